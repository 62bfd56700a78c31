/** Pages of others, on which a widget can be looked at. Their looks are in builder.css. */
export const PALETTES = {
  white: 'A white page',
  cream: 'Cream, with a serif',
  clinic: 'White, sans serif',
  navy: 'Navy',
  night: 'Black',
} as const;
export type Palette = keyof typeof PALETTES;

export const WIDTHS = { phone: 'A phone', column: 'A column', wide: 'All there is' } as const;
export type Width = keyof typeof WIDTHS;

export const isDark = (palette: Palette): boolean => palette === 'navy' || palette === 'night';
