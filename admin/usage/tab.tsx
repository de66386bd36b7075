import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import { isReferenceable, type ReferenceableCollection } from '@/editorial/links/referenceable';
import { listReferencesTo } from '@/editorial/links/usage';
import { isStaff } from '@/lib/access';
import { requestedPage } from '@/lib/paging';
import { isPublicCollection } from '@/lib/routes';
import { getT } from '@/messages/panel';
import type { PanelT } from '@/messages/panel/types';
import { DocumentTitle } from '../document-title/document-title';
import layout from '../ui/layout.module.css';
import { PageLinks } from '../ui/page-links';
import frame from '../ui/view.module.css';
import { UsageTable } from './usage-table';

/** The tab has an address of its own, so that links can target it. */
function describeTotal(total: number, collection: ReferenceableCollection, t: PanelT): string {
  const noun = t(`usage.this.${collection}`);
  if (total === 0) return t('usage.notReferenced', { noun });
  const places = t('usage.places', { count: total, noun });
  return isPublicCollection(collection) ? `${places} ${t('usage.followsRenames')}` : places;
}

/** The tab “Utilisé dans” of a document, a media, a file or a form. */
export async function UsageTab({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { req, collectionConfig, docID } = initPageResult;
  const collection = collectionConfig?.slug ?? '';
  // Staff read every collection that has this tab: no other rule is needed.
  if (!docID || !isReferenceable(collection) || !isStaff({ req })) return null;
  const { language } = req.i18n;
  const t = getT(language);
  const page = requestedPage(searchParams?.page) ?? 1;
  const { references, total, pages } = await listReferencesTo({ collection, ids: [String(docID)] }, page, req);
  const path = `${req.payload.config.routes.admin}/collections/${collection}/${docID}/usage`;
  return (
    <main>
      <Gutter className={`${frame.view} ${layout.stack}`}>
        <DocumentTitle name="" />
        <p className={layout.intro}>{describeTotal(total, collection, t)}</p>
        {references.length > 0 && (
          <UsageTable
            caption={t('usage.referencingContent', { noun: t(`usage.this.${collection}`) })}
            references={references}
            t={t}
          />
        )}
        <PageLinks page={page} pages={pages} href={(to) => `${path}?page=${to}`} language={language} />
        <p className={layout.quiet}>{t('usage.kept')}</p>
      </Gutter>
    </main>
  );
}
