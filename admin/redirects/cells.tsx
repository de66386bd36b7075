import { Link } from '@payloadcms/ui';
import type { DefaultServerCellComponentProps } from 'payload';
import type { RedirectTarget } from '@/collections/redirects/target';
import { getT } from '@/messages/panel';
import { State } from '../ui/state';

type Row = { target?: RedirectTarget; origin?: 'rename' | 'hand' | null };
type CellProps = DefaultServerCellComponentProps;

/** The target of a redirect, by its title, and whether readers reach it. */
export function TargetCell({ rowData, i18n }: CellProps) {
  const t = getT(i18n.language);
  const { target } = rowData as Row;
  if (!target) return null;
  const { title, href, state } = target;
  const named = title || t('redirects.gone');
  return (
    <>
      {href ? (
        <Link href={href} prefetch={false}>
          {named}
        </Link>
      ) : (
        named
      )}{' '}
      <State icon={state === 'works' ? 'check' : 'error'} tone={state === 'works' ? 'ok' : 'bad'}>
        {t(`redirects.states.${state}`)}
      </State>
    </>
  );
}

/** Whether a rename or a person made the redirect. */
export function OriginCell({ rowData, i18n }: CellProps) {
  const t = getT(i18n.language);
  const { origin } = rowData as Row;
  return t(`redirects.origins.${origin ?? 'hand'}`);
}
