import type { ReactNode } from 'react';
import type { Comparison as Compared, FieldChange } from '@/editorial/difference/documents';
import { rowSentence } from '@/editorial/difference/row-sentence';
import { targetLocales } from '@/editorial/status';
import { langAttributes } from '@/lib/lang-attributes';
import { sourceLocale } from '@/lib/locales';
import { languageName, languageTitle } from '@/lib/names';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { Difference } from '../ui/difference';
import layout from '../ui/layout.module.css';
import styles from './difference.module.css';
import { Paragraphs } from './paragraphs';
import type { DifferenceProps } from './props';

import { Values } from './values';

/** Returns what stands beside the title of a change. */
type BesideTitle = (change: FieldChange, title: string) => ReactNode;

type ComparisonProps = DifferenceProps & { comparison: Compared; besideTitle?: BesideTitle | undefined };

/** Shows the changes from one version to another, field by field in the order of the form, locales apart. */
export function Comparison({ comparison, names, language, besideTitle }: ComparisonProps) {
  const t = getT(language);
  const { changes, unchanged } = comparison;
  const shown = { names, language, besideTitle };
  const source = changes.filter(({ locale }) => locale === null || locale === sourceLocale);
  const others = targetLocales.map((locale) => ({
    locale,
    inLocale: changes.filter((change) => change.locale === locale),
  }));
  return (
    <>
      {changes.length === 0 ? (
        <p>{t('difference.nothing')}</p>
      ) : (
        <p className={layout.quiet}>
          {t('difference.legend.before')}
          <ins>{t('difference.legend.added')}</ins>
          {t('difference.legend.between')}
          <del>{t('difference.legend.removed')}</del>
          {t('difference.legend.after')}
        </p>
      )}
      <Changes changes={source} {...shown} />
      {others.map(
        ({ locale, inLocale }) =>
          inLocale.length > 0 && (
            <section key={locale}>
              <h3 className={styles.language}>{languageTitle(language, locale)}</h3>
              <Changes changes={inLocale} {...shown} below />
            </section>
          ),
      )}
      {unchanged.length > 0 && (
        <details>
          <summary className={layout.more}>{t('difference.unchangedRest', { count: unchanged.length })}</summary>
          <p>{unchanged.join(', ')}</p>
        </details>
      )}
    </>
  );
}

type ChangesProps = DifferenceProps & {
  changes: readonly FieldChange[] /** Under the name of a locale. */;
  below?: boolean;
  besideTitle: BesideTitle | undefined;
};

function Changes({ changes, below = false, besideTitle, ...shown }: ChangesProps) {
  const Title = below ? 'h4' : 'h3';
  return changes.map((change) => {
    const title = titleOf(change, shown.language);
    return (
      <section className={styles.change} key={`${change.key}.${change.locale ?? ''}`}>
        <div className={layout.row}>
          <Title className={layout.subheading}>{title}</Title>
          {besideTitle?.(change, title)}
        </div>
        <Change change={change} {...shown} />
      </section>
    );
  });
}

function titleOf(change: FieldChange, language: PanelLanguage): string {
  const labels = change.kind === 'row' ? [...change.labels, rowSentence(change, language)] : change.labels;
  return labels.join(' › ');
}

type ChangeProps = DifferenceProps & {
  change: FieldChange;
  /** Within an added or removed row, all fields of the other version are empty. */
  isWhole?: boolean;
};

function Change({ change, names, language, isWhole = false }: ChangeProps) {
  const t = getT(language);
  const shown = { names, language };
  switch (change.kind) {
    case 'words':
      return (
        <>
          {change.wasEmpty && !isWhole && <p className={layout.quiet}>{t('difference.wasEmpty')}</p>}
          <div className={`${styles.prose} ${styles.text}`} {...langAttributes(change.locale)}>
            <Difference changes={change.changes} t={t} />
          </div>
        </>
      );
    case 'paragraphs':
      return (
        <>
          {change.wasEmpty && !isWhole && <p className={layout.quiet}>{t('difference.wasEmpty')}</p>}
          <Paragraphs paragraphs={change.paragraphs} locale={change.locale} {...shown} />
        </>
      );
    case 'values':
      return <Values before={change.before} after={change.after} isWhole={isWhole} {...shown} />;
    case 'row':
      return (
        <>
          {change.title && <p className={layout.quiet}>{change.title}</p>}
          {change.contents.length > 0 && (
            <dl className={styles.contents}>
              {change.contents.map((each) => (
                <div key={`${each.key}.${each.locale ?? ''}`}>
                  <dt>
                    {titleOf(each, language)}
                    {each.locale && each.locale !== sourceLocale && ` (${languageName(language, each.locale)})`}
                  </dt>
                  <dd>
                    <Change change={each} isWhole {...shown} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </>
      );
  }
}
