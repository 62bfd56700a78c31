/** Where the main thread's time goes when honest-read's elements are inserted: `npm run bench -- --profile`. */
import { basename } from 'node:path';
import type { Browser, Protocol } from 'puppeteer-core';
import { type Contestant } from './contestants/contestant.js';
import { Tab } from './measure/tab.js';
import { prepareInsertion, runInsertion } from './measure/insert.js';
import type { Addresses } from './server.js';

/** Functions that take the most by themselves, in milliseconds, and what they take with all that they call. */
export async function profile(
  browser: Browser,
  contestant: Contestant,
  addresses: Addresses,
  top = 25,
): Promise<string> {
  return Tab.in(browser, { address: addresses.empty, throttling: 1, tag: contestant.tag }, async (tab) => {
    await prepareInsertion(tab, contestant, addresses);
    await tab.client.send('Profiler.enable');
    await tab.client.send('Profiler.setSamplingInterval', { interval: 100 });
    await tab.client.send('Profiler.start');
    const { busy, style, layout } = await tab.costOf(() => runInsertion(tab));
    const { profile } = await tab.client.send('Profiler.stop');
    const lines = selfTimes(profile)
      .filter(({ name }) => name !== '(idle)')
      .slice(0, top)
      .map(({ name, self, total }) => `${self.toFixed(1).padStart(8)} ${total.toFixed(1).padStart(8)}  ${name}`);
    return [
      `main thread ${busy.toFixed(1)} ms, of which styles ${style.toFixed(1)}, layout ${layout.toFixed(1)}`,
      '    self    total  function',
      ...lines,
    ].join('\n');
  });
}

function selfTimes({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile) {
  const nameOf = ({ callFrame: { functionName, url, lineNumber } }: Protocol.Profiler.ProfileNode) =>
    `${functionName || '(anonymous)'}${url ? ` ${basename(url)}:${String(lineNumber + 1)}` : ''}`;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const times = new Map<string, { name: string; self: number; total: number }>();
  samples.forEach((id, n) => {
    const passed = (timeDeltas[n + 1] ?? 0) / 1000;
    const seen = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const name = nameOf(byId.get(at)!);
      const entry = times.get(name) ?? { name, self: 0, total: 0 };
      times.set(name, entry);
      if (at === id) entry.self += passed;
      // A function that calls itself is counted once.
      if (!seen.has(name)) entry.total += passed;
      seen.add(name);
    }
  });
  return [...times.values()].sort((a, b) => b.self - a.self);
}
