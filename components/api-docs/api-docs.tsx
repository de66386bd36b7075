import { type ApiDescription, operationsOf } from '@/lib/api/openapi/describe-api';
import type { Operation } from '@/lib/api/openapi/operations';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/site';
import { Toc } from '../toc/toc';
import tocStyles from '../toc/toc.module.css';
import styles from './api-docs.module.css';
import { markdownHtml } from './markdown-html';

type Props = { locale: Locale; description: ApiDescription };

/** The documentation of the API: the chapters and the addresses of its description, for people. */
export function ApiDocs({ locale, description }: Props) {
  const t = getT(locale);
  const { tags } = description;
  return (
    <div className={tocStyles.withToc}>
      <Toc
        label={t('contents')}
        entries={tags.map(({ name, 'x-displayName': title }) => ({ id: name, text: title }))}
      />
      <div className={styles.chapters}>
        {tags.map(({ name, description: text, 'x-displayName': title }) => (
          <section key={name} aria-labelledby={name} className={styles.chapter}>
            <h2 id={name}>{title}</h2>
            <div
              className={styles.text}
              // Made from the catalogs of texts, whose values are escaped.
              dangerouslySetInnerHTML={{
                __html: markdownHtml(text, {
                  table: t('apiDocs.table', { title }),
                  example: (language) => t('apiDocs.example', { language }),
                }),
              }}
            />
            <Operations locale={locale} title={title} operations={operationsOf(description, name, locale)} />
          </section>
        ))}
      </div>
    </div>
  );
}

/** The addresses of a chapter: what each answers, and its parameters. */
function Operations({
  locale,
  title,
  operations,
}: {
  locale: Locale;
  title: string;
  operations: readonly [string, Operation][];
}) {
  const t = getT(locale);
  if (operations.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <div className={styles.table} role="group" tabIndex={0} aria-label={`${t('apiDocs.addressesOf')}, ${title}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('apiDocs.address')}</th>
            <th scope="col">{t('apiDocs.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {operations.map(([path, { summary, parameters }]) => (
            <tr key={path}>
              <td>
                <code translate="no">{path}</code>
              </td>
              <td>
                {summary}
                <Parameters locale={locale} parameters={parameters} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The names of the parameters of a query, of which the description has the values. */
function Parameters({ locale, parameters }: { locale: Locale; parameters: unknown }) {
  const t = getT(locale);
  const names = (Array.isArray(parameters) ? parameters : []).flatMap(
    (parameter: { name?: string; in?: string; $ref?: string }) =>
      parameter.in === 'path' ? [] : (parameter.name ?? parameter.$ref?.split('/').at(-1) ?? []),
  );
  if (names.length === 0) return null;
  return <span className={styles.parameters}>{t('apiDocs.parametersOf', { names: names.join(', ') })}</span>;
}
