import type { CustomAtRules, Visitor } from 'lightningcss';

/** Hues, states and what is done to lines of text: where a thing stands does not depend on them. */
const LOOKS =
  /^(text-decoration.*|text-underline.*|cursor|outline.*|stroke|forced-color-adjust|break-.*|overflow-clip-margin|background|transform|--_(quiet|wash|ink|hue|dark|pale|near))$/;

/** In what is closed until a reader opens it, in warnings, and in lists so long that they are laid out by parts. */
const LATER = ['alert', 'bearing', 'clause', 'figures', 'label', 'long', 'note', 'warned'];

const isLater = (part: { type: string; name?: string; kind?: string }): boolean =>
  part.type === 'class'
    ? LATER.includes(part.name!)
    : part.type === 'pseudo-class' && ['hover', 'focus-visible'].includes(part.kind!);

/**
 * Of a stylesheet what makes a first look right: every box in its place, so that nothing moves when the elements come. They
 * bring the rest: hues, paper, what is done with a pointer, and the finer points of what is closed.
 */
export const firstLook: Visitor<CustomAtRules> = {
  Rule: {
    media: ({ value }) => (value.query.mediaQueries.some(({ mediaType }) => mediaType === 'print') ? [] : undefined),
    supports: () => [],
    style: ({ value }) => (value.selectors.every((selector) => selector.some(isLater)) ? [] : undefined),
  },
  Declaration(declaration) {
    const { property, value } = declaration as {
      property: string;
      value?: { name?: string; propertyId?: { property: string } };
    };
    const name = property === 'custom' ? value?.name : property === 'unparsed' ? value?.propertyId?.property : property;
    // Ink of its own is made of variables; that a link has the ink of the text around it is not.
    const isInk = name === 'color' && JSON.stringify(value).includes('"var"');
    return isInk || LOOKS.test(name ?? '') ? [] : undefined;
  },
};
