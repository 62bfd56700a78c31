/** The pages on which contestants are measured: as a partner would write them, and with nothing but a place to insert. */
import { type Files, partsOf } from './build.js';
import type { Entry } from './contestants/all.js';
import type { Data } from './contestants/contestant.js';

/** Prose around it, so that what moves is seen. */
const PROSE = `<p>${'What a friend tells you about your skin is worth hearing, and worth checking. '.repeat(4)}</p>`;

function head(entry: Entry, files: Files): string {
  const isOurs = entry.imports === 'script tag';
  const sheets = isOurs
    ? []
    : [...files.keys()].filter((path) => path.startsWith(`/${entry.id}/`) && path.endsWith('.css'));
  const script = isOurs
    ? '<script async src="/cdn/honest-read.js"></script>'
    : entry.imports.length
      ? `<script type="module" src="/${entry.id}/main.js"></script>`
      : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${entry.job}: ${entry.name}</title>
<link rel="icon" href="data:,">
<style>body { margin: 1rem auto; max-inline-size: 46rem; font: 16px/1.5 system-ui, sans-serif }
${entry.styles ?? ''}</style>
${[...sheets, ...(entry.links ?? [])].map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${script}
</head>`;
}

/** As its users write it. */
export function pageOf(entry: Entry, files: Files, data: Data, dataAddress: string): string {
  const { html } = entry;
  // Rows that come as data are shown once they and the script are there.
  const show = `<script type="module">
performance.mark('defined');
const data = await (await fetch('${dataAddress}')).json();
show(document.querySelector('#host'), data);
</script>`;
  return `${head(entry, files)}
<body>
${PROSE}
<div id="host">${html ? html(data) : ''}</div>
${PROSE}
${PROSE}
${html ? '' : show}
</body>
</html>`;
}

/**
 * Registers our element as the script tag does when it meets the first of its kind, and shows nothing: what a library makes for
 * the first that it shows, everybody makes in what is measured.
 */
const registered = (tag: string) => `<script type="module">
const files = ${JSON.stringify(partsOf(tag))};
const [part] = await Promise.all(files.map((file) => import('/cdn/' + file)));
Object.values(part).find((each) => each.defineWith).define('', undefined);
</script>`;

/** Where something is inserted later. What is inert is used to know what using costs by itself. */
export function emptyPageOf(entry: Entry, files: Files): string {
  return `${head(entry, files)}
<body>
${PROSE}
<div id="host"></div>
${PROSE}
<p><button type="button" id="inert-button">Nothing</button> <input id="inert-field" aria-label="Nothing"></p>
${entry.imports === 'script tag' ? registered(entry.tag!) : ''}
</body>
</html>`;
}
