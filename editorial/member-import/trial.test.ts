import { describe, expect, it } from 'vitest';
import { type ExistingMember, ExistingMembers } from '../names/existing-members';
import { columnsOf, exampleName, templateCsv } from './columns';
import { readCsv } from './read-csv';
import { type Trial, type TriedRow, tryOut } from './trial';

const member = (id: string, changes: Partial<ExistingMember>): ExistingMember =>
  ({ id, kind: 'association', updatedAt: '2026-01-01T00:00:00.000Z', ...changes }) as ExistingMember;

const members = new ExistingMembers([
  member('a', { name: 'Réseau Rives Ouvertes', kind: 'network', country: 'TN', website: 'https://www.rives.example/' }),
  member('b', { name: 'Ville de Port-Clair', place: 'Port-Clair', memberOf: ['a'] }),
  member('c', { name: 'Homonyme' }),
  member('d', { name: 'Homonyme', website: 'https://homonyme.example' }),
]);

async function trialOf(text: string): Promise<Trial> {
  const table = readCsv(new TextEncoder().encode(text));
  if (typeof table === 'string') throw new Error(table);
  const trial = await tryOut(table, { members, language: 'fr', refuse: async () => [] });
  if (!trial) throw new Error('no column of names');
  return trial;
}
const rowsOf = async (text: string): Promise<TriedRow[]> => (await trialOf(text)).rows;

describe('columns', () => {
  it('are recognised by their titles in each language, their other names and their keys', () => {
    expect(columnsOf(['NOM', 'nature', 'País', 'Code du pays', 'website', 'Résumé (français)']).columns).toEqual([
      'name',
      'kind',
      'country',
      'countryCode',
      'website',
      'summary',
    ]);
  });

  it('that are not recognised are listed, with a suggestion', () => {
    const { columns, leftOut } = columnsOf(['Nom', 'Longitud', 'Latidude', 'Humeur', 'Nom']);
    expect(columns).toEqual(['name', 'longitude', null, null, null]);
    expect(leftOut).toEqual([
      { title: 'Latidude', suggestion: 'Latitude' },
      { title: 'Humeur', suggestion: null },
      { title: 'Nom', suggestion: null },
    ]);
  });

  it('of the template are all recognised, and its example is no member', async () => {
    for (const language of ['fr', 'en', 'es'] as const) {
      const table = readCsv(new TextEncoder().encode(templateCsv(language)));
      if (typeof table === 'string') throw new Error(table);
      expect(columnsOf(table.head).leftOut).toEqual([]);
      expect(table.rows[0]?.cells).toContain(exampleName[language]);
      const trial = await tryOut(table, { members, language, refuse: async () => [] });
      expect(trial?.rows).toEqual([]);
    }
  });

  it('without names are refused', async () => {
    const trial = await tryOut({ head: ['Pays'], rows: [] }, { members, language: 'fr', refuse: async () => [] });
    expect(trial).toBeNull();
  });
});

