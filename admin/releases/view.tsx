import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { readRelease, type ShownRelease } from '@/editorial/releases/read';
import { describeFailure } from '@/editorial/schedule/failure';
import { isEditor, roleOf } from '@/lib/access';
import { sourceLocale } from '@/lib/locales';
import { momentInWords, nameOfClock } from '@/lib/moments';
import { capitalised } from '@/lib/names';
import { releasePreviewPath } from '@/lib/preview';
import { isReleasableGlobal, releasableGlobals, releasePath } from '@/lib/releases';
import { getT, readLabel } from '@/messages/panel';
import type { PanelT } from '@/messages/panel/types';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import { State } from '../ui/state';
import { View } from '../ui/view';
import { Actions } from './actions';
import { AddEntry } from './add-entry';
import { Entries } from './entries';
import { isLate } from './moment';
import styles from './releases.module.css';
import { describePublication } from './texts';

/** A release: its documents, its moment and what can be done: `/admin/releases/6650…`. */
export async function ReleaseView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const t = getT(req.i18n.language);
  const [, id = ''] = [view.params?.segments].flat();
  const list = { label: t('releases.plural'), url: req.payload.config.routes.admin + releasePath() };
  const release = roleOf(req) ? await readRelease(String(id), req) : null;
  if (!release) {
    return (
      <View view={view} title={t('releases.singular')} path={[list]}>
        <p className={layout.intro}>{t('releases.gone')}</p>
        <a href={list.url}>{t('releases.backToList')}</a>
      </View>
    );
  }
  return (
    <View view={view} title={release.name} path={[list, { label: release.name }]}>
      <Release release={release} req={req} />
    </View>
  );
}

function Release({ release, req }: { release: ShownRelease; req: PayloadRequest }) {
  const { routes } = req.payload.config;
  const { language } = req.i18n;
  const t = getT(language);
  const action = `${routes.api}/editorial/releases/${release.id}`;
  const isOpen = release.published === null;
  const mayPublish = isOpen && isEditor({ req });
  const globals = isEditor({ req })
    ? releasableGlobals.map((slug) => {
        const config = req.payload.globals.config.find((each) => each.slug === slug);
        return { collection: slug, id: slug, title: readLabel(config?.label, language) ?? slug };
      })
    : [];
  const preview = { purpose: 'release', subject: '', id: release.id, locale: sourceLocale } as const;
  return (
    <>
      <MomentOfRelease release={release} t={t} />
      {release.note && <p className={`${layout.quiet} ${styles.note}`}>{release.note}</p>}
      {isOpen && (
        <Actions
          action={action}
          admin={routes.admin}
          release={{ id: release.id, name: release.name, note: release.note, at: release.at }}
          hasFailed={release.failure !== null}
          count={release.entries.filter((entry) => entry.hasUnpublished).length}
          total={release.entries.length}
          preview={releasePreviewPath(preview)}
          mayPublish={mayPublish}
        />
      )}
      <Heading count={release.entries.length}>{t('releases.contents')}</Heading>
      {release.entries.length === 0 ? (
        <p>{t('releases.empty')}</p>
      ) : (
        <Entries
          entries={release.entries}
          action={`${action}/entries`}
          isOpen={isOpen}
          mayRemove={({ collection }) => isOpen && (isEditor({ req }) || !isReleasableGlobal(collection))}
          req={req}
        />
      )}
      {isOpen && (
        <section>
          <Heading>{t('releases.add')}</Heading>
          <AddEntry
            action={`${action}/entries`}
            globals={globals}
            keys={release.entries.map(({ collection, id }) => `${collection}/${id}`)}
          />
        </section>
      )}
    </>
  );
}

/** When it is published, was published, or should have been. */
function MomentOfRelease({ release: { at, failure, published }, t }: { release: ShownRelease; t: PanelT }) {
  if (published) {
    return (
      <p className={layout.intro}>
        <State icon="check" tone="ok">
          {capitalised(t.language, describePublication(published, t))}
        </State>
      </p>
    );
  }
  if (!at) return <p className={layout.intro}>{t('releases.noMoment')}</p>;
  const moment = momentInWords(at, t.language);
  if (failure) {
    return (
      <Notice label={t('releases.failed', { moment })} tone="bad">
        <p>{describeFailure(failure, t)}</p>
      </Notice>
    );
  }
  const late = isLate(at);
  return (
    <p className={layout.intro}>
      <State icon="clock" tone={late ? 'bad' : 'plain'}>
        {t(late ? 'releases.late' : 'releases.appears', { moment, clock: nameOfClock(at, t) })}
      </State>
    </p>
  );
}
