/** Gets an article as a partner's page would, and says in plain words what stands in the way and what is wrong with it. */
import type { Article } from '../../article/article.js';
import { lint } from '../../article/lint.js';
import { inspect, type LocatedProblem } from '../../cli/inspect.js';
import { today } from '../../page/today.js';
import { fetchText, LoadError } from '../../sources/load-article.js';

/** The header by which a host lets other pages read its article. */
export const HEADER = 'Access-Control-Allow-Origin: *';

export interface Look {
  address: string;
  /** What stands in the way, in a sentence; nothing where the article can be shown on any page. */
  obstacle?: string;
  /** Whether the host has to be asked for the header. */
  header?: boolean;
  article?: Article;
  problems: readonly LocatedProblem[];
}

/** Whether somebody is there at all, who only does not let other pages read what they answer. */
async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(10_000) });
    return true;
  } catch {
    return false;
  }
}

/** A page of the article's own host may read it in any case; whether others may, its answer says. */
async function isForAll(address: string): Promise<boolean> {
  try {
    const { headers } = await fetch(address, { method: 'HEAD', credentials: 'omit' });
    return headers.get('Access-Control-Allow-Origin') === '*';
  } catch {
    return true;
  }
}

const refused = (host: string) =>
  `${host} has the article, but does not let pages of other sites read it. Ask whoever looks after ${host} to send this header along with it:`;

async function obstacleOf({ kind, detail }: LoadError, address: string): Promise<Pick<Look, 'obstacle' | 'header'>> {
  const { host, protocol } = new URL(address);
  switch (kind) {
    case 'status':
      return { obstacle: `${host} answers with “${detail}”: there is no article at this address that may be read.` };
    case 'timeout':
      return { obstacle: `${host} has not answered within ten seconds. Readers would wait in vain, too.` };
    case 'too-large':
      return { obstacle: 'What stands there is larger than 5 MB, which no widget loads.' };
    default:
      if (protocol === 'http:' && location.protocol === 'https:')
        return {
          obstacle:
            'Pages that begin with https:// may not load what begins with http://. The article needs an address with https://.',
        };
      if (await answers(address)) return { obstacle: refused(host), header: true };
      return {
        obstacle: `${host} cannot be reached. Look for a slip in the address, and whether it opens in a tab of its own.`,
      };
  }
}

/** @param address Absolute. */
export async function lookAt(address: string): Promise<Look> {
  let text: string;
  try {
    text = await fetchText(address);
  } catch (error) {
    return { address, problems: [], ...(await obstacleOf(error as LoadError, address)) };
  }
  const { article, problems } = inspect(text, (data, read) => lint(data, read, { today: today() }));
  if (!article) {
    const obstacle = /^\s*</.test(text)
      ? 'This is the address of a page for people. The widgets need that of the article’s data, which mostly ends in .json.'
      : 'What stands at this address is not an article that can be read.';
    return { address, obstacle, problems };
  }
  const { host, origin } = new URL(address);
  if (origin === location.origin && !(await isForAll(address)))
    return { address, article, problems, obstacle: refused(host), header: true };
  return { address, article, problems };
}
