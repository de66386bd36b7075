import type { DocumentViewServerProps, PayloadRequest } from 'payload';
import { compareDocuments } from '@/editorial/difference/documents';
import { namesIn } from '@/editorial/difference/names';
import { readStored, type StoredDocument } from '@/editorial/documents/stored';
import { readVersion, type StoredVersion } from '@/editorial/history/read';
import { isStaff } from '@/lib/access';
import { momentInWords } from '@/lib/moments';
import { getT } from '@/messages/panel';
import { Comparison } from '../difference/comparison';
import { peopleNames } from '../people';
import buttons from '../ui/button.module.css';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import { type About, aboutDocument, Frame } from './frame';
import { Restore } from './restore';

const beside = ['previous', 'published', 'now', 'live'] as const;

/** Compares a version with the previous one, the current one or the published one. */
export async function VersionView(view: DocumentViewServerProps) {
  const { req } = view.initPageResult;
  const about = aboutDocument(view);
  if (!about || !isStaff({ req })) return null;
  const { collection, id, language, list, form, isTrashed } = about;
  const t = getT(language);
  const requested = view.routeSegments.at(-1) ?? '';
  const version = /^[0-9a-f]{24}$/.test(requested)
    ? await readVersion(collection, id, { version: requested }, req)
    : null;
  if (!version) {
    return (
      <Frame view={view} about={about}>
        <p className={layout.intro}>{t('history.gone')}</p>
        <a href={list}>{t('history.back')}</a>
      </Frame>
    );
  }
  const chosen = beside.find((each) => each === view.searchParams?.with) ?? 'previous';
  const { before, after, isNewest, isLive, isPublished } = await sidesOf(version, chosen, about, req);
  const { flattenedFields } = req.payload.collections[collection].config;
  const comparison = compareDocuments(flattenedFields, before, after, language);
  const when = momentInWords(version.at, language);
  const nameOf = await peopleNames([version.by], req);
  const shown = beside.filter(
    (each) => ({ previous: true, published: isPublished, now: !isNewest, live: isLive })[each],
  );
  return (
    <Frame view={view} about={about} here={when}>
      <Heading>
        {t('history.version')} {when}
      </Heading>
      <p className={layout.quiet}>{nameOf(version.by)}</p>
      <nav className={layout.row} aria-label={t('history.comparedWith')}>
        {shown.map((each) => (
          <a
            key={each}
            className={`${buttons.button} ${buttons.small} ${each === chosen ? buttons.main : ''}`}
            href={`?with=${each}`}
            aria-current={each === chosen ? 'page' : undefined}
          >
            {t(`history.what.${each}`)}
          </a>
        ))}
        {!isNewest && !isTrashed && (
          <Restore
            address={`${req.payload.config.routes.api}/${collection}/versions/${version.id}`}
            form={form}
            when={when}
          />
        )}
        <a href={list}>{t('history.back')}</a>
      </nav>
      <p>{t(before ? `history.explained.${chosen}` : 'history.first')}</p>
      <Comparison comparison={comparison} names={await namesIn(comparison.changes, req)} language={language} />
    </Frame>
  );
}

type Sides = {
  before: StoredDocument | null;
  after: StoredDocument;
  isNewest: boolean;
  isLive: boolean;
  /** Whether the version itself was published. */
  isPublished: boolean;
};

/** Reads the two versions to compare, with four queries at most. */
async function sidesOf(
  { at, id: name, document }: StoredVersion,
  chosen: (typeof beside)[number],
  { collection, id }: About,
  req: PayloadRequest,
): Promise<Sides> {
  const published = chosen === 'published';
  const [stored, previous] = await Promise.all([
    readStored(collection, id, req),
    readVersion(collection, id, { before: at, ...(published && { published }) }, req),
  ]);
  const before =
    {
      previous: previous?.document,
      published: previous?.document,
      now: stored?.newest,
      live: stored?.live,
    }[chosen] ?? null;
  const isPublished = document._status === 'published';
  return { before, after: document, isNewest: stored?.version === name, isLive: Boolean(stored?.live), isPublished };
}
