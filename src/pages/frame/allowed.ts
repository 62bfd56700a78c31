/** Whose articles a frame shows: those of its own host, and of the origins that a file beside it lists. */

/** A JSON list of origins, `["https://articles.example"]`; where there is none, only the frame's own host counts. */
const FILE = 'frame-origins.json';

function originOf(address: unknown): string | undefined {
  try {
    const { origin, protocol } = new URL(address as string);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

async function listed(page: string): Promise<string[]> {
  try {
    const response = await fetch(new URL(FILE, page), { credentials: 'omit' });
    const list: unknown = response.ok ? await response.json() : [];
    return Array.isArray(list) ? list.flatMap((entry) => originOf(entry) ?? []) : [];
  } catch (error) {
    console.warn(`honest-read: ${FILE} could not be read; only articles of this host are shown.`, error);
    return [];
  }
}

/**
 * The origins from which a page may show the article at `address`; none where it may not show that one.
 * @param page Address of the frame's own page, beside which the list stands.
 */
export async function originsFor(address: string, page: string): Promise<string[] | undefined> {
  const own = new URL(page).origin;
  const wanted = originOf(address);
  if (wanted === own) return [own];
  const origins = [own, ...(await listed(page))];
  return wanted !== undefined && origins.includes(wanted) ? origins : undefined;
}

/** Holds the page to these origins, also where one of them leads on to another: the browser itself sees to it. */
export function holdTo(origins: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${origins.join(' ')}`;
  document.head.append(policy);
}
