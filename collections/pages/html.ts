import type { PayloadRequest } from 'payload';
import { type Render, renderRichText } from '@/fields/rich-text/rendered';
import { absoluteUrl } from '@/lib/absolute-url';
import { isRecord } from '@/lib/api/values';
import { formatPartialDate, partialIso } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { escapeMarkup } from '@/lib/plain-text';
import { idOf } from '@/lib/populated';
import { addressIn, readReference, titleIn } from '@/lib/public-read/reference-rows';
import { languageOfRead } from '@/lib/public-read/translations';
import { absoluteHref } from '@/lib/rich-text/html/convert';
import { figure } from '@/lib/rich-text/html/figure';
import { element, filled, link, paragraphs, plain } from '@/lib/rich-text/html/markup';
import { video } from '@/lib/rich-text/html/video';
import { isPublicCollection, sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import type { KeyFiguresBlock, Link, Page, TimelineBlock } from '@/payload-types';
import { linkedList } from './linked-lists';

type Block = NonNullable<Page['layout']>[number];

/** What the HTML of blocks is made with: the language of the page, and how to render a rich text in it. */
type Context = { language: Locale; req: PayloadRequest; richText: (value: unknown) => Promise<string> };

async function picture(value: unknown, { language, req }: Context): Promise<string> {
  const id = idOf(value);
  const media = id ? await readReference(req, 'media', id) : null;
  return media ? figure(media, language) : '';
}

/** A link of an editor with its words; nothing where its target is not public. */
async function linkOf(value: Link | null | undefined, { language, req }: Context): Promise<string> {
  if (!value) return '';
  const label = value.label ?? '';
  if (value.type === 'url') {
    const href = absoluteHref(value.url);
    return href ? link(href, escapeMarkup(label || (value.url ?? ''))) : '';
  }
  if (value.type === 'section') {
    const words = value.section && (label || getT(language)(`sections.${value.section}`));
    return words && value.section ? link(absoluteUrl(sectionPath(value.section, language)), escapeMarkup(words)) : '';
  }
  const collection = value.type === 'file' ? 'documents' : value.document?.relationTo;
  const id = idOf(value.type === 'file' ? value.file : value.document?.value);
  const row = id && isPublicCollection(collection) ? await readReference(req, collection, id) : null;
  if (!row || !isPublicCollection(collection)) return '';
  const address = await addressIn(req, collection, row, language);
  if (!address) return '';
  const words = label || titleIn(req, collection, row, address.language);
  return link(address.href, escapeMarkup(words), address.language === language ? null : address.language);
}

const linkLine = async (value: Link | null | undefined, context: Context): Promise<string> =>
  filled('p', await linkOf(value, context));

/** Figures and what they count; one alone has no meaning. */
const keyFigures = (figures: KeyFiguresBlock['figures']): string =>
  filled(
    'dl',
    (figures ?? [])
      .filter(({ value, label }) => value && label)
      .map(({ qualifier, value, label }) =>
        [element('dt', {}, plain(label)), element('dd', {}, plain([qualifier, value].filter(Boolean).join(' ')))].join(
          '',
        ),
      )
      .join(''),
  );

function timeline(steps: TimelineBlock['steps'], language: Locale): string {
  const known = (steps ?? []).filter(({ date, title }) => date && title);
  const items = [...known]
    .sort((one, other) => one.date.localeCompare(other.date))
    .map(({ date, precision, endDate, title, text }) => {
      const day = formatPartialDate(language, date, precision, endDate);
      const time = element('time', { datetime: partialIso(date, precision) }, escapeMarkup(day));
      return element('li', {}, filled('p', `${time} ${element('strong', {}, plain(title))}`) + paragraphs(text));
    });
  return filled('ol', items.join(''));
}

/** What a block shows below its title. */
async function contentOf(block: Block, context: Context): Promise<string> {
  const { language, req, richText } = context;
  const join = async (parts: readonly (string | Promise<string>)[]) => (await Promise.all(parts)).join('');
  switch (block.blockType) {
    case 'hero':
      return join([
        filled('p', plain(block.kicker)),
        paragraphs(block.standfirst),
        picture(block.image, context),
        ...(block.actions ?? []).map((action) => linkLine(action.link, context)),
      ]);
    case 'rich-text':
      return richText(block.body);
    case 'media-text':
      return join([
        picture(block.media, context),
        richText(block.body),
        keyFigures(block.keyFigures),
        filled('blockquote', paragraphs(block.pullQuote)),
        linkLine(block.link, context),
      ]);
    case 'members':
    case 'events':
    case 'documents':
    case 'concepts':
      return linkedList(block, language, req);
    case 'quote':
      return filled(
        'figure',
        filled('blockquote', paragraphs(block.text)) +
          (block.text?.trim() ? filled('figcaption', plain(block.source)) : ''),
      );
    case 'gallery':
      return join((block.pictures ?? []).map((each) => picture(each, context)));
    case 'video': {
      const id = idOf(block.media);
      const media = id ? await readReference(req, 'media', id) : null;
      return video(block, media ?? undefined, language, false);
    }
    case 'key-figures':
      return keyFigures(block.figures);
    case 'timeline':
      return timeline(block.steps, language);
    case 'call-to-action':
      return join([paragraphs(block.text), linkLine(block.button, context), linkLine(block.secondary, context)]);
    case 'steps': {
      const items = (block.steps ?? []).map(async (step) => {
        const words = filled('p', filled('strong', plain(step.title))) + paragraphs(step.text);
        return filled('li', words + (await linkLine(step.link, context)));
      });
      return filled('ol', await join(items));
    }
    case 'map':
      return filled(
        'p',
        link(absoluteUrl(sectionPath('members', language)), escapeMarkup(getT(language)('members.all'))),
      );
    case 'form':
      // It is filled in on the page itself.
      return '';
    default:
      return block satisfies never;
  }
}

async function blockHtml(block: Block, context: Context): Promise<string> {
  const content = await contentOf(block, context);
  const title = 'title' in block ? (block.title ?? '') : '';
  // A title alone says nothing, but in a banner.
  if (content === '' && !(block.blockType === 'hero' && title)) return '';
  const anchor = 'anchor' in block ? block.anchor : null;
  return element('section', { id: anchor || null }, filled('h2', plain(title)) + content);
}

/**
 * Renders the blocks of a page in their order: what readers see, as sections. Lists of documents are lists of links; a
 * form is left out, since it works on its page only.
 */
export const renderLayout: Render = async (value, read) => {
  if (!Array.isArray(value)) return '';
  const language = languageOfRead(read.req, read.data);
  const blocks = value.filter(isRecord) as unknown as Block[];
  const sections = blocks.map((block, index) => {
    const richText = (text: unknown) => renderRichText(text, { ...read, path: ['layout', index, 'body', ''] });
    return blockHtml(block, { language, req: read.req, richText });
  });
  return (await Promise.all(sections)).join('');
};
