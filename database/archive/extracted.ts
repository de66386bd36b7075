import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { DocumentSource } from '../documents/copy';
import type { StoredDocument } from '../documents/sets';
import { type ArchiveManifest, documentsFolder } from './format';

/** The documents of an archive that was extracted into a folder, in the order of their ids. */
export const extractedSources = (folder: string, { documents }: ArchiveManifest): DocumentSource[] =>
  Object.entries(documents).map(([name, count]) => sourceOf(path.join(folder, documentsFolder, name), name, count));

function sourceOf(folder: string, name: string, count: number): DocumentSource {
  let lines: AsyncGenerator<StoredDocument> | undefined;
  let last: string | undefined;
  return {
    name,
    count: async () => count,
    read: async (after, limit) => {
      const isNext = lines !== undefined && after !== undefined && after === last;
      if (!isNext) {
        await lines?.return(undefined);
        lines = readLines(folder, after);
      }
      const documents: StoredDocument[] = [];
      while (lines && documents.length < limit) {
        const { value, done } = await lines.next();
        if (done) break;
        documents.push(value);
      }
      last = documents.at(-1)?.id;
      return documents;
    },
  };
}

async function* readLines(folder: string, after: string | undefined): AsyncGenerator<StoredDocument> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const file of files.sort()) {
    for await (const line of createInterface({ input: createReadStream(path.join(folder, file)) })) {
      const document = JSON.parse(line) as StoredDocument;
      if (after === undefined || document.id > after) yield document;
    }
  }
}
