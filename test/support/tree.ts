/** The accessibility tree of what Chromium shows, as text that a test can hold beside another. */
import type { Page, Protocol } from 'puppeteer-core';

/** Without the room that a text has because it stands in code. */
export function text(indented: string): string {
  const lines = indented.split('\n').filter((line) => line.trim());
  const indent = /^ */.exec(lines[0]!)![0].length;
  return lines.map((line) => line.slice(indent)).join('\n');
}

/** In words what Chromium calls otherwise. */
const ROLES: Record<string, string> = {
  DisclosureTriangle: 'disclosure',
  DescriptionList: 'definitions',
  Figcaption: 'figcaption',
  ListMarker: 'marker',
};

/** What says nothing by itself. */
const SILENT = ['none', 'generic', 'rowgroup', 'InlineTextBox'];

type Node = Protocol.Accessibility.AXNode;

/** The accessibility tree of what a selector finds in the page's shadow roots: a line a node, with its words and states. */
export async function tree(page: Page, selector: string): Promise<string> {
  const element = await page.waitForSelector(`>>> ${selector}`);
  const id = await element!.backendNodeId();
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();

  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = ({ childIds = [] }: Node): Node[] => childIds.flatMap((child) => byId.get(child) ?? []);

  function linesOf(node: Node): string[] {
    const role = node.ignored ? 'none' : (node.role!.value as string);
    if (role === 'StaticText') return [`text "${node.name!.value}"`];
    const lines = joined(inside(node).flatMap(linesOf));
    // A group without a name is none to a screen reader.
    if (SILENT.includes(role) || (role === 'group' && !node.name!.value)) return lines;
    const [text] = lines.length === 1 ? (lines[0]!.match(/(?<=^text )".*/) ?? []) : [];
    const name = NAMED.includes(role) && node.name!.value ? `"${node.name!.value}"` : text;
    const line = [ROLES[role] ?? role, name, ...statesOf(node)].filter(Boolean).join(' ');
    return text ? [line] : [line, ...lines.map((line) => `  ${line}`)];
  }
  const lines = joined(linesOf(nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === id)!));
  // A space at which a line does not break is read like any other.
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** Texts that stand side by side as one. Chromium leaves out the spaces between elements. */
function joined(lines: string[]): string[] {
  const all: string[] = [];
  for (const line of lines) {
    const [before, after] = [all.at(-1)?.match(/^text "(.*)"$/)?.[1], line.match(/^text "(.*)"$/)?.[1]];
    if (before === undefined || after === undefined) all.push(line);
    else {
      const space = /[“([\s]$/.test(before) || /^[”)\],.;:/\s]/.test(after) ? '' : ' ';
      all[all.length - 1] = `text "${before}${space}${after}"`;
    }
  }
  // What is left of the room between elements is not said.
  return all.filter((line) => line !== 'text " "');
}

/** Those whose name is more than the words in them. */
const NAMED = ['table', 'list', 'group', 'navigation', 'DisclosureTriangle', 'button', 'heading', 'ListMarker'];

function statesOf({ role, properties = [] }: Node): string[] {
  return properties.flatMap(({ name, value: { value } }) => {
    if (name === 'expanded') return value ? 'expanded' : 'collapsed';
    return name === 'level' && role!.value === 'heading' ? `level ${value}` : [];
  });
}
