/** HTML as a careful person would write it: indented, without comments, empty attributes and needless space. */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes as tree, html, parseFragment } from 'parse5';

type Piece = tree.Element | string;

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote caption col colgroup dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Attributes that say nothing when they are empty. All others say something by being there. */
const EMPTY = /^(class|id|style|title|lang|dir|role|aria-.*)$/;
/** Parts can be named only within a shadow root. */
const SHADOW_ONLY = 'part';

/** A text as it is written between tags. */
export const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** An attribute as it is written, with a space before it. */
export const attribute = (name: string, value: string): string =>
  value ? ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"` : ` ${name}`;

/** What stands in a node, without comments; texts that only a comment had kept apart are one. */
function contentOf({ childNodes }: tree.ParentNode): Piece[] {
  const pieces: Piece[] = [];
  for (const node of childNodes) {
    const last = pieces.at(-1);
    if (defaultTreeAdapter.isElementNode(node)) pieces.push(node);
    else if (!defaultTreeAdapter.isTextNode(node)) continue;
    else if (typeof last === 'string') pieces[pieces.length - 1] = last + node.value;
    else pieces.push(node.value);
  }
  return pieces;
}

const isBlock = (piece: Piece): piece is tree.Element =>
  typeof piece !== 'string' && (BLOCKS.has(piece.tagName) || contentOf(piece).some(isBlock));

function openingTag({ tagName, attrs }: tree.Element): string {
  const written = attrs.map(({ prefix, name, value }) => {
    if (name === SHADOW_ONLY || (!value.trim() && EMPTY.test(name))) return '';
    return attribute(prefix ? `${prefix}:${name}` : name, name === 'class' ? value.trim().replace(/\s+/g, ' ') : value);
  });
  return `<${tagName}${written.join('')}>`;
}

function inlineHtml(piece: Piece): string {
  if (typeof piece === 'string') return escapeText(piece.replace(/[ \t\r\n\f]+/g, ' '));
  if (VOID.has(piece.tagName)) return openingTag(piece);
  const isDrawing = piece.namespaceURI !== html.NS.HTML;
  const within = contentOf(piece).map(inlineHtml);
  const shown = isDrawing ? within.filter((written) => written.trim()) : within;
  return `${openingTag(piece)}${shown.join('')}</${piece.tagName}>`;
}

/** Lines of HTML; neighbours that run on in one line of text share one. */
function lines(pieces: readonly Piece[], indent: string): string[] {
  const written: string[] = [];
  let run = '';
  const endRun = () => {
    if (run.trim()) written.push(indent + run.trim());
    run = '';
  };
  for (const piece of pieces) {
    if (!isBlock(piece)) {
      run += inlineHtml(piece);
      continue;
    }
    endRun();
    const end = VOID.has(piece.tagName) ? '' : `</${piece.tagName}>`;
    const within = lines(contentOf(piece), `${indent}  `);
    // What is one line stays on the line of what holds it.
    if (within.length < 2) written.push(indent + openingTag(piece) + within.join('').trim() + end);
    else {
      written.push(indent + openingTag(piece));
      // One by one: a table of ten thousand claims has more lines than a call takes arguments.
      for (const line of within) written.push(line);
      written.push(indent + end);
    }
  }
  endRun();
  return written;
}

/** Tidies a piece of HTML, a line an entry. Text is kept; runs of spaces become one, as on the page. */
export const tidy = (untidy: string): string[] => lines(contentOf(parseFragment(untidy)), '');
