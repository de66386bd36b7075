import type { Option } from 'payload';
import { localeOrSource } from '@/lib/locales';
import { labelIn } from '@/messages/panel';
import { siteTexts } from '@/messages/site';

/**
 * What a member, an event or a document can be, as the choices of a form: in the words that readers see, those of the
 * source language where a language of the panel is none of the content.
 */
export function kindOptions(collection: 'members' | 'events' | 'documents'): Option[] {
  const kindsIn = (language: string): Record<string, string> => siteTexts[localeOrSource(language)][collection].kind;
  return Object.keys(kindsIn('')).map((value) => ({
    value,
    label: labelIn((language) => kindsIn(language)[value] ?? value),
  }));
}
