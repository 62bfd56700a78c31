import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../elements.js';

export interface Origins {
  /** Where the script tag's files come from. */
  cdn: string;
  /** Where the articles come from. */
  publisher: string;
}

export interface PostOptions {
  /** How the script is embedded; by default as the snippet says. */
  script?: string;
  /** Node's arguments that run the command line; by default the built one. */
  commandLine?: string[];
}

interface Page {
  lang: string;
  dir: 'ltr' | 'rtl';
  theme: 'auto' | 'dark';
  title: string;
  /** In `data/`. */
  article: string;
  script: boolean;
}

const POST: Page = {
  lang: 'en',
  dir: 'ltr',
  theme: 'auto',
  title: 'The jar on the second shelf · Kitchen Notes',
  article: 'gut-skin-axis.json',
  script: true,
};

const PAGES: Record<string, Page> = {
  '/': POST,
  '/dark.html': { ...POST, theme: 'dark' },
  '/plain.html': { ...POST, script: false },
  '/ar.html': {
    ...POST,
    lang: 'ar',
    dir: 'rtl',
    title: 'برتقالة كل صباح · دفتر المطبخ',
    article: 'examples/good/arabic.json',
  },
};

const BUILT = [join(ROOT, 'dist/cli/honest-read.js')];

export const POST_PATHS = Object.keys(PAGES);

/** A page of the partner's blog, or nothing where there is none. */
export function postPage(path: string, origins: Origins, options: PostOptions = {}): string | undefined {
  const page = PAGES[path];
  if (!page) return undefined;
  const { cdn, publisher } = origins;
  const script = options.script ?? `<script async src="${cdn}/honest-read.js" data-article="{{article}}"></script>`;
  const fill = (text: string, values: Record<string, string>) =>
    text.replace(/{{([\w-]+)}}/g, (_, name: string) => values[name] ?? '');
  const widget = (tag: string) => renderedElement(tag, page.article, origins, options.commandLine ?? BUILT);
  const values = {
    lang: page.lang,
    dir: page.dir,
    theme: page.theme,
    title: page.title,
    cdn,
    publisher,
    article: `${publisher}/${page.article}`,
    'claim-table': widget('claim-table'),
    'faq-accordion': widget('faq-accordion'),
  };
  return fill(template('page.html'), {
    ...values,
    script: page.script ? fill(script, values) : '',
    body: fill(template(`post.${page.lang}.html`), values),
  });
}

const template = (name: string) => readFileSync(join(ROOT, 'tools/partner', name), 'utf8');

const rendered = new Map<string, string>();

/** What a publisher copies into a page: the element with its static HTML inside, printed by the command line. */
function renderedElement(tag: string, article: string, origins: Origins, commandLine: string[]): string {
  const src = `${origins.publisher}/${article}`;
  const key = `${tag} ${src}`;
  if (!rendered.has(key)) {
    const args = [...commandLine, 'render', join(ROOT, 'data', article), '--element', tag, '--src', src];
    rendered.set(key, execFileSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT }));
  }
  return rendered.get(key)!;
}
