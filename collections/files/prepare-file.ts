import { uploadLimits } from '@/lib/limits';
import { type FileKind, offsetOfPdf, UploadProblem, type UploadRules } from '@/lib/uploads';
import { fileKinds } from './file-kinds';

/**
 * Where Payload looks for the end of a PDF; it would refuse in English what is refused here with a text in the editor's
 * language.
 */
const endWithin = 1024;

function isWhole(pdf: Buffer): boolean {
  const tail = pdf.subarray(-endWithin).toString('latin1');
  return tail.includes('%%EOF') && tail.includes('xref');
}

/**
 * Removes bytes before the PDF's header, which offsets don't count, and padding after its end that hides the end
 * marker. Everything else stays: a signature covers each byte.
 */
function preparePdf(data: Buffer): Buffer {
  const alone = data.subarray(offsetOfPdf(data) ?? 0);
  if (isWhole(alone)) return alone;
  let end = alone.length;
  while (end > 0 && [0, 9, 10, 13, 32].includes(alone[end - 1] ?? -1)) end -= 1;
  const trimmed = Buffer.concat([alone.subarray(0, end), Buffer.from('\n')]);
  if (!isWhole(trimmed)) throw new UploadProblem('uploadErrors.pdfCut');
  return trimmed;
}

/** Upload rules for the files of documents. */
export const fileRules: UploadRules = {
  kinds: fileKinds,
  maxMegabytes: uploadLimits.maxFileMegabytes,
  otherKinds: [
    [/^image\//, 'uploadErrors.fileIsPicture'],
    [/^(video|audio)\//, 'uploadErrors.fileIsMedia'],
    [/^application\/x-cfb$/, 'uploadErrors.fileIsOldOffice'],
  ],
  prepare: async (data: Buffer, { extension }: FileKind) => (extension === 'pdf' ? preparePdf(data) : data),
};
