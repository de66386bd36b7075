/** One object of a PDF, without its number. */
type PdfObject = string;

/** A PDF of these objects, the first of which is its catalogue; `trailer` goes into its trailer. */
function pdfOf(objects: readonly PdfObject[], trailer = ''): string {
  let body = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
}

const stream = (content: string, entries = '') =>
  `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;

/** A PDF with a line of text on each of its pages, in letters without accents. */
export function pagesOf(...texts: string[]): string {
  const pages = texts.map((_, index) => 4 + index * 2);
  const resources = '/Resources<</Font<</F1 3 0 R>>>>';
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((page) => `${page} 0 R`).join(' ')}]/Count ${texts.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...texts.flatMap((text, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${resources}/Contents ${(pages[index] ?? 0) + 1} 0 R>>`,
      stream(`BT /F1 24 Tf 60 760 Td (${text}) Tj ET`),
    ]),
  ]);
}

/** A page with a line of text and an annotation with these entries. */
export function annotatedPdf(text: string, entries: string): string {
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[4 0 R]/Count 1>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R/Annots[6 0 R]>>',
    stream(`BT /F1 24 Tf 60 760 Td (${text}) Tj ET`),
    `<</Type/Annot/Rect[60 750 200 780]${entries}>>`,
  ]);
}

/** A page that draws a drawing ten times, which draws another ten times, and so on: more than anyone can wait for. */
export function endlessPdf(): string {
  const depth = 11;
  const forms = Array.from({ length: depth }, (_, index) => {
    const last = index === depth - 1;
    const content = last ? '0 0 9 9 re f' : '/X Do '.repeat(10);
    const resources = last ? '' : `/Resources<</XObject<</X ${5 + index} 0 R>>>>`;
    return stream(content, `/Type/XObject/Subtype/Form/BBox[0 0 595 842]${resources}`);
  });
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 4 0 R>>>>/Contents ${4 + depth} 0 R>>`,
    ...forms,
    stream('/X Do'),
  ]);
}

/** A PDF that opens with a password only. */
export function lockedPdf(): string {
  const secret = 'ab'.repeat(32);
  return pagesOf('locked').replace(
    '/Root 1 0 R',
    `/Root 1 0 R/ID[<${secret}><${secret}>]/Encrypt<</Filter/Standard/V 1/R 2/O<${secret}>/U<${secret}>/P -4>>`,
  );
}

/** A PDF that begins and ends as one, with nothing in between that can be read. */
export const brokenPdf = (): string => pagesOf('broken').replaceAll(' obj', ' bjo').replaceAll('/Root', '/Toor');

/** A page as large as a football ground. */
export const vastPdf = (): string => pagesOf('vast').replace('[0 0 595 842]', '[0 0 14400 200]');
