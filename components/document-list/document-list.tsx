import type { DocumentCard } from '@/collections/cards';
import { publicFiles } from '@/collections/documents/files';
import { langOf, pathOf } from '@/lib/addresses';
import { yearOf } from '@/lib/dates';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { languageName, sentenceList } from '@/lib/names';
import { getT } from '@/messages/site';
import { DocumentCover } from '../document-cover/document-cover';
import styles from './document-list.module.css';

/** The languages a document can be read in, as a file or on its page, each once, the reader's first. */
export function documentLanguages(document: DocumentCard, locale: Locale): string | null {
  const codes = new Set<string>([
    ...publicFiles(document, locale).map(({ language }) => language),
    ...(document.textLanguages ?? []),
  ]);
  const languages = [...codes].sort((a, b) => Number(b === locale) - Number(a === locale));
  return languages.length > 0
    ? sentenceList(
        locale,
        languages.map((code) => languageName(locale, code)),
      )
    : null;
}

/** The reader's file, or the text on the page. */
function DocumentFile({ locale, document, href }: { locale: Locale; document: DocumentCard; href: string | null }) {
  const t = getT(locale);
  const [file] = publicFiles(document, locale);
  const lang = langOf(document, locale);
  const target = file?.href ?? href;
  if (!target) return null;
  return (
    <div className={styles.file}>
      <a href={target}>
        {file ? t('documents.download') : t('documents.readOnline')}
        <span className="visually-hidden" {...langAttributes(lang)}>
          {' '}
          {document.title}
        </span>
        {file && ` (${file.meta})`}
      </a>
    </div>
  );
}

type Props = { locale: Locale; documents: readonly DocumentCard[]; heading: 'h2' | 'h3' };

/** Documents: cover, what it is, its file. */
export function DocumentList({ locale, documents, heading: Heading }: Props) {
  const t = getT(locale);
  return (
    <ul className={styles.list} role="list">
      {documents.map((document) => {
        const lang = langOf(document, locale);
        const href = pathOf('documents', document, locale);
        const languages = documentLanguages(document, locale);
        return (
          <li className={styles.document} key={document.id}>
            <div className={styles.cover}>
              <DocumentCover locale={locale} document={document} sizes="(min-width: 48rem) 8.5rem, 4.5rem" />
            </div>
            <div className={styles.body}>
              <Heading {...langAttributes(lang)}>
                <a href={href ?? undefined}>{document.title}</a>
              </Heading>
              {document.summary && <p {...langAttributes(lang)}>{document.summary}</p>}
              <p className={`${styles.meta} ui`}>
                <span>{t(`documents.kind.${document.kind}`)}</span>
                {languages && <span>{languages}</span>}
                {document.publishedOn && <span>{yearOf(document.publishedOn)}</span>}
              </p>
            </div>
            <DocumentFile locale={locale} document={document} href={href} />
          </li>
        );
      })}
    </ul>
  );
}
