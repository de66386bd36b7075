import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { frenchSpaces } from './french-spaces';

/** A text of the admin panel in each of its languages, in the shape Payload takes for labels and descriptions. */
export type Words = Record<PanelLanguage, string>;

/** The same text in French, English and Spanish; French gets the no-break spaces it asks for. */
export function words(fr: string, en: string, es: string): Words {
  return { fr: frenchSpaces(fr), en, es };
}

/** The text in the language of the admin panel, the default when that language is not one of ours. */
export function inLanguage(text: Words, language: string | undefined): string {
  return text[panelLanguageOf(language)];
}
