import { isRecord } from '@/lib/api/values';
import { type Locale, sourceLocale } from '@/lib/locales';
import { parseVideoAddress } from '@/lib/video/address';
import type { Issue } from '../issue';
import type { Subject } from '../subject';
import { nodesOf, textIn } from '../text';

type Data = Record<string, unknown>;

/** A video of a document, and where its parts are: within a text, all of them at the place of the text. */
type FoundVideo = {
  url: string;
  title: unknown;
  transcript: unknown;
  at: (name: string) => string;
  locale: Locale | null;
};

/** Videos without an address that the site knows, and those that not everyone can find or follow: no title, no transcript. */
export function* videos(subject: Subject): Generator<Issue> {
  for (const { url, title, transcript, at, locale } of videosOf(subject)) {
    const video = parseVideoAddress(url);
    if (!video) {
      yield { rule: 'video-address', path: at('url'), locale, about: url, concerns: url };
      continue;
    }
    // The words of a block are localized, its address is not: a translation that is missing is reported as such.
    const words = { locale: locale ?? sourceLocale, concerns: video.watchUrl };
    if (!hasWords(title)) yield { rule: 'video-title', path: at('title'), ...words, about: video.site };
    if (!hasWords(transcript)) {
      const about = hasWords(title) ? title.trim() : video.site;
      yield { rule: 'video-transcript', path: at('transcript'), ...words, about };
    }
  }
}

function* videosOf({ fields, document, leaves }: Subject): Generator<FoundVideo> {
  for (const field of fields) {
    if (field.type !== 'blocks') continue;
    const rows = document[field.name];
    for (const [index, row] of (Array.isArray(rows) ? rows : []).entries()) {
      if (!isRecord(row) || row.blockType !== 'video') continue;
      const at = (name: string) => `${field.name}.${index}.${name}`;
      yield {
        url: textOf(row.url),
        title: inSource(row.title),
        transcript: inSource(row.transcript),
        at,
        locale: null,
      };
    }
  }
  for (const leaf of leaves) {
    const root = textIn(leaf);
    for (const { type, fields: values } of root ? nodesOf(root) : []) {
      if (type !== 'block' || !isRecord(values) || values.blockType !== 'video') continue;
      const { title, transcript } = values;
      yield { url: textOf(values.url), title, transcript, at: () => leaf.path, locale: leaf.locale };
    }
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const hasWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const inSource = (value: unknown): unknown => (isRecord(value) ? (value as Data)[sourceLocale] : undefined);
