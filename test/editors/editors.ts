/** What stands between an author who pastes our code and the page that readers get, each with its default rules. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { WordPress } from './wordpress.js';

export interface Editor {
  name: string;
  /** What was run. */
  by: string;
  /** What it leaves of some HTML; where it cannot be asked on this machine, a sentence that says why. */
  keep: ((html: string) => Promise<string> | string) | string;
}

const fromOurs = createRequire(join(import.meta.dirname, 'package.json'));

type Sanitize = ((html: string, options?: object) => string) & {
  defaults: { allowedAttributes: Record<string, string[]> };
};
type HtmlToLexical = (html: string) => object;
type LexicalRenderer = new (options: { nodes: unknown }) => { render(state: string): Promise<string> };

const DATA_ATTRIBUTES = { div: ['data-*'], span: ['data-*'] };

/** @param page A page of a server that has our `node_modules`, for those that run in a browser. */
export async function editors(wordPress: WordPress | string, page: Page): Promise<Editor[]> {
  const sanitize = fromOurs('sanitize-html') as Sanitize;
  const ghost = ghostCards();
  await page.addScriptTag({ url: '/dompurify/dist/purify.min.js' });
  await page.addScriptTag({ url: '/tinymce/tinymce.min.js' });
  await page.addScriptTag({ url: '/ckeditor5/dist/browser/ckeditor5.umd.js' });
  return [
    {
      name: 'WordPress',
      by: '`wp_kses_post`, of Debian’s package',
      keep: typeof wordPress === 'string' ? wordPress : (html) => wordPress.kses(html),
    },
    {
      name: 'Ghost, HTML card',
      by: '`kg-lexical-html-renderer`',
      keep: (html) => ghost.render([{ type: 'html', version: 1, html }]),
    },
    {
      name: 'Ghost, in the text',
      by: '`kg-html-to-lexical`, and back',
      keep: (html) => ghost.convert(html),
    },
    { name: 'CKEditor 5', by: 'the plugins of its classic build', keep: (html) => inCkeditor(page, html, false) },
    {
      name: 'CKEditor 5, told to',
      by: '`htmlSupport` as above',
      keep: (html) => inCkeditor(page, html, true),
    },
    { name: 'TinyMCE', by: '`setContent`, `getContent`', keep: (html) => inTinymce(page, html) },
    {
      name: 'DOMPurify',
      by: '`sanitize`',
      keep: (html) =>
        page.evaluate(
          (html) =>
            (globalThis as unknown as { DOMPurify: { sanitize(html: string): string } }).DOMPurify.sanitize(html),
          html,
        ),
    },
    { name: 'sanitize-html', by: 'its defaults', keep: (html) => sanitize(html) },
    {
      name: 'sanitize-html, told to',
      by: '`allowedAttributes` as above',
      keep: (html) =>
        sanitize(html, { allowedAttributes: { ...sanitize.defaults.allowedAttributes, ...DATA_ATTRIBUTES } }),
    },
  ];
}

function ghostCards() {
  const { DEFAULT_NODES } = fromOurs('@tryghost/kg-default-nodes') as { DEFAULT_NODES: unknown };
  const { htmlToLexical } = fromOurs('@tryghost/kg-html-to-lexical') as { htmlToLexical: HtmlToLexical };
  const { LexicalHTMLRenderer } = fromOurs('@tryghost/kg-lexical-html-renderer') as {
    LexicalHTMLRenderer: LexicalRenderer;
  };
  const writer = new LexicalHTMLRenderer({ nodes: DEFAULT_NODES });
  const root = { type: 'root', version: 1, direction: null, format: '', indent: 0 };
  return {
    render: (children: object[]) => writer.render(JSON.stringify({ root: { ...root, children } })),
    convert: (html: string) => writer.render(JSON.stringify(htmlToLexical(html))),
  };
}

interface Ckeditor {
  setData(html: string): void;
  getData(): string;
  destroy(): Promise<void>;
}

/** The plugins of what was CKEditor's classic build, those left out that only ask a server of its makers'. */
const CKEDITOR_PLUGINS =
  'Essentials Autoformat Bold Italic BlockQuote Heading Image ImageCaption ImageStyle ImageToolbar ImageUpload Indent Link List MediaEmbed Paragraph PasteFromOffice Table TableToolbar TextTransformation';

const inCkeditor = (page: Page, html: string, isTold: boolean): Promise<string> =>
  page.evaluate(
    async (html, names, isTold) => {
      const { CKEDITOR } = globalThis as unknown as {
        CKEDITOR: Record<string, unknown> & {
          ClassicEditor: { create(at: Element, options: object): Promise<Ckeditor> };
        };
      };
      const at = document.body.appendChild(document.createElement('div'));
      const plugins = [...names, ...(isTold ? ['GeneralHtmlSupport'] : [])].map((name) => CKEDITOR[name]);
      const htmlSupport = { allow: [{ name: /^(div|span)$/, attributes: [{ key: /^data-/, value: true }] }] };
      const editor = await CKEDITOR.ClassicEditor.create(at, {
        licenseKey: 'GPL',
        plugins,
        ...(isTold && { htmlSupport }),
      });
      editor.setData(html);
      const kept = editor.getData();
      await editor.destroy();
      at.remove();
      return kept;
    },
    html,
    CKEDITOR_PLUGINS.split(' '),
    isTold,
  );

interface Tinymce {
  setContent(html: string): void;
  getContent(): string;
  remove(): void;
}

const inTinymce = (page: Page, html: string): Promise<string> =>
  page.evaluate(async (html) => {
    const { tinymce } = globalThis as unknown as { tinymce: { init(options: object): Promise<[Tinymce]> } };
    const target = document.body.appendChild(document.createElement('textarea'));
    const [editor] = await tinymce.init({ target, license_key: 'gpl', promotion: false });
    editor.setContent(html);
    const kept = editor.getContent();
    editor.remove();
    target.remove();
    return kept;
  }, html);
