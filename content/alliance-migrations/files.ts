import type { FileDocument } from '../types';

/** Printed from the documents' bodies by scripts/print-documents.ts. */
export const files: FileDocument[] = [
  { key: 'texte-fondateur-fr', id: '175fec99a938d72eae339f67', file: 'files/texte-fondateur-fr.pdf' },
  { key: 'texte-fondateur-en', id: 'cff8c2dacb8e17568c0faa95', file: 'files/texte-fondateur-en.pdf' },
  { key: 'texte-fondateur-es', id: '2dac927362d9b05aa1d53641', file: 'files/texte-fondateur-es.pdf' },
  { key: 'actes-fr', id: '0ff6a2e079e95d9ace1310af', file: 'files/actes-fr.pdf' },
  { key: 'actes-en', id: '897232e6e85640cc3b624e9b', file: 'files/actes-en.pdf' },
  { key: 'actes-es', id: '48a2f70c9d1cba8f5d8910cf', file: 'files/actes-es.pdf' },
];
