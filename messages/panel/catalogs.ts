import { withFallback, withFrenchSpaces } from '../assemble';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { PanelLanguage } from './languages';
import type { Catalog } from './types';

/** The texts of each panel language as they are written. To add a language: its folder, and its name here. */
export const sources = { fr, en, es } satisfies Record<PanelLanguage, Catalog>;

/** The texts of each panel language as they are read: French with its spaces, the others with English where they lack a text. */
export const catalogs = {
  ...(Object.fromEntries(
    Object.entries(sources).map(([language, texts]) => [language, withFallback(texts, en)]),
  ) as Record<PanelLanguage, typeof fr>),
  fr: withFrenchSpaces(fr),
};
