import ui from '@/admin/ui/ui.module.css';
import { languageNames } from '@/editorial/language-names';
import { targetLocales } from '@/editorial/status';
import { inLanguage } from '@/lib/words';
import type { Progress } from './query';
import { deskWords, progressWords } from './words';

/** How far each language is: words, and a bar that repeats them. */
export function ProgressBars({ progress, language }: { progress: Progress; language: string }) {
  const { total } = progress;
  const share = (count: number) => ({ inlineSize: `${total > 0 ? (100 * count) / total : 0}%` });
  return (
    <>
      <h2 className={ui.unseen}>{inLanguage(deskWords.progress, language)}</h2>
      <div className={ui.progress}>
        {targetLocales.map((locale) => {
          const { current, stale, missing } = progress[locale];
          return (
            <div key={locale}>
              <h3 className={ui.subheading}>{inLanguage(languageNames[locale], language)}</h3>
              <div className={ui.bar} aria-hidden="true">
                <span className={ui.isOk} style={share(current)} />
                <span className={ui.isWarn} style={share(stale)} />
              </div>
              <p>{inLanguage(progressWords(current, stale, missing, total), language)}</p>
            </div>
          );
        })}
      </div>
    </>
  );
}
