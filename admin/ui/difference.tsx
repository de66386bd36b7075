import type { Change } from '@/editorial/difference/words';
import { inLanguage, words } from '@/lib/words';
import ui from './ui.module.css';

const added = words('ajouté', 'added', 'añadido');
const removed = words('retiré', 'removed', 'quitado');

/** A text with what was added and taken out, seen and heard. */
export function Difference({ changes, language }: { changes: readonly Change[]; language: string }) {
  return changes.map(({ text, kind }, index) => {
    if (kind === 'same') return text;
    const Tag = kind === 'added' ? 'ins' : 'del';
    return (
      <Tag key={index}>
        <span className={ui.unseen}>[{inLanguage(kind === 'added' ? added : removed, language)} : </span>
        {text}
        <span className={ui.unseen}>]</span>
      </Tag>
    );
  });
}
