import { parseSync, Visitor, type Plugin } from 'vite';
import { minifyCss } from './minify-css.js';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Minifies what stands in html``, svg`` and css`` literals, which minifiers of JavaScript leave alone. */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(html|svg|css)`/ },
      handler: (code, id) => ({ code: minifyLiteralsIn(code, id), map: null }),
    },
  };
}

export function minifyLiteralsIn(code: string, file: string): string {
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);

  const edits: Edit[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const name = tag.type === 'Identifier' ? tag.name : '';
      if (!['html', 'svg', 'css'].includes(name)) return;
      const texts = quasi.quasis.map(({ value }) => value.cooked ?? '');
      const minified = name === 'css' ? minifyStyles(texts, file) : texts.map(minifyMarkup);
      quasi.quasis.forEach(({ start, end, value }, i) => {
        // In TypeScript's tree the range holds the delimiters, too: a backtick, a brace, or the dollar sign and brace.
        const from = end - start === value.raw.length ? start : start + 1;
        edits.push({ start: from, end: from + value.raw.length, text: escape(minified[i]!) });
      });
    },
  }).visit(program);

  // From the end, so that the places of earlier edits stay right.
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), code);
}

/** Only to single spaces: between inline elements a space is content, and CSS decides what is inline. */
function minifyMarkup(text: string): string {
  if (/<(pre|textarea)\b/.test(text)) return text;
  return text.replace(/<!--(?!\?).*?-->/gs, '').replace(/\s+/g, ' ');
}

/** An expression may stand for anything from a length to whole rules, so it is put back only where it was unharmed. */
function minifyStyles(texts: string[], file: string): string[] {
  const mark = (i: number) => `--honest-literal-${i}--`;
  const marked = texts.map((text, i) => (i ? mark(i) + text : text)).join('');
  let rest: string;
  try {
    rest = minifyCss(marked, file);
  } catch (error) {
    if (texts.length === 1) throw new Error(`${file}: a css\`\` literal cannot be read: ${String(error)}`);
    return texts.map(collapseCss);
  }
  const minified: string[] = [];
  for (let i = 1; i < texts.length; i++) {
    const [before, after, ...more] = rest.split(mark(i));
    if (before === undefined || after === undefined || more.length > 0) return texts.map(collapseCss);
    minified.push(before);
    rest = after;
  }
  return [...minified, rest];
}

function collapseCss(text: string): string {
  return text.replace(/\/\*.*?\*\//gs, ' ').replace(/\s+/g, ' ');
}

function escape(text: string): string {
  return text.replace(/\\|`|\$\{/g, '\\$&');
}
