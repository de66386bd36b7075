import { describe, expect, it } from 'vitest';
import { importLimits } from '@/lib/limits';
import { readCsv } from './read-csv';

const utf8 = (text: string) => new TextEncoder().encode(text);
const head = ['Nom', 'Pays'];

describe('readCsv', () => {
  it.each([
    ['semicolons', 'Nom;Pays\r\nVallehondo;Espagne\r\n'],
    ['commas', 'Nom,Pays\nVallehondo,Espagne'],
    ['tabs', 'Nom\tPays\nVallehondo\tEspagne'],
    ['the mark of UTF-8', '\uFEFFNom;Pays\r\nVallehondo;Espagne'],
    ['Excel’s hint', 'sep=;\r\nNom;Pays\r\nVallehondo;Espagne'],
    ['quotes', '"Nom";"Pays"\n"Vallehondo";"Espagne"'],
  ])('reads %s', (_, text) => {
    expect(readCsv(utf8(text))).toEqual({ head, rows: [{ row: 2, cells: ['Vallehondo', 'Espagne'] }] });
  });

  it('reads what a French Excel writes, and Unicode text', () => {
    const windows = Uint8Array.from('Nom;Pays\r\nL\x92\xe9t\xe9;Alg\xe9rie', (letter) => letter.charCodeAt(0));
    expect(readCsv(windows)).toMatchObject({ rows: [{ cells: ['L’été', 'Algérie'] }] });
    const wide = Uint8Array.from(Buffer.from('\uFEFFNom\tPays\r\nÉté\tMali', 'utf16le'));
    expect(readCsv(wide)).toMatchObject({ rows: [{ cells: ['Été', 'Mali'] }] });
    expect(readCsv(Uint8Array.from(Buffer.from(wide).swap16()))).toMatchObject({ rows: [{ cells: ['Été', 'Mali'] }] });
  });

  it('removes invisible characters', () => {
    const table = readCsv(utf8('\ufeffN\u200bom;Pays\u2060\n\u200eVille\u00ad;\ufeffMali\u200b\n'));
    expect(table).toEqual({ head, rows: [{ row: 2, cells: ['Ville', 'Mali'] }] });
  });

  it('numbers rows as the spreadsheet does: empty ones count, several lines in a cell do not', () => {
    const table = readCsv(utf8('Nom;Pays\r\n"Deux\nlignes";Mali\r\n;\r\n\r\nVille;Mali\r\n'));
    expect(table).toMatchObject({ rows: [{ row: 2 }, { row: 5, cells: ['Ville', 'Mali'] }] });
  });

  it('removes the apostrophe that our exports put before a formula', () => {
    expect(readCsv(utf8("Nom;Pays\n'=1+1;'L'Île"))).toMatchObject({ rows: [{ cells: ['=1+1', "'L'Île"] }] });
  });

  it('refuses other formats, empty files and long ones', () => {
    expect(readCsv(utf8(''))).toBe('empty');
    expect(readCsv(utf8('Nom;Pays\n;\n'))).toBe('empty');
    expect(readCsv(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0))).toBe('no-table');
    for (const format of ['%PDF-1.7\n', '{\\rtf1\\ansi;}']) expect(readCsv(utf8(format))).toBe('no-table');
    expect(readCsv(Uint8Array.from('Nom;Ville\r\nG\x8en\x8erale;\x83vry\r\n', (sign) => sign.charCodeAt(0)))).toBe(
      'unknown-encoding',
    );
    const rows = (count: number) => utf8(`Nom\n${Array.from({ length: count }, (_, row) => `V${row}`).join('\n')}\n`);
    expect(readCsv(rows(importLimits.maxRows))).toMatchObject({ head: ['Nom'] });
    expect(readCsv(rows(importLimits.maxRows + 1))).toBe('too-many-rows');
  });
});
