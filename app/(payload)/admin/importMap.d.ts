import type { ImportMap } from 'payload';

/** Written by `npm run generate:importmap`. */
export const importMap: ImportMap;
