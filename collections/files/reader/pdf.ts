import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { textLimits } from '@/lib/limits';
import { type FactsLine, type ThumbnailSize, thumbnailWidths } from '../facts';
import { plainLines } from './plain-lines';

/** Milliseconds spent on text; a file with more pages than that keeps what was read. */
const textTimeMs = 8000;

/** A page of A4 drawn at this width is read well on a screen of twice the density; none is drawn higher than this. */
const maxHeight = 1280;

type OnFacts = (facts: FactsLine) => Promise<void>;

/**
 * Reports a PDF's number of pages, pictures of its first page, its text, and findings for editors.
 *
 * @throws when it is broken
 */
export async function readPdf(file: Uint8Array, onFacts: OnFacts): Promise<void> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(file).catch((error: unknown) => {
    // The library has no other way of telling these two.
    if (error instanceof Error && /password|security scheme/i.test(error.message)) return null;
    throw error;
  });
  if (!document) return onFacts({ findings: ['password'] });
  const pages = document.getPageCount();
  if (pages === 0) return onFacts({ pages, findings: ['no-pages'] });
  await onFacts({ pages });
  const thumbnails = await drawFirstPage(document);
  if (thumbnails) await onFacts({ thumbnails });
  const { text, hasComments } = readPages(document, pages);
  await onFacts({ text, findings: hasComments ? ['comments'] : [] });
}

async function drawFirstPage(document: PDFiumDocument): Promise<FactsLine['thumbnails']> {
  const page = document.getPage(0);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  if (!(originalWidth > 0 && originalHeight > 0)) return undefined;
  const scale = Math.min(thumbnailWidths.large / originalWidth, maxHeight / originalHeight);
  const { data, width, height } = await page.render({
    // In whole pixels, never none: what the library makes of width and scale may be.
    width: Math.max(1, Math.round(originalWidth * scale)),
    height: Math.max(1, Math.round(originalHeight * scale)),
    scale: 1,
    render: async (drawn) => drawn.data,
  });
  const made = Object.entries(thumbnailWidths).map(async ([name, target]) => {
    const { data: webp, info } = await sharp(data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .resize({ width: Math.min(target, width) })
      .webp({ quality: 78 })
      .toBuffer({ resolveWithObject: true });
    return [name, { width: info.width, height: info.height, webp: webp.toString('base64') }] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as Record<
    ThumbnailSize,
    { width: number; height: number; webp: string }
  >;
}

/** What the library keeps to itself. */
type Internals = {
  module: {
    _FPDF_ClosePage(page: number): void;
    _FPDFPage_GetAnnotCount(page: number): number;
    _FPDFPage_GetAnnot(page: number, index: number): number;
    _FPDFPage_CloseAnnot(annotation: number): void;
    _FPDFAnnot_GetSubtype(annotation: number): number;
  };
  pageIdx: number;
};

/** Notes, marked and struck-out text, insertion signs (FPDF_ANNOT_… of PDFium): what reviewers leave, with their names. */
const commentKinds = new Set([1, 9, 10, 11, 12, 14]);

/** More on one page are not looked at. */
const maxAnnotations = 500;

function pageHasComments(page: PDFiumPage): boolean {
  const { module, pageIdx } = page as unknown as Internals;
  const count = Math.min(module._FPDFPage_GetAnnotCount(pageIdx), maxAnnotations);
  for (let index = 0; index < count; index += 1) {
    const annotation = module._FPDFPage_GetAnnot(pageIdx, index);
    if (!annotation) continue;
    const kind = module._FPDFAnnot_GetSubtype(annotation);
    module._FPDFPage_CloseAnnot(annotation);
    if (commentKinds.has(kind)) return true;
  }
  return false;
}

/** The library closes a page only when it draws it; of a thousand pages that are read all would stay in memory. */
function close(page: PDFiumPage): void {
  const { module, pageIdx } = page as unknown as Internals;
  module._FPDF_ClosePage(pageIdx);
}

/** Goes through the pages. Their text is what is drawn on them: what annotations say is none of it. */
function readPages(document: PDFiumDocument, pages: number): { text: string; hasComments: boolean } {
  const until = performance.now() + textTimeMs;
  const texts: string[] = [];
  let length = 0;
  let hasComments = false;
  for (
    let number = 0;
    number < pages && length < textLimits.maxFileTextLength && performance.now() < until;
    number += 1
  ) {
    const page = document.getPage(number);
    const text = plainLines(pageText(page));
    hasComments ||= pageHasComments(page);
    close(page);
    texts.push(text);
    length += text.length + 1;
  }
  return { text: texts.join('\n').slice(0, textLimits.maxFileTextLength).trim(), hasComments };
}

/** One page that can't be read leaves the others. */
function pageText(page: PDFiumPage): string {
  try {
    return page.getText();
  } catch {
    return '';
  }
}
