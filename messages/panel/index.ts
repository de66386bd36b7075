import type { TFunction } from '@payloadcms/translations';
import type { LabelFunction } from 'payload';
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

/**
 * A text in every panel language, in the shape that Payload takes for descriptions and for groups of the menu: it has no
 * functions for these, or calls them again with each state of a form. All languages are sent to the browser.
 */
export function textByLanguage(text: PanelText): Record<PanelLanguage, string> {
  return inPanelLanguages((language) => getT(language)(text));
}

/** A label of a schema. Payload calls it for each browser, which gets the text of its language alone. */
export const label = (text: PanelText): LabelFunction => labelIn((language) => getT(language)(text));

/** The same, of a text that is no key. */
export function labelIn(make: (language: PanelLanguage) => string): LabelFunction {
  // The label of a tab is given `t` alone.
  return ({ i18n, t }: Partial<Parameters<LabelFunction>[0]>) =>
    make(panelLanguageOf(i18n?.language ?? t?.(languageKey)));
}

/** Names the language in Payload's texts, for those that are given nothing else. */
const languageKey = 'editorial:language' as Parameters<TFunction>[0];

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

/** What a label of a schema says in a language: ours are functions or texts in each language, Payload's own one text. */
export function readLabel(label: unknown, language: string | undefined): string | null {
  if (typeof label === 'string') return label;
  if (typeof label === 'function') return String(label({ i18n: { language } }));
  if (typeof label !== 'object' || label === null) return null;
  return (label as Partial<Record<PanelLanguage, string>>)[panelLanguageOf(language)] ?? null;
}
