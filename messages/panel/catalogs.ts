import { withFallback, withFrenchSpaces } from '../assemble';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { PanelLanguage } from './languages';
import type { Catalog } from './types';

/** The texts of each panel language as they are written. To add a language: its folder, and its line here. */
export const sources = { fr, en, es } satisfies Record<PanelLanguage, Catalog>;

/** The texts of each panel language as they are read. */
export const catalogs = {
  fr: withFrenchSpaces(fr),
  en,
  es: withFallback(es, en) as Catalog,
} satisfies Record<PanelLanguage, Catalog>;
