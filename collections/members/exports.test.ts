import { describe, expect, test } from 'vitest';
import { membersCsv } from './csv';
import type { ExportedMember } from './list';
import { membersAsPoints } from './points';

const member = (changes: Partial<ExportedMember> = {}): ExportedMember =>
  ({
    id: '0123456789abcdef01234567',
    addresses: { fr: 'ville-exemple', en: 'example-town' },
    name: 'Ville d’exemple',
    kind: 'local-authority',
    country: 'FR',
    place: 'Exemple',
    latitude: 45.76,
    longitude: 4.84,
    ...changes,
  }) as ExportedMember;

const linesOf = (table: string) => table.trimEnd().split('\r\n');

describe('the table', () => {
  test('begins with the mark by which Excel knows UTF-8', () => {
    expect(membersCsv('fr', [member()]).startsWith('\uFEFFNom;Sigle;')).toBe(true);
  });

  test('has as many cells in each line as in its head', () => {
    for (const locale of ['fr', 'en', 'es'] as const) {
      const [head, line] = linesOf(membersCsv(locale, [member()]));
      const delimiter = locale === 'en' ? ',' : ';';
      expect(line?.split(delimiter)).toHaveLength(head?.split(delimiter).length ?? 0);
    }
  });

  test.each(['=1+1', '+33', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'takes %o for words, not for a formula',
    (name) => {
      const [, line] = linesOf(membersCsv('en', [member({ name })]));
      expect(line).toMatch(/^"?'/);
    },
  );

  test('keeps negative coordinates numbers', () => {
    const line = linesOf(membersCsv('en', [member({ latitude: -34.6, longitude: -58.38 })]))[1];
    expect(line).toContain(',-34.6,-58.38,');
    for (const locale of ['fr', 'es'] as const) {
      const [, line] = linesOf(membersCsv(locale, [member({ latitude: -34.6, longitude: 12.05 })]));
      expect(line).toContain(';-34,6;12,05;');
    }
  });

  test('quotes what would break a line', () => {
    const table = membersCsv('fr', [member({ summary: 'Une; "deux"\nlignes' })]);
    expect(table).toContain('"Une; ""deux""\nlignes"');
  });

  test('names networks that are public only', () => {
    const network = member({ id: 'a', name: 'Réseau d’exemple' });
    const table = membersCsv('fr', [member({ memberOf: ['fedcba9876543210fedcba98', network as never] })]);
    expect(table).toContain('Réseau d’exemple');
    expect(table).not.toContain('fedcba9876543210fedcba98');
  });
});

describe('the points', () => {
  const points = (...members: ExportedMember[]) => JSON.parse(membersAsPoints('en', members));

  test('are GeoJSON, longitude first', () => {
    expect(points(member())).toMatchObject({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: '0123456789abcdef01234567',
          geometry: { type: 'Point', coordinates: [4.84, 45.76] },
          properties: { name: 'Ville d’exemple', kind: 'local-authority', country: 'FR', countryName: 'France' },
        },
      ],
    });
  });

  test('link to the member’s page in the language of its texts', () => {
    expect(points(member()).features[0].properties).toMatchObject({
      url: expect.stringMatching(/\/en\/members\/example-town$/),
      language: 'en',
    });
    expect(points(member({ addresses: { fr: 'ville-exemple' } })).features[0].properties).toMatchObject({
      url: expect.stringMatching(/\/fr\/membres\/ville-exemple$/),
      language: 'fr',
    });
  });

  test('are of members that have a place only', () => {
    expect(points(member({ latitude: null, longitude: null }), member({ latitude: 0, longitude: 0 })).features).toEqual(
      [expect.objectContaining({ geometry: { type: 'Point', coordinates: [0, 0] } })],
    );
  });
});
