/**
 * A Content-Disposition header with a file name of any characters (RFC 6266): one of plain letters as it is, any other as
 * the extended parameter that browsers read, percent-encoded: nothing of the name is a part of the header.
 */
export function contentDisposition(type: 'inline' | 'attachment', filename: string): string {
  if (/^[\w.-]+$/.test(filename)) return `${type}; filename="${filename}"`;
  const name = filename.replace(/\p{Surrogate}/gu, '').replace(/[\\/]/g, '-');
  // What encodeURIComponent leaves alone and the grammar does not know (RFC 8187, 3.2.1).
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
  return `${type}; filename*=UTF-8''${encoded}`;
}
