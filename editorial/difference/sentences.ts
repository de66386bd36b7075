import { shortenText } from '@/lib/cut-text';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { languagePrefix } from '../checks/language-prefix';
import type { FieldChange } from './documents';
import { type Name, nameKey } from './names';
import { rowSentence } from './row-sentence';
import type { Value } from './values';

type Of<Kind extends FieldChange['kind']> = Extract<FieldChange, { kind: Kind }>;
type Names = ReadonlyMap<string, Name>;

/** A text longer than this is not repeated in a sentence: how many words changed is said instead. */
const maxQuotedLength = 80;

/** Describes a change in one sentence: `Titre : « Rencontre » devient « Rencontres »`. */
export function changeSentence(change: FieldChange, names: Names, language: PanelLanguage): string {
  const prefix = languagePrefix(change.locale, { language });
  const field = change.labels.join(' › ');
  switch (change.kind) {
    case 'words':
      return prefix + wordsSentence(change, field, language);
    case 'paragraphs':
      return prefix + paragraphsSentence(change, field, language);
    case 'values':
      return prefix + valuesSentence(change, field, names, language);
    case 'row': {
      const sentence = rowSentence(change, language);
      const title = change.title ? getT(language)('difference.sentences.title', { title: change.title }) : '';
      return `${prefix}${field ? `${field} › ` : ''}${sentence}${title}`;
    }
  }
}

function wordsSentence({ changes }: Of<'words'>, field: string, language: PanelLanguage): string {
  const t = getT(language);
  const without = (kind: 'added' | 'removed') =>
    changes
      .filter((part) => part.kind !== kind)
      .map(({ text }) => text)
      .join('');
  const [before, after] = [without('added'), without('removed')];
  if (after === '') return t('difference.sentences.emptied', { field });
  if (before === '') return t('difference.sentences.filled', { field, after: shortenText(after, maxQuotedLength) });
  if (Math.max(before.length, after.length) <= maxQuotedLength) {
    return t('difference.sentences.became', { field, before, after });
  }
  const count = (kind: 'added' | 'removed') =>
    changes
      .filter((part) => part.kind === kind)
      .flatMap(({ text }) => text.split(/\s+/))
      .filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
  const [added, removed] = [count('added'), count('removed')];
  const parts = [
    ...(added > 0 ? [t('difference.sentences.wordsAdded', { count: added })] : []),
    ...(removed > 0 ? [t('difference.sentences.wordsRemoved', { count: removed })] : []),
  ];
  return sentence(field, parts.length > 0 ? parts : [t('difference.sentences.changed')], language);
}

function paragraphsSentence({ paragraphs }: Of<'paragraphs'>, field: string, language: PanelLanguage): string {
  const t = getT(language);
  const kinds = ['changed', 'added', 'removed', 'look'] as const;
  const parts = kinds.flatMap((kind) => {
    const count = paragraphs.filter((paragraph) => paragraph.kind === kind).length;
    return count > 0 ? [t(`difference.sentences.paragraphs.${kind}`, { count })] : [];
  });
  return sentence(field, parts, language);
}

function valuesSentence({ before, after }: Of<'values'>, field: string, names: Names, language: PanelLanguage) {
  const t = getT(language);
  const textOf = (value: Value) =>
    typeof value === 'string' ? value : names.get(nameKey(value))?.title || t('difference.untitled');
  const [was, is] = [before.map(textOf), after.map(textOf)];
  if (is.length === 0) return t('difference.sentences.emptied', { field });
  const inWords = (list: readonly string[]) => list.map((text) => t('common.quoted', { text })).join(', ');
  if (was.length <= 1 && is.length === 1) {
    const key = was.length === 0 ? 'filled' : 'became';
    return t(`difference.sentences.${key}`, { field, before: was[0] ?? '', after: is[0] ?? '' });
  }
  const came = is.filter((text) => !was.includes(text));
  const gone = was.filter((text) => !is.includes(text));
  const parts = [
    ...(came.length > 0 ? [t('difference.sentences.more', { values: inWords(came) })] : []),
    ...(gone.length > 0 ? [t('difference.sentences.fewer', { values: inWords(gone) })] : []),
  ];
  return sentence(field, parts.length > 0 ? parts : [t('difference.sentences.reordered')], language);
}

const sentence = (field: string, parts: readonly string[], language: PanelLanguage): string =>
  getT(language)('difference.sentences.counted', { field, parts: parts.join(', ') });
