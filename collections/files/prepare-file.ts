import { type FileKind, offsetOfPdf, UploadProblem, type UploadRules } from '@/lib/uploads';
import { fileKinds } from './file-kinds';

/** Where Payload looks for the end of a PDF; what it would refuse in English is refused here in words. */
const endWithin = 1024;

/**
 * The PDF alone, without what stands before it, which programs don't count when they look for its parts, and without
 * the blanks or zeros after it.
 */
function preparePdf(data: Buffer): Buffer {
  let end = data.length;
  while (end > 0 && [0, 9, 10, 13, 32].includes(data[end - 1] ?? -1)) end -= 1;
  const pdf = Buffer.concat([data.subarray(offsetOfPdf(data) ?? 0, end), Buffer.from('\n')]);
  const tail = pdf.subarray(-endWithin).toString('latin1');
  if (!tail.includes('%%EOF') || !tail.includes('xref')) throw new UploadProblem('pdfCut');
  return pdf;
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
