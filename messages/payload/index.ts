import { withFrenchSpaces } from '../assemble';
import type { PanelLanguage } from '../panel/languages';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { PayloadTexts } from './types';

/**
 * Payload's own texts where they are a developer's, in the words of communications staff (the terms chosen for the
 * whole panel: brouillon, retirer du site, corbeille, langue, historique, aperçu).
 */
export const payloadTexts: Record<PanelLanguage, PayloadTexts> = { fr: withFrenchSpaces(fr), en, es };
