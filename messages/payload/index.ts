import { withFrenchSpaces } from '../assemble';
import { type PanelLanguage, panelLanguages } from '../panel/languages';
import { en, enWithoutMail } from './en';
import { es, esWithoutMail } from './es';
import { fr, frWithoutMail } from './fr';
import type { PayloadTexts } from './types';

const texts: Record<PanelLanguage, PayloadTexts> = { fr: withFrenchSpaces(fr), en, es };

const textsWithoutMail: Record<PanelLanguage, PayloadTexts['authentication']> = {
  fr: withFrenchSpaces(frWithoutMail),
  en: enWithoutMail,
  es: esWithoutMail,
};

/**
 * Payload's own texts where they are a developer's, in the words of communications staff (the terms chosen for the
 * whole panel: brouillon, retirer du site, corbeille, langue, historique, aperçu).
 *
 * @param sendsMail whether the site has a mail server; without one, a forgotten password is a matter for an admin
 */
export function payloadTexts(sendsMail: boolean): Record<PanelLanguage, PayloadTexts> {
  if (sendsMail) return texts;
  const withoutMail = panelLanguages.map((language) => {
    const { authentication, ...others } = texts[language];
    return [language, { ...others, authentication: { ...authentication, ...textsWithoutMail[language] } }];
  });
  return Object.fromEntries(withoutMail) as Record<PanelLanguage, PayloadTexts>;
}
