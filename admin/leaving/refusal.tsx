'use client';

import type { UsedInAnswer } from '@/editorial/links/used-in-endpoint';
import { inLanguage, type Words } from '@/lib/words';
import { Icon } from '../ui/icon';
import ui from '../ui/ui.module.css';
import { holesInWords, moreInWords, othersInWords, texts } from './words';

type RefusalProps = { answer: UsedInAnswer; language: string; onClose: () => void; onCheckAgain: () => void };

/** Why something can't leave the site yet: each place with the way to mend it. */
export function Refusal({ answer, language, onClose, onCheckAgain }: RefusalProps) {
  const say = (text: Words) => inLanguage(text, language);
  const { holes, uses, total } = answer;
  const others = uses.filter(({ hole }) => !hole);
  return (
    <>
      <p>
        <strong>{say(holesInWords(holes.length))}</strong> {say(texts.mendFirst)}
      </p>
      <ol className={ui.checks}>
        {holes.map(({ title, place, consequence, href }, index) => (
          <li key={index} className={ui.isBad}>
            <Icon name="error" />
            <span>
              <a href={href} target="_blank" rel="noopener">
                {title}
                <span className={ui.unseen}> ({say(texts.newTab)})</span>
              </a>
            </span>
            <p>
              {place}. {consequence}.
            </p>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <details>
          <summary className={ui.more}>{say(othersInWords(total - holes.length))}</summary>
          <ul>
            {others.map(({ title, place, consequence }, index) => (
              <li key={index}>
                {title} ({place}). {consequence}.
              </li>
            ))}
          </ul>
          {total > uses.length && <p>{say(moreInWords(total - uses.length))}</p>}
        </details>
      )}
      <div className={ui.row}>
        {/* biome-ignore lint/a11y/noAutofocus: a dialog begins on the safe choice. */}
        <button type="button" className={`${ui.button} ${ui.buttonMain}`} onClick={onClose} autoFocus>
          {say(texts.close)}
        </button>
        <button type="button" className={ui.button} onClick={onCheckAgain}>
          {say(texts.checkAgain)}
        </button>
      </div>
    </>
  );
}
