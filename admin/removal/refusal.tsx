'use client';

import type { UsageAnswer } from '@/editorial/links/usage-endpoint';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { DialogActions } from '../ui/dialog';
import { Icon } from '../ui/icon';
import issueList from '../ui/issue-list.module.css';
import layout from '../ui/layout.module.css';

type RefusalProps = {
  answer: UsageAnswer;
  /** How many places are left out. */
  morePlaces: (count: number) => string;
  onClose: () => void;
  onCheckAgain: () => void;
};

/** Why something can't be removed yet: each usage with a link to fix it. */
export function Refusal({ answer, morePlaces, onClose, onCheckAgain }: RefusalProps) {
  const t = useT();
  const { brokenReferences, references, total } = answer;
  const others = references.filter(({ wouldBreak }) => !wouldBreak);
  return (
    <>
      <p>
        <strong>{t('removal.gaps', { count: brokenReferences.length })}</strong> {t('removal.fixFirst')}
      </p>
      <ol className={issueList.issues}>
        {brokenReferences.map(({ title, target, place, consequence, href }, index) => (
          <li key={index} className={issueList.isBad}>
            <Icon name="error" />
            <span>
              <a href={href} target="_blank" rel="noopener">
                {title}
                <span className={layout.visuallyHidden}> ({t('removal.newTab')})</span>
              </a>
            </span>
            <p>
              {target ? t('removal.selection.targetAt', { target, place }) : place}. {consequence}.
            </p>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <details>
          <summary className={layout.more}>
            {t('removal.otherPlaces', { count: total - brokenReferences.length })}
          </summary>
          <ul>
            {others.map(({ title, target, place, consequence }, index) => (
              <li key={index}>
                {title} ({target ? t('removal.selection.targetAt', { target, place }) : place}). {consequence}.
              </li>
            ))}
          </ul>
          {total > references.length && <p>{morePlaces(total - references.length)}</p>}
        </details>
      )}
      <DialogActions>
        {/* biome-ignore lint/a11y/noAutofocus: a dialog begins on the safe choice. */}
        <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={onClose} autoFocus>
          {t('removal.close')}
        </button>
        <button type="button" className={buttons.button} onClick={onCheckAgain}>
          {t('removal.checkAgain')}
        </button>
      </DialogActions>
    </>
  );
}
