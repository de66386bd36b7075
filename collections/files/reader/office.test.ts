import { read as readBook, utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipOf } from '@/e2e/support/zips';
import type { FactsLine } from '../facts';
import { readOffice } from './office';

async function read(file: Uint8Array, extension: string): Promise<FactsLine> {
  let all: FactsLine = {};
  await readOffice(Buffer.from(file), extension, async (facts) => {
    all = { ...all, ...facts };
  });
  return all;
}

describe('.docx', () => {
  const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const run = (text: string, properties = '') =>
    `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (content: string, properties = '') =>
    `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
  const docx = (body: string, more: Record<string, string> = {}) =>
    zipOf({ ...more, 'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>` });
  const textOf = async (body: string, more?: Record<string, string>) => (await read(docx(body, more), 'docx')).text;

  test('letters in several runs are one word, paragraphs and cells are not', async () => {
    const cells = `<w:tbl><w:tr><w:tc>${paragraph(run('un'))}</w:tc><w:tc>${paragraph(run('deux'))}</w:tc></w:tr></w:tbl>`;
    expect(await textOf(paragraph(run('lan') + run('terne')) + paragraph(run('A &amp; B')) + cells)).toBe(
      'lanterne A &amp; B un deux'.replace('&amp;', '&'),
    );
  });

  const author = 'w:id="1" w:author="Personne"';
  test.each([
    ['a deletion', `<w:del ${author}><w:r><w:delText>secret</w:delText></w:r></w:del>`, ['tracked-changes']],
    ['text moved away', `<w:moveFrom ${author}>${run('secret')}</w:moveFrom>`, ['tracked-changes']],
    ['hidden letters', run('secret', '<w:vanish/>'), ['hidden-text']],
    ['letters of a hidden style', run('secret', '<w:rStyle w:val="Ghost"/>'), ['hidden-text']],
    ['letters of a style made from it', run('secret', '<w:rStyle w:val="Child"/>'), ['hidden-text']],
    [
      'the instruction of a field',
      `${field('begin')}<w:r><w:instrText> ADDIN secret </w:instrText></w:r>${field('end')}`,
      [],
    ],
    [
      'a field inside an instruction',
      `${field('begin')}<w:r><w:instrText>IF</w:instrText></w:r>${field('begin')}${field('separate')}${run('secret')}${field('end')}${field('separate')}${field('end')}`,
      [],
    ],
    [
      'the second spelling of a drawing',
      `<mc:AlternateContent><mc:Fallback>${run('secret')}</mc:Fallback></mc:AlternateContent>`,
      [],
    ],
  ])('%s is not read', async (_, content, findings) => {
    const styles = `<w:styles><w:style w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Child"><w:basedOn w:val="Ghost"/></w:style></w:styles>`;
    const file = docx(paragraph(run('avant ') + content + run('après')), { 'word/styles.xml': styles });
    expect(await read(file, 'docx')).toEqual({ text: 'avant après', findings });
  });

  function field(type: string): string {
    return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  }

  test('a paragraph of a hidden style and a deleted row are not read', async () => {
    const styles = `<w:styles><w:style w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    const row = `<w:tbl><w:tr><w:trPr><w:del ${author}/></w:trPr><w:tc>${paragraph(run('secret'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('reste'))}</w:tc></w:tr></w:tbl>`;
    const hidden = paragraph(run('secret') + run('montré', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Ghost"/>');
    expect(await textOf(hidden + row, { 'word/styles.xml': styles })).toBe('montré reste');
  });

  test.each([
    ['inserted', `<w:ins ${author}>${run('texte')}</w:ins>`],
    [
      'what a field shows',
      `${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${run('texte')}${field('end')}`,
    ],
    ['what was hidden once', run('texte', `<w:rPrChange ${author}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`)],
    ['hidden no more', run('texte', '<w:vanish w:val="false"/>')],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('texte')}</w:sdtContent></w:sdt>`,
    ],
    [
      'a text box in a run',
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('texte'))}</w:txbxContent></mc:Choice><mc:Fallback>${run('texte')}</mc:Fallback></mc:AlternateContent></w:r>`,
    ],
  ])('%s is read', async (_, content) => {
    expect(await textOf(paragraph(content))).toBe('texte');
  });

  test('comments are reported and not read', async () => {
    const comments = `<w:comments><w:comment ${author}>${paragraph(run('secret'))}</w:comment></w:comments>`;
    const body = paragraph(`<w:commentRangeStart w:id="1"/>${run('texte')}<w:r><w:commentReference w:id="1"/></w:r>`);
    expect(await read(docx(body, { 'word/comments.xml': comments }), 'docx')).toEqual({
      text: 'texte',
      findings: ['comments'],
    });
  });

  test('notes are read where the text names them, and not those of deleted text', async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`;
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = paragraph(`${run('texte')}${reference(2)}<w:del ${author}>${reference(3)}</w:del>`);
    const footnotes = `<w:footnotes>${note(2, 'note')}${note(3, 'secret')}</w:footnotes>`;
    expect(await textOf(body, { 'word/footnotes.xml': footnotes })).toBe('texte\nnote');
  });

  test('thousands of paragraphs are read', async () => {
    const body = Array.from({ length: 6000 }, (_, index) => paragraph(run(`Paragraphe numéro ${index}`))).join('');
    const text = (await textOf(body)) ?? '';
    expect(text.length).toBeGreaterThan(100_000);
    expect(text.endsWith('Paragraphe numéro 5999')).toBe(true);
  });
});

describe('OpenDocument', () => {
  const styles = `<office:automatic-styles>
    <style:style style:name="Ghost" style:family="text"><style:text-properties text:display="none"/></style:style>
    <style:style style:name="GhostP" style:family="paragraph" style:parent-style-name="Base"/>
    <style:style style:name="GhostT" style:family="table"><style:table-properties table:display="false"/></style:style>
    <style:style style:name="GhostD" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>
    </office:automatic-styles>`;
  const common = `<office:styles><style:style style:name="Base" style:family="paragraph"><style:text-properties text:display="none"/></style:style></office:styles>`;
  const open = (body: string, extension: string, more: Record<string, string> = {}) =>
    read(
      zipOf({
        mimetype: 'x',
        'styles.xml': common,
        ...more,
        'content.xml': `<office:document-content>${styles}<office:body>${body}</office:body></office:document-content>`,
      }),
      extension,
    );
  const comment = '<office:annotation><dc:creator>Personne</dc:creator><text:p>secret</text:p></office:annotation>';
  const deletion =
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>secret</text:p></text:deletion></text:changed-region></text:tracked-changes>';

  test.each([
    ['a deletion', `${deletion}<text:p>avant<text:change/> après</text:p>`, ['tracked-changes']],
    ['a comment', `<text:p>avant ${comment}après</text:p>`, ['comments']],
    [
      'hidden letters',
      '<text:p>avant <text:span text:style-name="Ghost">secret</text:span>après</text:p>',
      ['hidden-text'],
    ],
    [
      'a hidden paragraph',
      '<text:p>avant</text:p><text:p text:style-name="GhostP">secret</text:p><text:p>après</text:p>',
      ['hidden-text'],
    ],
    [
      'one hidden by a condition',
      '<text:p>avant</text:p><text:p>secret<text:hidden-paragraph text:is-hidden="true"/> secret</text:p><text:p>après</text:p>',
      ['hidden-text'],
    ],
    [
      'a hidden section',
      '<text:p>avant</text:p><text:section text:display="none"><text:p>secret</text:p></text:section><text:p>après</text:p>',
      ['hidden-text'],
    ],
    [
      'hidden text',
      '<text:p>avant <text:hidden-text text:string-value="secret">secret</text:hidden-text>après</text:p>',
      ['hidden-text'],
    ],
    [
      'the mark and the text of a note run together',
      '<text:p>avant<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>après</text:p></text:note-body></text:note></text:p>',
      [],
    ],
  ])('.odt: %s is not read', async (_, body, findings) => {
    expect(await open(body, 'odt')).toEqual({ text: 'avant après', findings });
  });

  test('.ods: all cells as they are shown, and no hidden row, column or sheet', async () => {
    const cell = (text: string, more = '') => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
    const sheet = `<table:table><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>
      <table:table-row>${cell('1 234,50 €', 'office:value-type="currency" office:value="1234.5"')}${cell('secret')}${cell(`deux${comment}`)}</table:table-row>
      <table:table-row table:visibility="collapse">${cell('secret')}</table:table-row></table:table>
      <table:table table:style-name="GhostT"><table:table-row>${cell('secret')}</table:table-row></table:table>`;
    expect(await open(sheet, 'ods')).toEqual({ text: '1 234,50 € deux', findings: ['hidden-text', 'comments'] });
  });

  test('.odp: slides, and no notes of the speaker or hidden slide', async () => {
    const slide = (text: string, more = '') =>
      `<draw:page ${more}><draw:frame><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame><presentation:notes><text:p>secret</text:p></presentation:notes></draw:page>`;
    expect((await open(slide('Une') + slide('secret', 'draw:style-name="GhostD"') + slide('Deux'), 'odp')).text).toBe(
      'Une Deux',
    );
  });

  test('one that needs a password is reported', async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(await open('<text:p>x</text:p>', 'odt', { 'META-INF/manifest.xml': manifest })).toEqual({
      text: '',
      findings: ['password'],
    });
  });
});

describe('.xlsx', () => {
  /** As Excel writes it, with one part changed by hand. */
  function workbook(change: (sheet: string) => string = (sheet) => sheet): Uint8Array {
    const sheet = utils.aoa_to_sheet([
      ['partagée', 1234.5, true],
      ['visible', 'colonne'],
    ]);
    Object.assign(sheet.B1 ?? {}, { z: '#,##0.00 "euros"' });
    sheet.A3 = { t: 's', v: 'rang caché' };
    sheet['!ref'] = 'A1:C3';
    sheet['!rows'] = [{}, {}, { hidden: true }];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Un');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['feuille cachée']]), 'Deux');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const parts = unzipSync(write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Uint8Array);
    const name = 'xl/worksheets/sheet1.xml';
    parts[name] = Buffer.from(change(Buffer.from(parts[name] ?? []).toString('utf8')));
    return zipSync(parts);
  }

  test('shared strings and numbers as they are shown; no hidden row or sheet', async () => {
    expect(await read(workbook(), 'xlsx')).toEqual({
      text: 'partagée 1,234.50 euros TRUE visible colonne',
      findings: ['hidden-text'],
    });
  });

  test('strings in their cell and those that a formula makes', async () => {
    const cells =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>dans la </t></r><r><t>cellule</t></r></is></c><c r="B1" t="str"><f>"for"&amp;"mule"</f><v>formule</v></c></row>';
    const file = workbook((sheet) => sheet.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${cells}</sheetData>`));
    expect((await read(file, 'xlsx')).text).toBe('dans la cellule formule');
  });

  test('comments are reported and not read', async () => {
    const book = readBook(workbook(), { type: 'array' });
    const sheet = book.Sheets.Un;
    if (sheet?.A1) sheet.A1.c = [{ a: 'Personne', t: 'secret' }];
    const { text, findings } = await read(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array, 'xlsx');
    expect(text).not.toMatch(/secret|Personne/);
    expect(findings).toContain('comments');
  });
});

describe('.epub', () => {
  test('pages as they are shown', async () => {
    const page = `<html><head><title>secret</title></head><body><p>Une <b>lan</b>terne</p><!-- a > secret -->
      <p hidden="hidden">secret</p><script>secret</script><p style="display: none">secret</p><p>rouge &amp; bleue &#233;teinte&nbsp;!</p></body></html>`;
    expect((await read(zipOf({ mimetype: 'x', 'OEBPS/a.xhtml': page }), 'epub')).text).toBe(
      'Une lanterne rouge & bleue éteinte !',
    );
  });
});
