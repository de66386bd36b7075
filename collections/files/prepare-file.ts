import { type FileKind, offsetOfPdf, UploadProblem, type UploadRules } from '@/lib/uploads';
import { fileKinds } from './file-kinds';

/** Where Payload looks for the end of a PDF; what it would refuse in English is refused here in words. */
const endWithin = 1024;

function isWhole(pdf: Buffer): boolean {
  const tail = pdf.subarray(-endWithin).toString('latin1');
  return tail.includes('%%EOF') && tail.includes('xref');
}

/**
 * The PDF alone, without what stands before it, which programs don't count when they look for its parts, and without
 * so many blanks or zeros after it that its end is not found. All else stays: a signature holds for each byte.
 */
function preparePdf(data: Buffer): Buffer {
  const alone = data.subarray(offsetOfPdf(data) ?? 0);
  if (isWhole(alone)) return alone;
  let end = alone.length;
  while (end > 0 && [0, 9, 10, 13, 32].includes(alone[end - 1] ?? -1)) end -= 1;
  const trimmed = Buffer.concat([alone.subarray(0, end), Buffer.from('\n')]);
  if (!isWhole(trimmed)) throw new UploadProblem('pdfCut');
  return trimmed;
}

/** How the files of documents are taken. */
export const fileRules: UploadRules = {
  kinds: fileKinds,
  maxMegabytes: 50,
  otherKinds: [
    [/^image\//, 'fileIsPicture'],
    [/^(video|audio)\//, 'fileIsMedia'],
    [/^application\/x-cfb$/, 'fileIsOldOffice'],
  ],
  prepare: async (data: Buffer, { extension }: FileKind) => (extension === 'pdf' ? preparePdf(data) : data),
};
