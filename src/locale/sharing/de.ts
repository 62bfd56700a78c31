import type { SharingWords } from './sharing-words.js';

export const de: SharingWords = {
  copyLink: 'Link kopieren',
  copyCitation: 'Quellenangabe kopieren',
  copyCode: 'Code zum Einbetten kopieren',
  downloadData: 'Daten herunterladen (JSON)',
  linkCopied: 'Link kopiert',
  citationCopied: 'Quellenangabe kopiert',
  codeCopied: 'Code kopiert, zum Einfügen in das HTML einer Seite',
  downloaded: (file) => `Wird heruntergeladen: ${file}`,
  notCopied: 'Diese Seite darf nicht kopieren. Hier steht es, markiert, zum Kopieren von Hand:',
};
