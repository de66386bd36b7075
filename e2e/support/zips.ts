import { deflateRawSync } from 'node:zlib';

function header(signature: number, fields: readonly [value: number, bytes: 2 | 4][]): Buffer {
  const all: readonly [number, 2 | 4][] = [[signature, 4], ...fields];
  return Buffer.concat(
    all.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/**
 * Returns a ZIP of these texts by their names; the first is stored, as OpenDocument requires for its type, the others
 * compressed.
 */
export function zipOf(entries: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let place = 0;
  for (const [index, [name, text]] of Object.entries(entries).entries()) {
    const method = index === 0 ? 0 : 8;
    const data = method === 0 ? Buffer.from(text) : deflateRawSync(text);
    const nameBytes = Buffer.from(name);
    // Without a checksum: a reader of words does not check it.
    const common: readonly [number, 2 | 4][] = [
      [20, 2],
      [0, 2],
      [method, 2],
      [0, 4],
      [0, 4],
      [data.length, 4],
      [Buffer.byteLength(text), 4],
      [nameBytes.length, 2],
      [0, 2],
    ];
    const local = Buffer.concat([header(0x04034b50, common), nameBytes, data]);
    list.push(
      Buffer.concat([header(0x02014b50, [[20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [place, 4]]), nameBytes]),
    );
    parts.push(local);
    place += local.length;
  }
  const directory = Buffer.concat(list);
  const count = list.length;
  const end = header(0x06054b50, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [place, 4],
    [0, 2],
  ]);
  return Buffer.concat([...parts, directory, end]);
}
