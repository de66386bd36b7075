import { getTranslation } from '@payloadcms/translations';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { PageLinks } from '@/admin/ui/page-links';
import { View } from '@/admin/ui/view';
import { roleOf } from '@/lib/access';
import type { PublicCollection } from '@/lib/routes';
import { getT } from '@/messages/panel';
import layout from '../ui/layout.module.css';
import tables from '../ui/table.module.css';
import { Filters } from './filters';
import { ProgressBars } from './progress-bars';
import { filterNames, filtersOf, type QueueFilters, queueQuery, readProgress, readQueue } from './query';
import { Table } from './table';

/** Translation queue: every document with the state of its translations, filtered by the address. */
export async function TranslationQueue(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const t = getT(req.i18n.language);
  const title = t('translationQueue.title');
  return (
    <View view={view} title={title} path={[{ label: title }]}>
      {roleOf(req) !== null && (await Queue({ filters: filtersOf(view.searchParams), req }))}
    </View>
  );
}

async function Queue({ filters, req }: { filters: QueueFilters; req: PayloadRequest }) {
  const { language } = req.i18n;
  const { admin } = req.payload.config.routes;
  const t = getT(language);
  const labels = (collection: PublicCollection) => req.payload.collections[collection].config.labels;
  const { rows, total, pages } = await readQueue(filters, req);
  const progress = await readProgress(req);
  const action = `${admin}/translations`;
  const isUnfiltered = filters.state === 'todo' && !filters.collection && !filters.search;
  return (
    <>
      <p className={layout.intro}>{t('translationQueue.intro')}</p>
      <ProgressBars progress={progress} language={language} />
      <h2 className={layout.visuallyHidden}>{t('translationQueue.list')}</h2>
      <Filters
        filters={filters}
        language={language}
        action={action}
        nameOf={(collection) => getTranslation(labels(collection).plural, req.i18n)}
      />
      {rows.length > 0 ? (
        <Table
          {...{ rows, total, pages, filters, language, admin }}
          kindOf={({ inCollection }) => getTranslation(labels(inCollection).singular, req.i18n)}
        />
      ) : (
        <p className={tables.wrap}>
          {t(isUnfiltered ? 'translationQueue.done' : 'translationQueue.none')}{' '}
          <a href={`${action}?${filterNames.state}=all`}>{t('translationQueue.reset')}</a>
        </p>
      )}
      <PageLinks
        page={filters.page}
        pages={pages}
        href={(to) => action + queueQuery({ ...filters, page: to })}
        language={language}
      />
    </>
  );
}
