import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { countUntouched, readUntouched, type UntouchedRow, upkeepKinds } from '@/editorial/upkeep/read';
import { isEditor } from '@/lib/access';
import { activityLimits } from '@/lib/limits';
import { dayInWords } from '@/lib/moments';
import { requestedPage } from '@/lib/paging';
import { idOf } from '@/lib/populated';
import { getT, readLabel } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import { kindOf } from '../kind';
import { type NameOf, peopleNames } from '../people';
import layout from '../ui/layout.module.css';
import { PageLinks } from '../ui/page-links';
import { View } from '../ui/view';
import { KindLinks } from './kind-links';
import { type Untouched, UntouchedList } from './untouched-list';

/** Published content that was not touched for a year: `/admin/upkeep`. */
export function UpkeepView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const name = getT(req.i18n.language)('upkeep.title');
  return (
    <View view={view} title={name} path={[{ label: name }]} roles={['admin', 'editor']}>
      {/* The query does not run for a person without access. */}
      {isEditor({ req }) && <Report req={req} search={view.searchParams ?? {}} />}
    </View>
  );
}

type ReportProps = { req: PayloadRequest; search: Record<string, string | string[] | undefined> };

const days = activityLimits.untouchedDays;

async function Report({ req, search }: ReportProps) {
  const { language } = req.i18n;
  const t = getT(language);
  const kind = upkeepKinds.find((each) => each === search.kind) ?? null;
  const page = requestedPage(search.page) ?? 1;
  const [{ rows, pages }, counts] = await Promise.all([readUntouched(kind, page, req), countUntouched(req)]);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return <p className={layout.intro}>{t('upkeep.none', { days })}</p>;
  const nameOf = await peopleNames(
    rows.flatMap(({ savedBy, confirmedBy }) => [idOf(savedBy), confirmedBy ?? null]),
    req,
  );
  const kinds = upkeepKinds.flatMap((each) => {
    const count = counts.get(each) ?? 0;
    const label = readLabel(req.payload.collections[each].config.labels.plural, language) ?? each;
    return count > 0 || each === kind ? [{ kind: each, label, count }] : [];
  });
  return (
    <div className={layout.stack}>
      <p className={layout.intro}>{t('upkeep.intro', { count: total, days })}</p>
      <p className={layout.quiet}>{t('upkeep.how', { days })}</p>
      <KindLinks kinds={kinds} kind={kind} total={total} language={language} />
      {rows.length > 0 ? (
        <UntouchedList
          // Another page is another list, with nothing confirmed yet.
          key={`${kind} ${page}`}
          rows={rows.map((row) => shown(row, nameOf, req))}
          action={`${req.payload.config.routes.api}/editorial/upkeep`}
        />
      ) : (
        <p>{t('upkeep.noneOfKind')}</p>
      )}
      <PageLinks
        page={page}
        pages={pages}
        href={(to) => `?${new URLSearchParams({ ...(kind && { kind }), page: String(to) })}`}
        language={language}
      />
    </div>
  );
}

/** Returns a row in the words of the person who reads it. */
function shown(row: UntouchedRow, nameOf: NameOf, req: PayloadRequest): Untouched {
  const language = panelLanguageOf(req.i18n.language);
  const t = getT(language);
  const kind = kindOf(row.inCollection, req, language);
  const savedBy = idOf(row.savedBy);
  const day = row.savedAt ? dayInWords(row.savedAt, language) : '';
  const saved = savedBy ? t('upkeep.savedBy', { kind, day, name: nameOf(savedBy) }) : t('upkeep.saved', { kind, day });
  const confirmed = row.confirmedAt
    ? t('upkeep.confirmedBy', { day: dayInWords(row.confirmedAt, language), name: nameOf(row.confirmedBy ?? null) })
    : '';
  return {
    collection: row.inCollection,
    id: row.documentId,
    title: row.title || t('dashboard.untitled'),
    href: `${req.payload.config.routes.admin}/collections/${row.inCollection}/${row.documentId}`,
    about: [saved, confirmed].filter(Boolean).join(' '),
  };
}
