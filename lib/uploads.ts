import { randomBytes } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import type { PanelText } from '@/messages/panel/types';
import { isStaff } from './access';
import { ApiError } from './api/api-error';
import { storableBase } from './file-names';
import { megabyte } from './limits';
import { decodeXml, isSvgSource } from './svg/source';

/** One kind of file: its extension and media type, detected from the content. */
export type FileKind = { extension: string; mimeType: string };

/** Why an uploaded file is not taken, and what to do. */
export type UploadText = PanelText<'uploadErrors'>;

/** An uploaded file can't be taken. */
export class UploadProblem extends Error {
  constructor(readonly text: UploadText) {
    super(typeof text === 'string' ? text : text.key);
  }
}

/**
 * Marks an internal request that stores an upload, so that it waits like a REST upload
 * (`collections/media/limit-uploads.ts`).
 */
export const uploadContext = { isUpload: true };

/** Upload rules of a collection. */
export type UploadRules = {
  kinds: readonly FileKind[];
  maxMegabytes: number;
  /** Messages for other types of files, by the media type of their content. */
  otherKinds: readonly [mimeType: RegExp, text: UploadText][];
  /**
   * Makes a file of an accepted kind ready to be stored.
   *
   * @throws UploadProblem when it can't be accepted
   */
  prepare: (data: Buffer, kind: FileKind) => Promise<Buffer>;
};

/** A PDF may begin within its first 1,024 bytes: printers and mail programs write lines of their own before it. */
const pdfWithin = 1024;

/** What stands before that beginning; null when there is none. */
export function offsetOfPdf(data: Buffer): number | null {
  const at = data.subarray(0, pdfWithin + 5).indexOf('%PDF-');
  return at === -1 ? null : at;
}

async function kindOf(data: Buffer, kinds: readonly FileKind[]): Promise<FileKind | null> {
  const found = await fileTypeFromBuffer(data);
  const isXml = !found || found.mime === 'application/xml' || found.mime === 'text/xml';
  if (isXml && isSvgSource(decodeXml(data))) return { extension: 'svg', mimeType: 'image/svg+xml' };
  const isTaken = found && kinds.some(({ mimeType }) => mimeType === found.mime);
  if (!isTaken && offsetOfPdf(data) !== null) return { extension: 'pdf', mimeType: 'application/pdf' };
  return found ? { extension: found.ext, mimeType: found.mime } : null;
}

/**
 * Checks an upload before anything is stored: its size, and its type by content, never by name. The stored name is the
 * original one plus a random part, so that no address can be guessed, with the extension of its content.
 */
export function checkUpload(rules: UploadRules): CollectionBeforeOperationHook {
  return async ({ args, operation, overrideAccess, req }) => {
    if ((operation !== 'create' && operation !== 'update') || !req.file) return args;
    // This runs before the access rule for create; only staff may cause this work.
    if (!overrideAccess && !isStaff({ req })) return args;
    try {
      await checkFile(req.file, rules);
    } catch (error) {
      if (!(error instanceof UploadProblem)) throw error;
      throw new ApiError(req, 'bad-request', error.text);
    }
    return args;
  };
}

async function checkFile(file: NonNullable<PayloadRequest['file']>, rules: UploadRules): Promise<void> {
  if (file.size > rules.maxMegabytes * megabyte)
    throw new UploadProblem({ key: 'uploadErrors.fileSize', values: { max: rules.maxMegabytes } });
  if (file.data.length === 0) throw new UploadProblem('uploadErrors.fileEmpty');
  const kind = await kindOf(file.data, rules.kinds);
  if (!kind || !rules.kinds.some(({ mimeType }) => mimeType === kind.mimeType)) {
    throw new UploadProblem(
      rules.otherKinds.find(([other]) => other.test(kind?.mimeType ?? ''))?.[1] ?? 'uploadErrors.fileKind',
    );
  }
  file.data = await rules.prepare(file.data, kind);
  file.size = file.data.length;
  file.mimetype = kind.mimeType;
  file.name = `${storableBase(file.name)}-${randomBytes(5).toString('hex')}.${kind.extension}`;
}
