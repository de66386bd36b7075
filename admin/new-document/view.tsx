import type { AdminViewServerProps } from 'payload';
import { localeOrSource } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { getT, readLabel } from '@/messages/panel';
import { View } from '../ui/view';
import { StartDocument } from './start-document';

type NewDocumentProps = AdminViewServerProps & { collection: PublicCollection };

/**
 * Begins a document by its title. Payload's own view stores an empty draft as soon as it is opened, which stays in the
 * lists of whoever changes their mind; here nothing is stored before there is a title.
 */
export function NewDocument({ collection, ...view }: NewDocumentProps) {
  const { req, locale } = view.initPageResult;
  const { language } = req.i18n;
  const { admin, labels, flattenedFields } = req.payload.collections[collection].config;
  const t = getT(language);
  const name = admin.useAsTitle ?? '';
  const field = flattenedFields.find((each) => each.name === name);
  const { maxLength } = (field ?? {}) as { maxLength?: number };
  const typed = [view.searchParams?.[name]].flat()[0];
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
        {...(maxLength !== undefined && { maxLength })}
      />
    </View>
  );
}
