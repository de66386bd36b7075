import { frenchSpaces } from '@/lib/french-spaces';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

/** Payload's words by their group and name. */
type Dictionary = Record<string, Record<string, string>>;

const withFrenchSpaces = (dictionary: Dictionary): Dictionary =>
  Object.fromEntries(
    Object.entries(dictionary).map(([group, texts]) => [
      group,
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, frenchSpaces(text)])),
    ]),
  );

/**
 * Payload's own words where they are a developer's, in the words of communications staff (the terms chosen for the
 * whole panel: brouillon, retirer du site, corbeille, langue, historique, aperçu).
 */
export const adminWords: Record<'fr' | 'en' | 'es', Dictionary> = { fr: withFrenchSpaces(fr), en, es };
