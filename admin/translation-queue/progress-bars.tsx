import ui from '@/admin/ui/ui.module.css';
import { targetLocales } from '@/editorial/status';
import { languageTitle } from '@/lib/names';
import { getT } from '@/messages/panel';
import type { Progress } from './query';

/** How far each language is: words, and a bar that repeats them. */
export function ProgressBars({ progress, language }: { progress: Progress; language: string }) {
  const t = getT(language);
  const { total } = progress;
  const share = (count: number) => ({ inlineSize: `${total > 0 ? (100 * count) / total : 0}%` });
  return (
    <>
      <h2 className={ui.unseen}>{t('translationQueue.progress')}</h2>
      <div className={ui.progress}>
        {targetLocales.map((locale) => {
          const { current, stale, missing } = progress[locale];
          return (
            <div key={locale}>
              <h3 className={ui.subheading}>{languageTitle(t.language, locale)}</h3>
              <div className={ui.bar} aria-hidden="true">
                <span className={ui.isOk} style={share(current)} />
                <span className={ui.isWarn} style={share(stale)} />
              </div>
              <p>{t('translationQueue.progressOf', { current, stale, count: missing, total })}</p>
            </div>
          );
        })}
      </div>
    </>
  );
}
