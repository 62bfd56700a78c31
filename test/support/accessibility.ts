/** What Chromium tells a screen reader, node by node. */
import type { Page, Protocol } from 'puppeteer-core';

export interface Told {
  /** In words of ARIA; what the pattern calls a disclosure is a disclosure. */
  role: string;
  name: string;
  /** Of expanded, pressed, focusable and so on: those that it has. */
  states: Record<string, unknown>;
  within?: Told;
  children: Told[];
  /** As they are written; Chromium's protocol does not tell how a column is sorted, or which row one is. */
  attributes: Record<string, string>;
}

/** In words what Chromium calls otherwise. */
const ROLES: Record<string, string> = { DisclosureTriangle: 'disclosure', DisclosureTriangleGrouped: 'disclosure' };

/** Everything that is told of what a selector finds in the page's shadow roots, the outer before the inner. */
export async function toldOf(page: Page, selector: string): Promise<Told[]> {
  const root = await page.waitForSelector(`>>> ${selector}`);
  const rootId = await root!.backendNodeId();
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  async function attributesOf({ backendDOMNodeId }: Protocol.Accessibility.AXNode): Promise<Record<string, string>> {
    const { node } = await client.send('DOM.describeNode', { backendNodeId: backendDOMNodeId! });
    const { attributes = [] } = node;
    return Object.fromEntries(attributes.flatMap((name, n) => (n % 2 ? [] : [[name, attributes[n + 1]!]])));
  }

  const all: Told[] = [];
  async function tell(node: Protocol.Accessibility.AXNode, within?: Told): Promise<void> {
    let inner = within;
    const role = node.role?.value as string;
    if (!node.ignored && role !== 'InlineTextBox' && role !== 'StaticText') {
      inner = {
        role: ROLES[role] ?? role,
        name: ((node.name?.value as string | undefined) ?? '').replaceAll('\u00a0', ' '),
        states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        ...(within && { within }),
        children: [],
        attributes: await attributesOf(node),
      };
      within?.children.push(inner);
      all.push(inner);
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) await tell(child, inner);
    }
  }
  await tell(nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === rootId)!);
  await client.detach();
  return all;
}
