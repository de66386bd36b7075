import type { ReactNode } from 'react';
import { type Addressed, langOf, pathOf } from '@/lib/addresses';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import type { SectionCollection } from '@/lib/routes';

type Props = { collection: SectionCollection; document: Addressed; locale: Locale; children: ReactNode };

/** A link to a document of a section, with the language of its words. */
export function DocumentLink({ collection, document, locale, children }: Props) {
  const lang = langOf(document, locale);
  const href = pathOf(collection, document, locale);
  return href ? (
    <a href={href} {...langAttributes(lang)}>
      {children}
    </a>
  ) : (
    <span {...langAttributes(lang)}>{children}</span>
  );
}
