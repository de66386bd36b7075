/** The languages of the admin panel and of mails to staff: a choice of its own, independent of the languages of the content. */
export const panelLanguages = ['fr', 'en', 'es'] as const;

export type PanelLanguage = (typeof panelLanguages)[number];

/** The language that the guide for staff is written in (docs/guide). */
export const guideLanguage: PanelLanguage = 'fr';

/** Where a request or an account names none of them. */
export const defaultPanelLanguage: PanelLanguage = 'fr';

/** The panel language that a string names, the default where it names none. */
export function panelLanguageOf(value: unknown): PanelLanguage {
  return panelLanguages.find((language) => language === value) ?? defaultPanelLanguage;
}

/** A text made for each panel language, in the shape that Payload takes for labels. */
export const inPanelLanguages = (make: (language: PanelLanguage) => string): Record<PanelLanguage, string> =>
  Object.fromEntries(panelLanguages.map((language) => [language, make(language)])) as Record<PanelLanguage, string>;
