import { translations } from '@payloadcms/translations/all';
import { describe, expect, it } from 'vitest';
import { payloadTexts } from './index';

type Dictionary = Record<string, Record<string, string>>;

const stock = translations as Record<string, { translations: Dictionary }>;

/** `{{name}}` and `<1>`: what Payload puts into a text. */
const slotsOf = (text: string) => new Set(text.match(/\{\{\s*\w+\s*\}\}|<\/?\d>/g));

const dictionaries = [true, false].flatMap((sendsMail) =>
  Object.entries(payloadTexts(sendsMail) as Record<string, Dictionary>).map(
    ([language, dictionary]) => [language, sendsMail ? 'with' : 'without', dictionary] as const,
  ),
);

describe.each(dictionaries)(
  'the texts of Payload that are ours in %s, on a site %s a mail server',
  (language, mail, dictionary) => {
    const all = Object.entries(dictionary).flatMap(([group, texts]) =>
      Object.entries(texts).map(([name, text]) => ({ group, name, text })),
    );
    // Slots are named alike in all languages; the French of some says {{titre}}, which Payload never fills.
    const original = (group: string, name: string) => stock.en?.translations[group]?.[name];

    // Ours, not in place of Payload's: the labels of our tabs, which it asks for by a key.
    const ours = new Set(['editorial', 'usage', 'richTextTable']);

    it('replace texts that Payload has', () => {
      const replaced = all.filter(({ group }) => !ours.has(group));
      const unknown = replaced.filter(({ group, name }) => !original(group, name));
      expect(unknown).toEqual([]);
    });

    it('ask for nothing that Payload does not put in', () => {
      for (const { group, name, text } of all) {
        const given = slotsOf(original(group, name) ?? '');
        for (const slot of slotsOf(text)) expect(given, `${language} ${group}:${name}`).toContain(slot);
      }
    });

    it('say nothing a developer would', () => {
      for (const { group, name, text } of all) {
        expect(text, `${group}:${name}`).not.toMatch(/\bslug\b|\blocales?\b(?!\}\})|\btoken\b|jeton|mettre en ligne/i);
      }
    });

    it('promise a mail only where one can be sent', () => {
      const forgotten = dictionary.authentication?.forgotPasswordEmailInstructions ?? '';
      expect(/administ/.test(forgotten)).toBe(mail === 'without');
    });

    if (language === 'fr') {
      it('have no-break spaces, typographic apostrophes and quotation marks', () => {
        for (const { group, name, text } of all) {
          expect(text, `${group}:${name}`).not.toMatch(/ [:;?!»]|« |'|"/);
        }
      });
    }
  },
);
