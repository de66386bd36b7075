import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { cleanSvg } from './clean-svg';
import { messages, say } from './staff-words';
import { inLanguage } from './words';

/** One kind of file: its extension and media type, told by content. */
export type FileKind = { extension: string; mimeType: string };

async function kindOf(data: Buffer): Promise<FileKind | null> {
  const found = await fileTypeFromBuffer(data);
  if (found && found.mime !== 'application/xml') return { extension: found.ext, mimeType: found.mime };
  const start = data.subarray(0, 4096).toString('utf8');
  return /<svg[\s>]/i.test(start) ? { extension: 'svg', mimeType: 'image/svg+xml' } : null;
}

function refuse(message: string): never {
  throw new APIError(message, 400, undefined, true);
}

/** How an uploaded file is taken: what it may be and how heavy. */
export type UploadRules = { kinds: readonly FileKind[]; maxMegabytes: number };

/**
 * Looks at an upload before anything of it is stored: its size, its type by content, never by name; an SVG is cleaned
 * of scripts; the stored name is what the person called it plus a random part, so that no address can be guessed.
 */
export function checkUpload({ kinds, maxMegabytes }: UploadRules): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    if ((operation !== 'create' && operation !== 'update') || !req.file) return args;
    await checkFile(req.file, req, { kinds, maxMegabytes });
    return args;
  };
}

async function checkFile(
  file: NonNullable<PayloadRequest['file']>,
  req: PayloadRequest,
  rules: UploadRules,
): Promise<void> {
  if (file.size > rules.maxMegabytes * 1024 * 1024) {
    refuse(inLanguage(messages.fileSize, req.i18n?.language ?? 'fr') + rules.maxMegabytes);
  }
  const kind = await kindOf(file.data);
  if (!kind || !rules.kinds.some(({ mimeType }) => mimeType === kind.mimeType)) refuse(say('fileKind', req));
  const { extension, mimeType } = kind;
  const named = path.extname(file.name).slice(1).toLowerCase().replace('jpeg', 'jpg');
  if (named !== extension) refuse(say('fileKind', req));
  if (mimeType === 'image/svg+xml') {
    const clean = cleanSvg(file.data.toString('utf8'));
    if (clean === null) refuse(say('fileKind', req));
    file.data = Buffer.from(clean);
    file.size = file.data.length;
  }
  file.mimetype = mimeType;
  const base = path.basename(file.name, path.extname(file.name));
  file.name = `${base}-${randomBytes(5).toString('hex')}.${extension}`;
}
