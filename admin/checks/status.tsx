'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { inLanguage, type Words, words } from '@/lib/words';
import type { IconName } from '../ui/icon';
import { State } from '../ui/state';
import styles from './checks.module.css';

type Sentence = { icon: IconName; tone: 'ok' | 'off' | 'plain'; label: Words };

const sentences = {
  draft: {
    icon: 'draft',
    tone: 'plain',
    label: words(
      'Brouillon, pas encore sur le site',
      'Draft, not on the site yet',
      'Borrador, todavía no está en el sitio',
    ),
  },
  off: {
    icon: 'hidden',
    tone: 'off',
    label: words(
      'Retiré du site\u00a0; le texte est gardé en brouillon',
      'Taken off the site; the text is kept as a draft',
      'Retirado del sitio; el texto se guarda como borrador',
    ),
  },
  published: {
    icon: 'check',
    tone: 'ok',
    label: words(
      'Publié\u00a0: le site montre ce texte',
      'Published: the site shows this text',
      'Publicado: el sitio muestra este texto',
    ),
  },
  changed: {
    icon: 'draft',
    tone: 'plain',
    label: words(
      'Publié\u00a0; vos changements ne sont pas encore sur le site',
      'Published; your changes are not on the site yet',
      'Publicado; sus cambios todavía no están en el sitio',
    ),
  },
  binned: {
    icon: 'hidden',
    tone: 'off',
    label: words('Dans la corbeille', 'In the bin', 'En la papelera'),
  },
} satisfies Record<string, Sentence>;

/** In the bar of a document, in a sentence: what readers see, beside what is saved. */
export function DocumentStatus() {
  const { hasPublishedDoc, unpublishedVersionCount, isTrashed, data } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { icon, tone, label }: Sentence = sentences[stateOf()];
  return (
    <p className={styles.status}>
      <State icon={icon} tone={tone}>
        {inLanguage(label, i18n.language)}
      </State>
    </p>
  );

  function stateOf(): keyof typeof sentences {
    if (isTrashed) return 'binned';
    if (hasPublishedDoc) return unpublishedVersionCount > 0 ? 'changed' : 'published';
    return data?.firstPublishedAt ? 'off' : 'draft';
  }
}
