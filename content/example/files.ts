import type { FileDocument } from '../types';

/** Printed from the documents' bodies by scripts/print-documents.ts. */
export const files: FileDocument[] = [
  { key: 'charte-fr', id: '84abd6bca60388600a4f67bf', file: 'files/charte-fr.pdf' },
  { key: 'charte-en', id: '39a5e9be0b51adc4bc7c1e1c', file: 'files/charte-en.pdf' },
  { key: 'charte-es', id: '4ba8ad307a4a45b9389a5b97', file: 'files/charte-es.pdf' },
  { key: 'actes-fr', id: '51d5faf58c49b3b26328b5fe', file: 'files/actes-fr.pdf' },
  { key: 'actes-en', id: 'e39b89582fca24ae2b6cc416', file: 'files/actes-en.pdf' },
  { key: 'actes-es', id: 'dc69f01ed948a0d08fa92547', file: 'files/actes-es.pdf' },
];
