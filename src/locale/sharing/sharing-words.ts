/** The words of what a reader can take along; they come with the first time that somebody wants to. */
export interface SharingWords {
  readonly copyLink: string;
  readonly copyCitation: string;
  /** Copies the HTML by which another page shows the same. */
  readonly copyCode: string;
  readonly downloadData: string;
  readonly linkCopied: string;
  readonly citationCopied: string;
  readonly codeCopied: string;
  readonly downloaded: (file: string) => string;
  /** Where a page may not write to the clipboard: what was asked for follows, selected. */
  readonly notCopied: string;
}
