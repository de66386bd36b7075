import { describe, expect, it } from 'vitest';
import { find } from '../find';
import type { Block, StarterContent } from '../types';
import allianceMigrations from './index';
import { mends } from './mends';
import { mendedOwnerText, ownerText, placeholders } from './owner-sentences';

/** What a reader meets on the home page, in order. Capitals may differ in titles only. */
type Piece = { text: string; title?: true };

/** Spaces, line breaks and the shape of apostrophes do not count. */
const squeeze = (text: string) => text.replace(/[\s\u200b]+/gu, '').replace(/[’‘]/g, "'");
const lower = (text: string) => text.toLocaleLowerCase('fr');

/**
 * The pieces of the home page that are the owner's text. The list is exhaustive: a block it does not know is an
 * error, and what is left out is only what the comments name.
 */
function ownerPieces(block: Block, content: StarterContent): Piece[] {
  switch (block.blockType) {
    case 'hero':
      // Left out: anchors, which repeat the titles of the parts.
      return [{ text: block.title.fr, title: true }, { text: block.standfirst?.fr ?? '' }];
    case 'members':
      // Left out: the acronym above each text, in the place of the logo.
      return [
        { text: block.title.fr, title: true },
        ...content.members
          .filter((member) => member.founder)
          .flatMap((member) => [...member.description.fr, member.websiteLabel?.fr ?? ''])
          .map((text) => ({ text })),
      ];
    case 'media-text':
      // Left out: the figures beside the text, which repeat it (see their own test), and the link's note.
      return [
        { text: block.title.fr, title: true },
        ...block.body.fr.map((text) => ({ text })),
        { text: block.pullQuote?.fr ?? '' },
        { text: block.link?.label.fr ?? '' },
      ];
    case 'concepts':
      expect(block).toMatchObject({ mode: 'all', full: true });
      return [
        { text: block.title.fr, title: true },
        ...content.concepts
          .toSorted((a, b) => a.order - b.order)
          .flatMap((concept): Piece[] => [
            { text: concept.question.fr, title: true },
            ...concept.body.fr.map((text) => ({ text })),
          ]),
      ];
    default:
      throw new Error(`The owner's text has no place for a block of type ${block.blockType}.`);
  }
}

/** Every French text of a block, with the path that leads to it. */
function frenchTexts(value: unknown, where = ''): { where: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value) return [value.fr].flat().map((text) => ({ where, text: String(text) }));
  return Object.entries(value).flatMap(([name, item]) => frenchTexts(item, `${where}/${name}`));
}

const home = find(allianceMigrations, allianceMigrations.settings.homePage);
const afterTheText = ['events', 'call-to-action'];

describe('the owner’s text', () => {
  it('needs each mend exactly once', () => {
    for (const { before } of mends) expect(ownerText.split(before), before).toHaveLength(2);
  });

  it('has each placeholder the test leaves out', () => {
    const lines = ownerText.split('\n').map((line) => line.trim());
    for (const placeholder of placeholders) expect(lines).toContain(placeholder);
  });

  it('stands whole and in order on the home page, and nothing else does', () => {
    const expected = squeeze(mendedOwnerText());
    let position = 0;
    for (const block of home.layout.slice(0, -afterTheText.length)) {
      for (const piece of ownerPieces(block, allianceMigrations)) {
        const found = squeeze(piece.text);
        const wanted = expected.slice(position, position + found.length);
        if (piece.title) expect(lower(found)).toBe(lower(wanted));
        else expect(found).toBe(wanted);
        position += found.length;
      }
    }
    expect(expected.slice(position), 'text of the owner missing at the end').toBe('');
  });

  it('has nothing beside it but what repeats it or says what a file is', () => {
    for (const [index, block] of home.layout.slice(0, -afterTheText.length).entries()) {
      const pieces = new Set(ownerPieces(block, allianceMigrations).map((piece) => piece.text));
      for (const { where, text } of frenchTexts(block)) {
        if (!pieces.has(text))
          expect(where, `block ${index}: ${text}`).toMatch(/^\/(anchors|keyFigures)\/|^\/link\/meta$/);
      }
    }
  });

  it('is followed only by upcoming events and one call to action', () => {
    expect(home.layout.slice(-afterTheText.length).map((block) => block.blockType)).toEqual(afterTheText);
  });

  it('holds every figure set beside it', () => {
    const text = squeeze(ownerText);
    for (const block of home.layout) {
      if (block.blockType !== 'media-text') continue;
      for (const { qualifier, value, label } of block.keyFigures) {
        expect(text).toContain(squeeze(`${qualifier?.fr ?? ''}${value}${label.fr}`));
      }
    }
  });
});
