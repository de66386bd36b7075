import type { FileKind } from '@/lib/uploads';

const openDocument = (name: string) => `application/vnd.oasis.opendocument.${name}`;
const openXml = (name: string) => `application/vnd.openxmlformats-officedocument.${name}`;

/** What may be uploaded as a document's file. */
export const fileKinds: FileKind[] = [
  { extension: 'pdf', mimeType: 'application/pdf' },
  { extension: 'odt', mimeType: openDocument('text') },
  { extension: 'ods', mimeType: openDocument('spreadsheet') },
  { extension: 'odp', mimeType: openDocument('presentation') },
  { extension: 'docx', mimeType: openXml('wordprocessingml.document') },
  { extension: 'xlsx', mimeType: openXml('spreadsheetml.sheet') },
  { extension: 'epub', mimeType: 'application/epub+zip' },
];

/** The media type of a document's file by its format, `application/pdf`. */
export function mediaTypeOf(format: string): string {
  return fileKinds.find(({ extension }) => extension === format)?.mimeType ?? 'application/octet-stream';
}
