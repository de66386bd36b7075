import { stringify } from 'csv-stringify/sync';
import type { Locale } from '@/lib/locales';
import { delimiters } from '../member-import/model';

type Row = readonly (string | number)[];

/**
 * A table for spreadsheets, written while it is read: with the mark by which Excel knows UTF-8, and no cell that a
 * spreadsheet would take for a formula. The next slice is asked for once whoever downloads has taken the one before.
 */
export function csvStream(
  head: Row,
  slices: AsyncIterable<readonly Row[]>,
  language: Locale,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const lines = (rows: readonly Row[], bom: boolean) =>
    encoder.encode(
      stringify([...rows], {
        bom,
        delimiter: delimiters[language],
        escape_formulas: true,
        record_delimiter: 'windows',
      }),
    );
  const iterator = slices[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(lines([head], true)),
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(lines(value, false));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    // One slice ahead would be one more in memory.
    { highWaterMark: 1 },
  );
}
