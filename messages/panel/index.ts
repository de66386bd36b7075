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

/** Property that holds the text of a label of ours. A name, not a symbol: Next's bundles have copies of this module. */
const textKey = 'textOfPanelLabel';

type LabelText = (language: PanelLanguage) => string;

/** The same, of a text that is no key. */
export function labelIn(make: LabelText): LabelFunction {
  // The label of a tab is given `t` alone.
  const read = ({ i18n, t }: Partial<Parameters<LabelFunction>[0]>) =>
    make(panelLanguageOf(i18n?.language ?? t?.(languageKey)));
  return Object.assign(read, { [textKey]: make });
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

/**
 * Returns what a label of a schema says in a language. Ours are functions made by `labelIn`, or texts in each language.
 *
 * @returns null of what is no text, and of Payload's own functions: they read its texts, which are not at hand here
 */
export function readLabel(label: unknown, language: string | undefined): string | null {
  if (typeof label === 'string') return label;
  const known = panelLanguageOf(language);
  if (typeof label === 'function') return (label as { [textKey]?: LabelText })[textKey]?.(known) ?? null;
  if (typeof label !== 'object' || label === null) return null;
  return (label as Partial<Record<PanelLanguage, string>>)[known] ?? null;
}
