import { describe, expect, it } from 'vitest';
import { csvStream } from './stream';

describe('csvStream', () => {
  it('begins with the byte order mark of UTF-8 and escapes formulas', async () => {
    async function* slices() {
      yield [['=1+1', -34.6]];
      yield [['@x', 'a;b']];
    }
    const bytes = new Uint8Array(await new Response(csvStream(['Nom', 'Latitude'], slices(), 'fr')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('Nom;Latitude\r\n\'=1+1;-34,6\r\n\'@x;"a;b"\r\n');
  });

  it('reads the next slice of 10,000 rows only after the one before was received', async () => {
    let requested = 0;
    async function* slices() {
      for (let slice = 0; slice < 100; slice += 1) {
        requested += 1;
        yield Array.from({ length: 100 }, (_, row) => [`${slice}-${row}`]);
      }
    }
    const reader = csvStream(['Nom'], slices(), 'fr').getReader();
    await reader.read();
    await reader.read();
    expect(requested).toBeLessThanOrEqual(3);
    let lines = 101;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      lines += new TextDecoder().decode(value).trimEnd().split('\r\n').length;
    }
    expect([requested, lines]).toEqual([100, 10_001]);
  });

  it('stops reading when the download is aborted', async () => {
    let stopped = false;
    async function* slices() {
      try {
        for (;;) yield [['x']];
      } finally {
        stopped = true;
      }
    }
    const stream = csvStream(['Nom'], slices(), 'en');
    const reader = stream.getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect(stopped).toBe(true);
  });
});
