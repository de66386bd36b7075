import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { type OpenRelease, readOpenReleases, readPublishedReleases } from '@/editorial/releases/read';
import { isEditor, roleOf } from '@/lib/access';
import { momentInWords } from '@/lib/moments';
import { releasePath } from '@/lib/releases';
import { getT } from '@/messages/panel';
import type { PanelT } from '@/messages/panel/types';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import { State } from '../ui/state';
import { View } from '../ui/view';
import { isLate } from './moment';
import { NameForm } from './name-form';
import { describePublication } from './texts';

/** Documents that are published together: `/admin/releases`. */
export function ReleasesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const title = getT(req.i18n.language)('releases.plural');
  return (
    <View view={view} title={title} path={[{ label: title }]}>
      {/* The queries do not run for a person without access. */}
      {roleOf(req) && <Lists req={req} />}
    </View>
  );
}

async function Lists({ req }: { req: PayloadRequest }) {
  const { routes } = req.payload.config;
  const t = getT(req.i18n.language);
  const [open, published] = await Promise.all([readOpenReleases(req), readPublishedReleases(req)]);
  const mayCreate = isEditor({ req });
  const href = (id: string) => routes.admin + releasePath(id);
  return (
    <>
      <p className={layout.intro}>
        {t('releases.intro')} {!mayCreate && t('releases.contributors')}
      </p>
      <Heading count={open.length}>{t('releases.prepared')}</Heading>
      {open.length === 0 ? (
        <p>{t('releases.none')}</p>
      ) : (
        <ul className={lists.list}>
          {open.map((release) => (
            <li key={release.id}>
              <a className={lists.title} href={href(release.id)}>
                {release.name}
              </a>
              <span className={lists.meta}>
                {t('releases.count', { count: release.count })}, <MomentInList release={release} t={t} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayCreate && (
        <section>
          <Heading>{t('releases.creating')}</Heading>
          <NameForm action={`${routes.api}/editorial/releases`} />
        </section>
      )}
      {published.length > 0 && (
        <section>
          <Heading>{t('releases.publishedTitle')}</Heading>
          <ul className={lists.list}>
            {published.map(({ id, name, count, about }) => (
              <li key={id}>
                <a className={lists.title} href={href(id)}>
                  {name}
                </a>
                <span className={lists.meta}>
                  {t('releases.count', { count })}, {describePublication(about, t)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function MomentInList({ release: { at, failure }, t }: { release: OpenRelease; t: PanelT }) {
  if (!at) return t('releases.byHand');
  const moment = momentInWords(at, t.language);
  if (failure || isLate(at)) {
    return (
      <State icon={failure ? 'error' : 'clock'} tone="bad">
        {t(failure ? 'releases.failedAt' : 'releases.lateAt', { moment })}
      </State>
    );
  }
  return (
    <State icon="clock" tone="plain">
      {t('releases.at', { moment })}
    </State>
  );
}
