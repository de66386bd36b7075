import type { DocumentCard } from '@/collections/cards';
import { langOf, pathOf } from '@/lib/addresses';
import { yearOf } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/site';
import { Downloads } from '../download/download';

/** Documents as a list of links to their pages: title, kind, year. */
export function RelatedDocuments({ locale, documents }: { locale: Locale; documents: readonly DocumentCard[] }) {
  const t = getT(locale);
  return (
    <Downloads
      items={documents.flatMap((document) => {
        const href = pathOf('documents', document, locale);
        if (!href) return [];
        const meta = [t(`documents.kind.${document.kind}`), document.publishedOn && yearOf(document.publishedOn)];
        return [{ href, label: document.title, lang: langOf(document, locale), meta: meta.filter(Boolean).join(', ') }];
      })}
    />
  );
}
