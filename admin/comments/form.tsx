'use client';

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import type { CommentsAnswer } from '@/editorial/comments/read';
import { localeOrSource, sourceLocale } from '@/lib/locales';
import { useDocumentKey } from '../document-state/use-document-state';
import { useFocusField } from '../focus-field/use-focus-field';
import { Comments } from './comments';

/** The comments beside a form. */
export function FormComments({ initial }: { initial: CommentsAnswer | null }) {
  const key = useDocumentKey();
  const { collectionSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const { focusField } = useFocusField();
  const locale = localeOrSource(useLocale().code);
  // What is not saved yet has none.
  if (!key) return null;
  return (
    <Comments
      key={key}
      documentKey={key}
      initial={initial}
      locales={[locale, sourceLocale]}
      form={`${config.routes.admin}/collections/${collectionSlug}/${id}`}
      goTo={(path) => () => focusField(path)}
    />
  );
}
