import { targetLocales } from '@/editorial/status';
import { languageTitle } from '@/lib/names';
import { getT } from '@/messages/panel';
import layout from '../ui/layout.module.css';
import bars from '../ui/progress.module.css';
import type { Progress } from './query';

/** Progress of each locale: as text, and as a bar. */
export function ProgressBars({ progress, language }: { progress: Progress; language: string }) {
  const t = getT(language);
  const { total } = progress;
  const share = (count: number) => ({ inlineSize: `${total > 0 ? (100 * count) / total : 0}%` });
  return (
    <>
      <h2 className={layout.visuallyHidden}>{t('translationQueue.progress')}</h2>
      <div className={bars.grid}>
        {targetLocales.map((locale) => {
          const { current, stale, missing } = progress[locale];
          return (
            <div key={locale}>
              <h3 className={layout.subheading}>{languageTitle(t.language, locale)}</h3>
              <div className={bars.bar} aria-hidden="true">
                <span className={bars.isOk} style={share(current)} />
                <span className={bars.isWarn} style={share(stale)} />
              </div>
              <p>{t('translationQueue.progressOf', { current, stale, count: missing, total })}</p>
            </div>
          );
        })}
      </div>
    </>
  );
}
