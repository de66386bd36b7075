import { textLimits } from '@/lib/limits';
import type { FactsLine, OfficeContent } from '../facts';
import { isBookPart, readBook } from './book';
import { isOpenDocumentPart, readOpenDocument } from './open-document';
import { plainLines } from './plain-lines';
import { findInSpreadsheet, isSpreadsheetPart, readSpreadsheet } from './spreadsheet';
import { listParts, type Parts, PartTooLarge, unzipParts } from './unzip';
import { isWordPart, readWord } from './word';

type Format = {
  isPart: (name: string) => boolean;
  read: (parts: Parts) => OfficeContent;
};

const openDocument: Format = { isPart: isOpenDocumentPart, read: readOpenDocument };

const formats: Partial<Record<string, Format>> = {
  odt: openDocument,
  ods: openDocument,
  odp: openDocument,
  docx: { isPart: isWordPart, read: readWord },
  xlsx: { isPart: isSpreadsheetPart, read: readSpreadsheet },
  epub: { isPart: isBookPart, read: readBook },
};

function unpack(file: Buffer, format: Format): Parts | null {
  try {
    return unzipParts(file, format.isPart);
  } catch (error) {
    if (error instanceof PartTooLarge) return null;
    throw error;
  }
}

/**
 * Reports the text of an office document or an e-book as its readers see it, and its other contents (comments, changes).
 *
 * @throws when it can't be unpacked or read
 */
export async function readOffice(
  file: Buffer,
  extension: string,
  onFacts: (facts: FactsLine) => Promise<void>,
): Promise<void> {
  const format = formats[extension];
  if (!format) return;
  const parts = unpack(file, format);
  // Sound as far as one can tell, and no work for this process.
  if (!parts) return onFacts({ findings: [] });
  if (parts.size === 0) throw new Error(`no part of a .${extension} in it`);
  const { texts, findings } = format.read(parts);
  const more = extension === 'xlsx' ? findInSpreadsheet(listParts(file)) : [];
  const lines = texts.map(plainLines).filter(Boolean);
  await onFacts({
    findings: [...findings, ...more],
    text: lines.join('\n').slice(0, textLimits.maxFileTextLength).trim(),
  });
}
