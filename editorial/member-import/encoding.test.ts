import { describe, expect, test } from 'vitest';
import { textOf } from './encoding';

const latin = 'Nom;Pays;Ville\r\nL’été d’accueil;Algérie;Œuvre à Évry\r\nMünchen & Łódź;España;Ñandú\r\n';
const french = 'Nom;Ville\r\nL’œuvre d’à côté – « Où ? »;Évry\r\nÇa ira…;Besançon\r\nCrème brûlée;NOËL À ÉPINAL\r\n';
const scripts = 'الاسم;البلد\r\nجمعية;تونس\r\n协会;中国\r\nАссоциация;Украина\r\nማሕበር;ኤርትራ\r\n';

const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
};
/** Encodes a text in a single-byte encoding, with a table of its characters from 0x80 on. */
const inTable = (table: string, text: string) =>
  Uint8Array.from([...text].map((letter) => (letter < '\u0080' ? letter.charCodeAt(0) : 0x80 + table.indexOf(letter))));
const windows1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
  Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('');
const mac =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ';
const dos = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»';
const cyrillic =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';

describe('files of spreadsheets are read', () => {
  test.each([latin, scripts, `\ufeff${latin}`])('UTF-8', (text) => {
    expect(textOf(new TextEncoder().encode(text))).toBe(text.replace('\ufeff', ''));
  });

  test.each(
    [latin, scripts].flatMap((text) =>
      (['le', 'be'] as const).flatMap((order) => [true, false].map((mark) => ({ text, order, mark }))),
    ),
  )('UTF-16 $order, mark: $mark', ({ text, order, mark }) => {
    expect(textOf(utf16(text, order, mark))).toBe(text);
  });

  test('characters newer than this version of Node', () => {
    const text = `${latin}Fête \u{1fae9}\u{3fffd};\ue000\r\n`;
    expect(textOf(new TextEncoder().encode(text))).toBe(text);
    for (const order of ['le', 'be'] as const) expect(textOf(utf16(text, order, true))).toBe(text);
  });

  test('Windows-1252', () => {
    const spanish = 'Nombre;País\r\n¿Qué? ¡Sí!;España\r\nMÁLAGA, 3ª ed. n.º 2;Perú\r\n';
    const german = 'Name;Ort\r\nStraße „Ölmühle“;MÜNCHEN\r\nFÅGELBÄRSÖN;Tromsø\r\n';
    const joined = ['Nom\r\nRéseau“solidaire”uni\r\n', 'Élu•e•s et réfugié•es\r\n', 'Suite…fin\r\n'];
    const slip = 'Ville;Pays\r\nBriançoN réfugiÉs à Évry, près de Nîmes;Algérie\r\n';
    for (const text of [french, spanish, german, 'a;b\r\n1 €;2 °\r\n', 'créée;naïveté\r\n', slip, ...joined]) {
      expect(textOf(inTable(windows1252, text))).toBe(text);
    }
  });
});

describe('other encodings are refused instead of read with wrong letters', () => {
  test.each([
    ['Mac', inTable(mac, 'Nom;Ville\rL’été à Évry;Besançon\rcrème;forêt\r')],
    ['DOS', inTable(dos, 'Nom;Ville\r\nVille réfugiée à Genève;forêt\r\nçà et là;Tôt\r\n')],
    ['one letter of Mac', inTable(mac, 'Nom;Pays\rVilles unies;Haïti\r')],
    ['one letter of DOS', inTable(dos, 'Nom;Pays\r\nVilles unies;Côte d’Ivoire\r\n'.replace('’', "'"))],
    ['DOS with its letters at the ends of words', inTable(dos, 'Liberté;Unité;Cité;Santé;Loué\r\nforêt;été\r\n')],
    ['one name in Mac, among signs', inTable(mac, 'Nom;Ville\rBienvenue;Nîmes\rVilles unies;Angoulême\r')],
    ['Cyrillic', inTable(cyrillic, 'Назва;Місто\r\nАсоціація;Київ\r\n')],
    ['broken UTF-8', Uint8Array.from([...new TextEncoder().encode('Nom;Algérie été\r\n'), 0xc3, 0x28, 0xe9])],
    ['UTF-8 cut in a letter', new TextEncoder().encode('Nom;Algérie;été').subarray(0, -1)],
    ['UTF-16 cut in a letter', utf16(latin, 'le', true).subarray(0, -1)],
    [
      'UTF-32 with its mark',
      Uint8Array.from(
        [...'\ufeffNom;\n'].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8, 0, 0]),
      ),
    ],
    ['UTF-32', Uint8Array.from([...'Nom;É\n'].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]))],
    ['bytes', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3)) & 0xff)],
    ['control characters', Uint8Array.from([...'Nom\u0001;\u0002\n'].map((letter) => letter.charCodeAt(0)))],
    ['undefined in Windows-1252', Uint8Array.from([0x4e, 0x6f, 0x6d, 0x3b, 0xe9, 0x81, 0x0a])],
  ])('%s', (_, bytes) => {
    expect(textOf(bytes)).toBeNull();
  });
});
