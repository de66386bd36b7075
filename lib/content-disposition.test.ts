import { expect, test } from 'vitest';
import { contentDisposition } from './content-disposition';

const hostile = [
  'Rapport « 2026 » (final).pdf',
  'a"; filename="b.exe',
  'a\r\nSet-Cookie: session=1',
  "it's*new*.txt",
  'موعد.ics',
  'half \ud83d of a smile.txt',
  '../../etc/passwd',
  'nul\u0000.txt',
];

test('a name of plain letters is written as it is', () => {
  expect(contentDisposition('inline', 'events-2026.ics')).toBe('inline; filename="events-2026.ics"');
});

test.each(hostile)('%j is one name, and nothing else of the header', (name) => {
  const header = contentDisposition('attachment', name);
  // The header takes it: no line break, nothing outside of Latin-1.
  expect(new Headers({ 'Content-Disposition': header }).get('content-disposition')).toBe(header);
  // attr-char and pct-encoded of RFC 8187, nothing else.
  const [, value = ''] =
    header.match(/^attachment; filename\*=UTF-8''((?:[A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-Fa-f]{2})+)$/) ?? [];
  expect(decodeURIComponent(value)).toBe(name.replace('\ud83d', '').replaceAll('/', '-'));
});
