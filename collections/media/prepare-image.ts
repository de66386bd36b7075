import pLimit from 'p-limit';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { uploadLimits } from '@/lib/limits';
import { remember } from '@/lib/remember';
import { cleanSvg, type SvgProblem } from '@/lib/svg/clean-svg';
import { decodeXml } from '@/lib/svg/source';
import { type FileKind, UploadProblem, type UploadRules, type UploadText } from '@/lib/uploads';
import { fileKinds } from '../files/file-kinds';

export const imageKinds: FileKind[] = [
  { extension: 'jpg', mimeType: 'image/jpeg' },
  { extension: 'png', mimeType: 'image/png' },
  { extension: 'webp', mimeType: 'image/webp' },
  { extension: 'avif', mimeType: 'image/avif' },
  { extension: 'svg', mimeType: 'image/svg+xml' },
];

/** No picture is stored with a longer side than this, in pixels… */
const maxSide = 2560;
/** …but for one so long that its shorter side would be less than this: it would not be readable. */
const minShortSide = 960;
/** The longest side of a WebP, the format of the sizes. */
const maxWebpSide = 16_383;

/** Larger pictures need too much memory to decode: a poster of A0 at 300 dpi has 140 million pixels. */
const maxPixels = uploadLimits.maxImagePixels;

/** Decoding a picture uses a whole CPU core and up to some hundred megabytes. */
const limitPreparing = remember('preparedPictures', () => pLimit(2));

const svgTexts: Record<SvgProblem, UploadText> = {
  damaged: 'uploadErrors.svgDamaged',
  entities: 'uploadErrors.svgEntities',
  outside: 'uploadErrors.svgOutside',
  html: 'uploadErrors.svgHtml',
  fonts: 'uploadErrors.svgFonts',
  complex: 'uploadErrors.svgComplex',
};

/** The stored dimensions of a picture, in pixels: within the limits, in its proportions, never enlarged. */
export function storedSize(width: number, height: number): { width: number; height: number } {
  const [short, long] = width < height ? [width, height] : [height, width];
  const scale = Math.min(1, Math.max(maxSide / long, Math.min(1, minShortSide / short)), maxWebpSide / long);
  const scaled = (side: number) => Math.max(1, Math.min(maxWebpSide, Math.round(side * scale)));
  return { width: scaled(width), height: scaled(height) };
}

const encoders: Record<string, (image: Sharp) => Sharp> = {
  jpg: (image) => image.jpeg({ quality: 86 }),
  png: (image) => image.png(),
  webp: (image) => image.webp({ quality: 86 }),
  avif: (image) => image.avif({ quality: 60 }),
};

/**
 * Broken or truncated pictures, which sharp reports in many ways. Unusual but complete ones, as some cameras write
 * them, are accepted.
 */
const options = { failOn: 'error', limitInputPixels: false } as const;

async function measure(data: Buffer): Promise<Metadata> {
  const metadata = await sharp(data, options)
    .metadata()
    .catch(() => null);
  if (!metadata?.width || !metadata.height) throw new UploadProblem('uploadErrors.pictureDamaged');
  if ((metadata.pages ?? 1) > 1) throw new UploadProblem('uploadErrors.pictureAnimated');
  const { width, height } = metadata;
  if (width * height > maxPixels) {
    const million = 1_000_000;
    const values = { millions: Math.ceil((width * height) / million), width, height, max: maxPixels / million };
    throw new UploadProblem({ key: 'uploadErrors.picturePixels', values });
  }
  return metadata;
}

/**
 * Re-encodes a bitmap: upright, within the limits, without camera data. Payload makes the other sizes of the result: it
 * would measure a rotated picture before the rotation.
 */
async function preparePixels(data: Buffer, extension: string): Promise<Buffer> {
  const { autoOrient } = await measure(data);
  const { width, height } = storedSize(autoOrient.width, autoOrient.height);
  const image = sharp(data, options).autoOrient().resize({ width, height, fit: 'fill' });
  const encode = encoders[extension] ?? encoders.png;
  try {
    return await (encode?.(image) ?? image).toBuffer();
  } catch {
    throw new UploadProblem('uploadErrors.pictureDamaged');
  }
}

const embedded = /data:image\/(png|jpe?g|webp|gif);base64,([a-z0-9+/=\s]+)/gi;

/** Re-encodes the bitmaps in a drawing: a photograph may contain its GPS position. */
async function prepareDrawing(data: Buffer): Promise<Buffer> {
  const { svg, problem } = cleanSvg(decodeXml(data));
  if (problem) throw new UploadProblem(svgTexts[problem]);
  const replacements = new Map<string, string>();
  for (const [whole, kind = '', base64 = ''] of svg.matchAll(embedded)) {
    if (replacements.has(whole)) continue;
    const image = Buffer.from(base64, 'base64');
    const { exif, xmp, iptc, format } = await measure(image);
    // Rotated by the EXIF data that is removed.
    if (!exif && !xmp && !iptc) continue;
    const written = await sharp(image, options)
      .autoOrient()
      .toBuffer()
      .catch(() => null);
    if (!written) throw new UploadProblem('uploadErrors.svgDamaged');
    replacements.set(whole, `data:image/${format ?? kind};base64,${written.toString('base64')}`);
  }
  return Buffer.from(replacements.size > 0 ? svg.replace(embedded, (whole) => replacements.get(whole) ?? whole) : svg);
}

const documents = new Set(fileKinds.map(({ mimeType }) => mimeType));
const asPattern = (mimeTypes: Iterable<string>) =>
  new RegExp(`^(${[...mimeTypes].map((type) => type.replace(/[.+]/g, '\\$&')).join('|')})$`);

/** Upload rules for pictures. */
export const imageRules: UploadRules = {
  kinds: imageKinds,
  maxMegabytes: uploadLimits.maxImageMegabytes,
  otherKinds: [
    [/^image\/hei[cf]/, 'uploadErrors.pictureHeic'],
    [/^image\/gif$/, 'uploadErrors.pictureGif'],
    [/^image\/apng$/, 'uploadErrors.pictureAnimated'],
    [/^image\/tiff$/, 'uploadErrors.pictureTiff'],
    [/^image\//, 'uploadErrors.pictureKind'],
    [/^(video|audio)\//, 'uploadErrors.fileIsMedia'],
    [asPattern(documents), 'uploadErrors.pictureIsFile'],
  ],
  prepare: (data, { extension }) =>
    limitPreparing(() => (extension === 'svg' ? prepareDrawing(data) : preparePixels(data, extension))),
};
