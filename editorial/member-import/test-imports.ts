import type { Payload, TypedUser } from 'payload';
import { startOwnSite } from '@/database/test-own-site';
import { readImport, type StoredImport } from './stored';
import type { TriedRow } from './trial';

/** The site's own configuration on a database of one test file, with an importing and a writing person. */
export interface TestImports {
  payload: Payload;
  importer: TypedUser;
  writer: TypedUser;
  /** Creates an import that waits to be written; returns its id. */
  queued(rows: TriedRow[]): Promise<string>;
  /** Reads a stored import. */
  stored(id: string): Promise<StoredImport>;
  stop(): Promise<void>;
}

/** Returns a row that creates a member. */
export const newRow = (row: number, name: string, values: object = {}): TriedRow => ({
  row,
  name,
  outcome: 'new',
  values: { name, ...values },
});

/**
 * Starts it, once for each test file: settings are read once. Import what reads them after this, never at the head of
 * the file.
 */
export async function startTestImports(): Promise<TestImports> {
  const { payload, stop } = await startOwnSite();

  const editor = async (name: string): Promise<TypedUser> => {
    const account = {
      email: `${name}@example.org`,
      password: 'lanterne-crabe-onze-velours',
      mustChangePassword: false,
    };
    const user = await payload.create({
      collection: 'users',
      data: { name, role: 'editor', ...account },
      overrideAccess: true,
    });
    return { ...user, collection: 'users' };
  };
  const importer = await editor('importe');
  const writer = await editor('ecrit');

  return {
    payload,
    importer,
    writer,
    async queued(rows) {
      const trial = { head: ['Nom'], leftOut: [], rows };
      const { id } = await payload.create({
        collection: 'member-imports',
        data: { person: importer.id, fileName: 'membres.csv', state: 'queued', trial },
        overrideAccess: true,
      });
      return id;
    },
    async stored(id) {
      const found = await readImport(id, { payload });
      if (!found) throw new Error('There is no such import.');
      return found;
    },
    stop,
  };
}
