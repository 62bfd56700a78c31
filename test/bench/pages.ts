/** The pages on which contestants are measured: as a partner would write them, and with nothing but a place to insert. */
import type { Files } from './build.js';
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

/** Where something is inserted later. Our script loads an element's files when it meets the first of its kind. */
export function emptyPageOf(entry: Entry, files: Files): string {
  const primer = entry.imports === 'script tag' ? `<${entry.tag!} id="primer"></${entry.tag!}>` : '';
  return `${head(entry, files)}
<body>
${PROSE}
<div id="host">${primer}</div>
${PROSE}
</body>
</html>`;
}
