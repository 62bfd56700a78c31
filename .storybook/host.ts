/** The page around a widget, as a partner's page is: its colours, its type, its width, its language. Set from the toolbar. */
import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { action } from 'storybook/actions';
import type { GlobalTypes } from 'storybook/internal/types';
import type { HonestErrorEvent, HonestReadyEvent } from '../src/elements/events.js';
import { PALETTES } from '../test/support/palettes.js';

type Palette = keyof typeof PALETTES;

const SHOWN: Record<string, Palette> = {
  'Near black on white': 'near black on white',
  'Brown on cream': 'brown on cream',
  'Wine on rose': 'wine on rose',
  'Violet on lilac': 'violet on lilac',
  'Navy on sky': 'navy on sky',
  'Grey on white': 'grey on white',
  'Weak grey on white': 'weak grey on white',
  'Pale blue on navy': 'pale blue on navy',
  'Pale grey on near black': 'pale grey on near black',
  'White on black': 'white on black',
  'White on mid blue': 'white on mid blue',
  'White on green': 'white on green',
  'White on red': 'white on red',
  'Black on orange': 'black on orange',
  'Near black on yellow': 'near black on yellow',
  'Green on black': 'green on black',
};

const LANGUAGES: Record<string, string> = { en: 'English', de: 'Deutsch', ar: 'العربية' };

const WIDTHS: Record<string, string> = {
  full: 'Full width',
  768: '768 px',
  480: '480 px',
  320: '320 px',
};

const TYPES: Record<string, string> = { serif: 'Serif', sans: 'Sans serif', large: 'Serif, 200 %' };

const items = (titles: Record<string, string>) => Object.entries(titles).map(([value, title]) => ({ value, title }));

export const globalTypes = {
  palette: {
    description: 'Colours of the page around',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: Object.entries(SHOWN).map(([title, value]) => ({ value, title })),
    },
  },
  type: {
    description: 'Type of the page around',
    toolbar: { icon: 'paragraph', dynamicTitle: true, items: items(TYPES) },
  },
  width: {
    description: 'Width that the page leaves for the widget',
    toolbar: { icon: 'grow', dynamicTitle: true, items: items(WIDTHS) },
  },
  language: {
    description: 'Language of the page around, which the interface speaks',
    toolbar: { icon: 'globe', dynamicTitle: true, items: items(LANGUAGES) },
  },
  direction: {
    description: 'Writing direction of the page around',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: items({ auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }),
    },
  },
} satisfies GlobalTypes;

/** Where everybody begins. */
export const initialGlobals = {
  palette: 'near black on white',
  type: 'serif',
  width: 'full',
  language: 'en',
  direction: 'auto',
} satisfies Record<string, string> & { palette: Palette };

const ready = action('honest-ready');
const failed = action('honest-error');

/** What a story may say about the page that it needs around it. */
export interface HostParameters {
  /** The story is a page of its own and brings its own margins. */
  bare?: boolean;
  /** The story stands in more than one column. */
  wide?: boolean;
}

/** Puts a story on a page with the toolbar's looks, and sets nothing on it that a partner's page would not have. */
export const onHost: Decorator = (story, { globals, parameters, viewMode }) => {
  const { palette, type, width, language, direction } = globals as typeof initialGlobals;
  const { bare, wide } = (parameters.host ?? {}) as HostParameters;
  const [color, backgroundColor] = PALETTES[palette] ?? PALETTES[initialGlobals.palette];
  const inline = viewMode === 'docs';
  if (!inline) document.body.style.backgroundColor = backgroundColor;
  const dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction;
  const room = width === 'full' ? nothing : styleMap({ inlineSize: `${width}px` });
  // An element asks for the language around it when it is put there, so another language means a new one.
  return html`<div
    class="host ${type} ${inline ? 'inline' : 'page'} ${bare ? 'bare' : ''} ${wide ? 'wide' : ''}"
    lang=${language}
    dir=${dir}
    style=${styleMap({ color, backgroundColor })}
    @honest-ready=${({ article, problems }: HonestReadyEvent) => void ready(article.headline ?? article.id, problems)}
    @honest-error=${({ error: { kind, where, detail } }: HonestErrorEvent) => void failed(kind, where, detail)}
  >
    <div class="column ${width === 'full' ? '' : 'narrow'}" style=${room}>${keyed(language + dir, story())}</div>
  </div>`;
};