describe('a row', () => {
  it('is a new member, read from texts', async () => {
    const [row] = await rowsOf(
      'Nom;Type;Pays;Latitude;Longitude;Membre fondateur;Membre depuis;Site;Réseaux sociaux;Fait partie de\n' +
        'Ville de Vallehondo;collectivite locale;ES;40,456;-3,7;oui;01/03/2024;vallehondo.example;https://www.facebook.com/x;réseau rives ouvertes',
    );
    expect(row).toEqual({
      row: 2,
      name: 'Ville de Vallehondo',
      outcome: 'new',
      values: {
        name: 'Ville de Vallehondo',
        kind: 'local-authority',
        country: 'ES',
        latitude: 40.46,
        longitude: -3.7,
        founder: true,
        joinedOn: '2024-03-01T12:00:00.000Z',
        website: 'https://vallehondo.example',
        socialLinks: [{ network: 'Facebook', url: 'https://www.facebook.com/x' }],
        memberOf: ['a'],
      },
    });
  });

  it('is recognised by its name, folded, or by its site, and empty cells erase nothing', async () => {
    const rows = await rowsOf(
      'Nom;Pays;Site;Lieu\nreseau  RIVES ouvertes;;;\nRives ouvertes;Maroc;http://rives.example;Tunis\nHomonyme;;homonyme.example;',
    );
    expect(rows[0]).toMatchObject({ outcome: 'changed', member: 'a' });
    // The same member twice in one file is a mistake, reported with the row of the first one.
    expect(rows[1]).toMatchObject({ outcome: 'wrong', problems: [{ hint: 'Ligne 2.' }] });
    expect(rows[2]).toMatchObject({ member: 'd' });
  });

  it('is the same whatever its capitals, accents and ligatures, in the file and among the members', async () => {
    const there = new ExistingMembers([member('m', { name: 'MdM' }), member('o', { name: 'Œuvre d’Évry' })]);
    const table = { head: ['Nom'], rows: ['MDM', 'mdm', 'ŒUVRE D’EVRY', 'SciencesPo', 'SCIENCESPO', 'ＭｄＭ'] };
    const rows = table.rows.map((name, at) => ({ row: at + 2, cells: [name] }));
    const trial = await tryOut({ ...table, rows }, { members: there, language: 'fr', refuse: async () => [] });
    expect(trial?.rows).toMatchObject([
      { outcome: 'changed', member: 'm' },
      { outcome: 'wrong', problems: [{ hint: 'Ligne 2.' }] },
      { outcome: 'changed', member: 'o' },
      { outcome: 'new' },
      { outcome: 'wrong', problems: [{ hint: 'Ligne 5.' }] },
      { outcome: 'wrong', problems: [{ hint: 'Ligne 2.' }] },
    ]);
  });

  it('with names that only sound alike in another script is a new one', async () => {
    // Both are read "hua xia".
    const rows = await rowsOf('Nom\n华夏\n华下\nমেলা\nমালা\nмедика\nМЕДИКА');
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new', 'new', 'new', 'wrong']);
  });

  it('with a name in letters that can’t be folded is a new one', async () => {
    const rows = await rowsOf('Nom;Pays\n東京;JP\n京都;JP\n東京;JP');
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'wrong']);
  });

  it('lists its changes, with old and new values', async () => {
    const [changed, same] = await rowsOf(
      'Nom;Pays;Fait partie de;Lieu\nRéseau Rives Ouvertes;Maroc;;\nVille de Port-Clair;;Réseau Rives Ouvertes;Port-Clair',
    );
    expect(changed).toMatchObject({
      outcome: 'changed',
      values: { country: 'MA' },
      changes: [{ column: 'country', before: 'Tunisie', after: 'Maroc' }],
      savedAt: '2026-01-01T00:00:00.000Z',
    });
    expect(same).toEqual({ row: 3, name: 'Ville de Port-Clair', outcome: 'same', member: 'b' });
  });

  it.each([
    ['Nom;Pays\nX;Alemagne', 'country', 'Alemagne', /^Pays inconnu\./, /Allemagne/],
    ['Nom;Pays\nX;Espagna', 'country', 'Espagna', /son code/, /«\sEspagne\s»\s\?/],
    ['Nom;Type\nX;Asociation', 'kind', 'Asociation', /^Type inconnu\./, /Association/],
    ['Nom;Type\nX;planète', 'kind', 'planète', /^Type inconnu\./, /Collectivité locale, .*Autre/],
    ['Nom;Pays\n;Mali', 'name', '', /Il manque le nom.*seule colonne obligatoire/, /^$/],
    ['Nom;Pays\nHomonyme;Mali', 'name', 'Homonyme', /^Plusieurs membres portent ce nom.*site/, /^$/],
    ['Nom;Latitude\nX;nord', 'latitude', 'nord', /un nombre.*45,76/, /^$/],
    ['Nom;Membre depuis\nX;31/02/2024', 'joinedOn', '31/02/2024', /une date.*2024-03-01/, /^$/],
    ['Nom;Site\nX;javascript:alert(1)', 'website', 'javascript:alert(1)', /une adresse web.*https/, /^$/],
    ['Nom;Membre fondateur\nX;bof', 'founder', 'bof', /oui ou non/, /^$/],
    ['Nom;Fait partie de\nX;Reseau Rive Ouvertes', 'memberOf', 'Reseau Rive Ouvertes', /^Membre inconnu\./, /Rives/],
  ])('%j is to be fixed, with a suggestion', async (text, column, cell, need, hint) => {
    const [row] = await rowsOf(text);
    expect(row).toMatchObject({
      outcome: 'wrong',
      problems: [{ column, cell, need: expect.stringMatching(need), hint: expect.stringMatching(hint) }],
    });
  });

  it('has its country by name or by code, in one column or two', async () => {
    const rows = await rowsOf('Nom;Pays;Code du pays\nX;;ML\nY;Maroc;ML\nZ;;ZZ');
    expect(rows).toMatchObject([
      { outcome: 'new', values: { country: 'ML' } },
      { outcome: 'new', values: { country: 'MA' } },
      { outcome: 'wrong', problems: [{ column: 'country', cell: 'ZZ' }] },
    ]);
  });

  it('completes lists, and keeps what is in them', async () => {
    const facebook = { network: 'Facebook', url: 'https://facebook.com/x' };
    const there = new ExistingMembers([
      member('n', { name: 'Autre' }),
      member('m', { name: 'X', memberOf: ['a'], socialLinks: [{ ...facebook, id: '1' }] }),
    ]);
    const head = ['Nom', 'Fait partie de', 'Réseaux sociaux'];
    const rows = [{ row: 2, cells: ['X', 'Autre', 'facebook.com/x https://mastodon.example/y'] }];
    const trial = await tryOut({ head, rows }, { members: there, language: 'fr', refuse: async () => [] });
    const mastodon = { network: 'Mastodon', url: 'https://mastodon.example/y' };
    expect(trial?.rows).toMatchObject([
      { outcome: 'changed', values: { memberOf: ['a', 'n'], socialLinks: [facebook, mastodon] } },
    ]);
  });

  it.each([
    ['fr', '5 mars 2027'],
    ['en', '5/3/2027'],
    ['es', '5 de marzo de 2027'],
  ] as const)('in %s has days as the form reads them: %s', async (language, text) => {
    const table = { head: ['Nom', 'Membre depuis'], rows: [{ row: 2, cells: ['X', text] }] };
    const trial = await tryOut(table, { members, language, refuse: async () => [] });
    expect(trial?.rows).toMatchObject([{ values: { joinedOn: '2027-03-05T12:00:00.000Z' } }]);
  });

  it('has one problem in a cell that can’t be read and that the form refuses, too', async () => {
    const table = { head: ['Nom', 'Pays'], rows: [{ row: 2, cells: ['', 'Mali'] }] };
    const refuse = async () => [{ path: 'name', message: 'Écrivez quelque chose.' }];
    const trial = await tryOut(table, { members, language: 'fr', refuse });
    expect(trial?.rows).toMatchObject([{ problems: [{ need: expect.stringMatching(/^Il manque le nom/) }] }]);
    expect(trial?.rows[0]).toHaveProperty('problems.length', 1);
  });

  it('is refused by the rules of the form, once for a pair', async () => {
    const table = { head: ['Nom', 'Latitude', 'Longitude'], rows: [{ row: 2, cells: ['X', '14,79', ''] }] };
    const refuse = async () => ['latitude', 'longitude'].map((path) => ({ path, message: 'Les deux, ou aucune.' }));
    const trial = await tryOut(table, { members, language: 'fr', refuse });
    expect(trial?.rows[0]).toMatchObject({
      outcome: 'wrong',
      problems: [{ column: 'latitude', cell: '14,79', need: 'Les deux, ou aucune.' }],
    });
    expect(trial?.rows[0]).toHaveProperty('problems.length', 1);
  });
});
