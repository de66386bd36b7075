import type { Payload } from 'payload';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { Heading } from '../ui/heading';
import lists from '../ui/list.module.css';
import { formPath } from './form-path';
import type { Reads } from './reads';
import { type Panel, Row } from './rows';

type Watched = NonNullable<Awaited<Reads['watch']>>;
/** A problem: what it is, and where to fix it. */
export type WatchedItem = { count: number; title: string; about: string; path: string };

/** Address of media whose question about people has no answer, as a filter of the list of media. */
const openMedia = '/collections/media?where[or][0][and][0][people][exists]=false';

/** Lists problems of the public site, most urgent first. */
export function listWatched(
  { errors, lost, media, announced, untouched }: Watched,
  payload: Payload,
  language: PanelLanguage,
): WatchedItem[] {
  const t = getT(language);
  const items: WatchedItem[] = [];
  const add = (
    what: 'errors' | 'lost' | 'pictures' | 'announced' | 'untouched',
    count: number,
    about: string,
    path: string,
  ) => items.push({ count, title: t(`dashboard.watched.${what}`, { count }), about, path });
  const [worst] = errors.docs;
  if (worst) {
    const path = formPath(payload, worst.inCollection, worst.documentId);
    add('errors', errors.totalDocs, worst.title ?? '', path);
  }
  if (lost > 0) add('lost', lost, t('dashboard.abouts.lost'), '/broken-links');
  if (media > 0) add('pictures', media, t('dashboard.abouts.pictures'), openMedia);
  const [past] = announced;
  if (past) {
    const path = formPath(payload, past.inCollection, past.documentId);
    add('announced', announced.length, t('dashboard.chosenEvents', { title: past.title }), path);
  }
  if (untouched > 0) add('untouched', untouched, t('dashboard.abouts.untouched'), '/upkeep');
  return items;
}

type WatchProps = { reads: Reads; panel: Panel; payload: Payload };

export async function Watch({ reads, panel, payload }: WatchProps) {
  const t = getT(panel.language);
  const [watched, quiet] = await Promise.all([reads.watch, reads.quiet]);
  if (!watched || quiet) return null;
  const items = listWatched(watched, payload, panel.language);
  if (items.length === 0) return null;
  return (
    <section>
      <Heading count={items.reduce((sum, { count }) => sum + count, 0)}>{t('dashboard.watchTitle')}</Heading>
      <ul className={lists.list}>
        {items.map(({ title, about, path }) => (
          <Row key={title} title={title} path={path} panel={panel}>
            {about}
          </Row>
        ))}
      </ul>
    </section>
  );
}
