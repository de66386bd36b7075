import { Link } from '@payloadcms/ui';
import type { MarkedText } from '@/search/excerpt';
import type { PanelResult, ResultState } from '@/search/panel/results';
import type { IconName } from '../ui/icon';
import { State } from '../ui/state';
import styles from './palette.module.css';

const looks: Record<ResultState, { icon: IconName; tone: 'ok' | 'warn' | 'bad' | 'off' | 'plain' }> = {
  draft: { icon: 'draft', tone: 'off' },
  published: { icon: 'shown', tone: 'ok' },
  changed: { icon: 'stale', tone: 'warn' },
  off: { icon: 'hidden', tone: 'off' },
  trashed: { icon: 'missing', tone: 'off' },
  'in-review': { icon: 'clock', tone: 'warn' },
  new: { icon: 'warning', tone: 'warn' },
  answered: { icon: 'check', tone: 'ok' },
};

type OptionProps = { id: string; result: PanelResult; isActive: boolean; onPoint: () => void };

/** One result: a link, so that it opens in a new tab as links do, and that a form with unsaved changes asks before. */
export function Option({ id, result, isActive, onPoint }: OptionProps) {
  const { href, kind, title, state, language, where, excerpt } = result;
  const facts = [kind, language].filter(Boolean).join(', ');
  return (
    <Link
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={href}
      prefetch={false}
      className={styles.option}
      onPointerMove={onPoint}
    >
      <span className={styles.title}>
        <Marked {...title} />
      </span>
      <span className={styles.facts}>
        {facts}
        {state && <State {...looks[state.name]}>{state.text}</State>}
      </span>
      {(where || excerpt) && (
        <span className={styles.passage}>
          {where && <span className={styles.where}>{where}</span>}
          {where && excerpt && ' : '}
          {excerpt && <Marked {...excerpt} />}
        </span>
      )}
    </Link>
  );
}

/** A text with the words that were found. */
function Marked({ text, marks }: MarkedText) {
  let at = 0;
  const parts = marks.map(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
