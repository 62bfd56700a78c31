/** The styles in which a reference can be printed. */
export const CITATION_STYLES = ['vancouver', 'apa'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What an attribute says; what is no style is taken for the one of medical journals. */
export const styleFrom = (given: string | null | undefined): CitationStyle =>
  CITATION_STYLES.find((style) => style === given) ?? 'vancouver';
