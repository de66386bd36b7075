import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { localeOrSource } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { getT, readLabel } from '@/messages/panel';
import { View } from '../ui/view';
import { StartDocument } from './start-document';
import { startersOfPages } from './starters';

type NewDocumentProps = AdminViewServerProps & { collection: PublicCollection };

/**
 * Begins a document by its title. Payload's own view stores an empty draft as soon as it is opened, which stays in the
 * lists when the person changes their mind; here nothing is stored before there is a title.
 */
export async function NewDocument({ collection, ...view }: NewDocumentProps) {
  const { req, locale } = view.initPageResult;
  const { language } = req.i18n;
  const { admin, labels, flattenedFields } = req.payload.collections[collection].config;
  const t = getT(language);
  const name = admin.useAsTitle ?? '';
  const field = flattenedFields.find((each) => each.name === name);
  const { maxLength } = (field ?? {}) as { maxLength?: number };
  const typed = [view.searchParams?.[name]].flat()[0];
  const parent = collection === 'pages' ? await readParent([view.searchParams?.parent].flat()[0], req) : null;
  return (
    <View
      view={view}
      title={t(`newDocument.titles.${collection}`)}
      isFramed
      path={[
        {
          label: readLabel(labels.plural, language) ?? '',
          url: `${req.payload.config.routes.admin}/collections/${collection}`,
        },
        { label: t(`newDocument.titles.${collection}`) },
      ]}
    >
      <StartDocument
        collection={collection}
        name={name}
        label={(field && 'label' in field && readLabel(field.label, language)) || ''}
        hint={t('newDocument.hint')}
        begin={t('newDocument.begin')}
        needed={t('newDocument.needed')}
        locale={localeOrSource(locale?.code)}
        typed={typed ?? ''}
        {...(collection === 'pages' && {
          starters: { legend: t('pageStarters.from'), choices: startersOfPages(language) },
        })}
        {...(parent && { place: t('newDocument.under', { title: parent.title }), also: { parent: parent.id } })}
        {...(maxLength !== undefined && { maxLength })}
      />
    </View>
  );
}

/** The page that a new one is begun under, from the tree of pages; null for none, or one that is gone. */
async function readParent(id: string | undefined, req: PayloadRequest): Promise<{ id: string; title: string } | null> {
  if (!id) return null;
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { id: { equals: id } },
    draft: true,
    select: { title: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs[0] ? { id: docs[0].id, title: docs[0].title ?? '' } : null;
}
