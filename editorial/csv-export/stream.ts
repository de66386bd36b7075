import { type CsvCell, csvOf } from '@/lib/csv';
import type { PanelLanguage } from '@/messages/panel/languages';

type Row = readonly CsvCell[];

/**
 * Returns a CSV file as a stream. The next slice is read once the client has received the one before.
 */
export function csvStream(
  head: Row,
  slices: AsyncIterable<readonly Row[]>,
  language: PanelLanguage,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const lines = (rows: readonly Row[], bom: boolean) => encoder.encode(csvOf(rows, language, { bom }));
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
    // A larger buffer would keep one more slice in memory.
    { highWaterMark: 1 },
  );
}
