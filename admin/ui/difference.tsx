import type { Change } from '@/editorial/difference/words';
import type { PanelT } from '@/messages/panel/types';
import layout from './layout.module.css';

/** A text with its additions and removals, marked for sight and for screen readers. */
export function Difference({ changes, t }: { changes: readonly Change[]; t: PanelT<'common'> }) {
  return changes.map(({ text, kind }, index) => {
    if (kind === 'same') return text;
    const Tag = kind === 'added' ? 'ins' : 'del';
    return (
      <Tag key={index}>
        <span className={layout.visuallyHidden}>[{t(kind === 'added' ? 'common.added' : 'common.removed')} : </span>
        {text}
        <span className={layout.visuallyHidden}>]</span>
      </Tag>
    );
  });
}
