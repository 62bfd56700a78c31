/** The pages that stand for real ones: a partner's post with three widgets, the same with the whole article, and that alone. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/elements.js';
import { postPage } from '../../tools/partner/post.js';
import { LIMIT, type Page } from './contestants/all.js';
import type { Measured } from './measure/page.js';

export interface OwnPage extends Measured {
  job: Page;
  name: string;
  path: string;
  html: string;
}

const ARTICLE = 'gut-skin-axis.json';

function rendered(...options: string[]): string {
  const args = [join(ROOT, 'dist/cli/honest-read.js'), 'render', join(ROOT, 'data', ARTICLE), ...options];
  return execFileSync(process.execPath, args, { encoding: 'utf8' });
}

const document = (...options: string[]) => rendered('--document', '--title', 'The article', ...options);

/** Each beside the same page without the script, which is its plain HTML. */
export function ownPages(origin: string): OwnPage[] {
  const origins = { cdn: `${origin}/cdn`, publisher: `${origin}/data` };
  const script = ['--script', `${origins.cdn}/honest-read.js`, '--src', `${origins.publisher}/${ARTICLE}`];
  const [plainPost, post] = [postPage('/plain.html', origins)!, postPage('/', origins)!];
  const article = rendered('--element', 'evidence-article', '--src', `${origins.publisher}/${ARTICLE}`);
  const link = `<link rel="stylesheet" href="${origins.cdn}/honest-read-article.css">`;
  const withArticle = (post: string) =>
    post.replace('</head>', `${link}</head>`).replace('</main>', `${article}</main>`);
  const pages: [job: Page, tag: string, plain: string, live: string][] = [
    ['post', 'claim-table', plainPost, post],
    ['post-article', 'evidence-article', withArticle(plainPost), withArticle(post)],
    ['article', 'evidence-article', document(), document(...script)],
  ];
  return pages.flatMap(([job, tag, plain, live]) => [
    { job, name: LIMIT, path: `/own/${job}-plain.html`, address: `${origin}/own/${job}-plain.html`, html: plain },
    {
      job,
      name: 'honest-read',
      path: `/own/${job}.html`,
      address: `${origin}/own/${job}.html`,
      html: live,
      tag,
      shown: { isOurs: true },
    },
  ]);
}

/** What these pages need besides: the article, and what belongs to the partner's blog. */
export function ownFiles(): Map<string, Buffer> {
  const site = join(ROOT, 'tools/partner/site');
  return new Map([
    [`/data/${ARTICLE}`, readFileSync(join(ROOT, 'data', ARTICLE))],
    ...readdirSync(site).map((name) => [`/${name}`, readFileSync(join(site, name))] as const),
  ]);
}
