import { Link } from '@payloadcms/ui';
import { getT } from '@/messages/panel';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';

type KindLinksProps = {
  kinds: readonly { kind: string; label: string; count: number }[];
  /** The kind that is shown; null for all. */
  kind: string | null;
  total: number;
  language: string;
};

/** Links to the list of one kind, with how many are in it. */
export function KindLinks({ kinds, kind, total, language }: KindLinksProps) {
  const t = getT(language);
  const all = [{ kind: null, label: t('upkeep.all'), count: total }, ...kinds];
  return (
    <nav className={layout.row} aria-label={t('upkeep.kinds')}>
      {all.map((each) => (
        <Link
          key={each.kind ?? ''}
          className={`${buttons.button} ${buttons.small} ${each.kind === kind ? buttons.main : ''}`}
          href={each.kind ? `?kind=${each.kind}` : '?'}
          aria-current={each.kind === kind ? 'page' : undefined}
          prefetch={false}
        >
          {t('upkeep.kindAndCount', { kind: each.label, count: each.count })}
        </Link>
      ))}
    </nav>
  );
}
