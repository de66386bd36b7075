import path from 'node:path';

/**
 * Longest name of a stored file before its random part and extension, in bytes of UTF-8. A file system takes 255 for
 * the whole; the names of its sizes are longer by `-1600x16383`.
 */
const maxBaseBytes = 180;

/**
 * Returns what a person called a file, without folders, extension and characters that make a name another one
 * (control and direction marks), cut to what a file system can store, between two characters as people see them.
 */
export function storableBase(name: string): string {
  const base = path.posix
    .basename(name.replaceAll('\\', '/'), path.extname(name))
    .normalize('NFC')
    .replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .replace(/[<>:"|?*]/g, ' ')
    .trim();
  let bytes = 0;
  let cut = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(base)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > maxBaseBytes) break;
    cut += segment;
  }
  return cut.trimEnd().replace(/^\.+/, '') || 'file';
}
