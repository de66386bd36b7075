import { afterEach, beforeEach, expect, test } from 'vitest';
import { openConnection, type SqliteClient } from './sqlite-connection';
import { removeFolder, temporaryFolder } from './test-site';

let folder: string;
let connection: SqliteClient;
beforeEach(async () => {
  folder = await temporaryFolder();
  connection = openConnection(`${folder}/words.db`);
  await connection.execute('CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT UNIQUE)');
});
afterEach(async () => {
  connection.close();
  await removeFolder(folder);
});

const add = (word: string | null) =>
  connection.execute({ sql: 'INSERT INTO words (word) VALUES (?) RETURNING id', args: [word] });

test('a cached statement works again after it failed, with other words and with nothing', async () => {
  await add('one');
  await expect(add('one')).rejects.toThrow('UNIQUE');
  await add('two');
  await add(null);
  const { rows } = await connection.execute('SELECT word FROM words ORDER BY id');
  expect(rows.map(({ word }) => word)).toEqual(['one', 'two', null]);
});

test('a cached query of all columns answers with one that was added since', async () => {
  await add('one');
  const query = 'SELECT * FROM words';
  expect((await connection.execute(query)).columns).toEqual(['id', 'word']);
  await connection.execute("ALTER TABLE words ADD COLUMN language TEXT DEFAULT 'fr'");
  const { rows } = await connection.execute(query);
  expect(rows[0]).toMatchObject({ id: 1, word: 'one', language: 'fr' });
});
