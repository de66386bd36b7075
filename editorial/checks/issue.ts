import type { Locale } from '@/lib/locales';

/** Errors prevent publishing; warnings do not. */
export type Severity = 'error' | 'warning';

/** Errors break the site or exclude people from it; the rest are warnings. */
export const severities = {
  required: 'error',
  // What the validation of the field itself refuses.
  'too-long': 'error',
  refused: 'error',
  'picture-undescribed': 'error',
  'picture-people': 'error',
  'picture-gone': 'error',
  'picture-untranslated': 'warning',
  'link-wordless': 'error',
  'link-vague': 'error',
  'link-nowhere': 'error',
  'link-broken': 'error',
  'link-waiting': 'warning',
  'file-gone': 'error',
  // No reader could open it.
  'file-password': 'error',
  'file-no-pages': 'error',
  // The server can't read it; a reader's program may.
  'file-unreadable': 'warning',
  'file-tracked-changes': 'warning',
  'file-comments': 'warning',
  'file-hidden-text': 'warning',
  'relation-gone': 'warning',
  'parent-hidden': 'warning',
  // Not a barrier by itself, and frequent in pasted text: a warning.
  'heading-jump': 'warning',
  'long-sentence': 'warning',
  'long-paragraph': 'warning',
  summary: 'warning',
  'table-caption': 'warning',
  // It would not be shown.
  'video-address': 'error',
  'video-title': 'warning',
  // A matter of those who hear nothing, or have no means to watch it.
  'video-transcript': 'warning',
  'end-before-start': 'error',
  'event-place': 'warning',
  'event-online': 'warning',
  'body-or-file': 'error',
  'translation-missing': 'warning',
  'translation-stale': 'warning',
} as const satisfies Record<string, Severity>;

export type RuleName = keyof typeof severities;

/** An issue that the checks found in a document. */
export type Issue = {
  rule: RuleName;
  /** Path of the field in the form, rows by their number: `layout.2.body`. */
  path: string;
  /** The language of the text; null where the field is the same in every language. */
  locale: Locale | null;
  /** The text of a link, the name of a media, the beginning of a sentence, or what the field says. */
  about?: string;
  /**
   * The whole of the text, or the reference, that it is about, where `about` is not: a change of it makes another issue
   * (fingerprint.ts).
   */
  concerns?: string;
  /** Number of words, texts or characters. */
  count?: number;
  /** Number of characters that the field takes. */
  limit?: number;
};
