import { conceptsByIds } from '@/collections/concepts/queries';
import { documentsByIds } from '@/collections/documents/queries';
import { eventsByIds } from '@/collections/events/queries';
import { membersByIds } from '@/collections/members/queries';
import { findPage, readPageTree } from '@/collections/pages/queries';
import { daysInWords } from '@/components/event-list/event-date';
import { readSettings } from '@/globals/settings/queries';
import type { Locale } from '@/lib/locales';
import { isSection, type PublicCollection } from '@/lib/routes';
import { getT } from '@/messages/site';

/** The texts of a card; null when there is no public content. */
export type Shared = { title: string; label?: string };

/** The card of the home page shows the tagline; the site's name is on every card. */
async function pageWords(id: string, locale: Locale): Promise<Shared | null> {
  const [tree, page] = await Promise.all([readPageTree(), findPage(locale, id)]);
  if (!page) return null;
  const tagline = id === tree.homeId ? (await readSettings(locale)).tagline : null;
  return { title: tagline || page.title };
}

const readers: Record<PublicCollection, (id: string, locale: Locale) => Promise<Shared | null>> = {
  async members(id, locale) {
    const [member] = await membersByIds(locale, [id]);
    const t = getT(locale);
    return member
      ? { title: member.name, label: member.founder ? t('members.founder') : t(`members.kind.${member.kind}`) }
      : null;
  },
  async events(id, locale) {
    const [event] = await eventsByIds(locale, [id]);
    if (!event) return null;
    const kind = getT(locale)(`events.kind.${event.kind}`);
    return { title: event.title, label: `${kind}, ${daysInWords(locale, event)}` };
  },
  async documents(id, locale) {
    const [document] = await documentsByIds(locale, [id]);
    return document ? { title: document.title, label: getT(locale)(`documents.kind.${document.kind}`) } : null;
  },
  async concepts(id, locale) {
    const [concept] = await conceptsByIds(locale, [id]);
    return concept ? { title: concept.question, label: getT(locale)('sections.concepts') } : null;
  },
  pages: pageWords,
};

/** The name of the card of the API's documentation, which is no section of the content. */
export const apiDocsCard = 'api-docs';

const isId = (name: string) => /^[0-9a-f]{24}$/.test(name);

/** The texts of the card of a document by its id, or of a section's list by its name. */
export async function sharedWords(kind: string, name: string, locale: Locale): Promise<Shared | null> {
  if (kind === 'sections') {
    if (name === apiDocsCard) return { title: getT(locale)('apiDocs.heading') };
    return isSection(name) ? { title: getT(locale)(`sections.${name}`) } : null;
  }
  const read = Object.hasOwn(readers, kind) ? readers[kind as PublicCollection] : null;
  return read && isId(name) ? read(name, locale) : null;
}
