/** From a template to HTML that needs no JavaScript. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { attribute, tidy } from './tidy-html.js';

/**
 * A template as static HTML inside an element: clean, indented, in lines.
 *
 * @param attributes Of the element; those that are undefined are left out.
 */
export async function staticHtml(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  template: TemplateResult,
): Promise<string> {
  // What lit-ssr leaves to find its way back are comments; tidying takes all comments out.
  const body = tidy(await collectResult(render(template)));
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : attribute(name, value),
  );
  const start = `<${tag}${written.join('')}>`;
  const end = `</${tag}>`;
  if (body.length < 2) return `${start}${body.join('')}${end}\n`;
  return [start, ...body.map((line) => `  ${line}`), end].join('\n') + '\n';
}
