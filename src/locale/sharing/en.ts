import type { SharingWords } from './sharing-words.js';

export const en: SharingWords = {
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
  copyCode: 'Copy code to embed this',
  downloadData: 'Download the data (JSON)',
  linkCopied: 'Link copied',
  citationCopied: 'Citation copied',
  codeCopied: 'Code copied, to be pasted into the HTML of a page',
  downloaded: (file) => `Download begun: ${file}`,
  notCopied: 'This page may not copy. Here it is, selected, to be copied by hand:',
};
