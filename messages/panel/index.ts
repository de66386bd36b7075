import { catalogs } from './catalogs';
import { clientFeatures } from './client-features';
import { inPanelLanguages, type PanelLanguage, panelLanguageOf } from './languages';
import { createT } from './translate';
import type { Catalog, PanelT, PanelText } from './types';

const made = new Map<PanelLanguage, PanelT>();

/**
 * The texts of the panel where catalogs are at hand: on the server, in mails, jobs and scripts. Client components have `useT`.
 *
 * @param language that of the panel (`req.i18n.language`); the default where it is none of ours
 */
export function getT(language: string | undefined): PanelT {
  const known = panelLanguageOf(language);
  const t = made.get(known) ?? createT(catalogs[known], known);
  made.set(known, t);
  return t;
}

/** A text in every panel language, in the shape that Payload takes for labels and descriptions. */
export function label(text: PanelText): Record<PanelLanguage, string> {
  return inPanelLanguages((language) => getT(language)(text));
}

/** What the browser is sent: the features that client components use, in one language. */
export function panelTextsForClient(language: string): { language: PanelLanguage; texts: Catalog } {
  const known = panelLanguageOf(language);
  const catalog: Catalog = catalogs[known];
  return {
    language: known,
    texts: Object.fromEntries(clientFeatures.map((feature) => [feature, catalog[feature] ?? {}])),
  };
}

/** What of a request tells the language of its answer. */
export type TextRequest = { i18n?: { language?: string } };

/** The same in the language of a request: that of the person's panel, or what their browser asks for. */
export const requestT = (req: TextRequest): PanelT => getT(req.i18n?.language);

/** What a label of a schema says in a language: ours are texts in each language, Payload's own one text. */
export function readLabel(label: unknown, language: string | undefined): string | null {
  if (typeof label === 'string') return label;
  if (typeof label !== 'object' || label === null) return null;
  return (label as Partial<Record<PanelLanguage, string>>)[panelLanguageOf(language)] ?? null;
}
