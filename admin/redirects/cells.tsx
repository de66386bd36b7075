import { Link } from '@payloadcms/ui';
import type { DefaultServerCellComponentProps } from 'payload';
import type { RedirectTarget } from '@/collections/redirects/target';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { State } from '../ui/state';

const states = {
  works: label('redirects.states.works'),
  binned: label('redirects.states.binned'),
  off: label('redirects.states.off'),
};
const gone = label('redirects.gone');
const origins = {
  rename: label('redirects.origins.rename'),
  hand: label('redirects.origins.hand'),
};

type Row = { target?: RedirectTarget; origin?: keyof typeof origins | null };
type CellProps = DefaultServerCellComponentProps;

/** The target of a redirect, by its title, and whether readers reach it. */
export function TargetCell({ rowData, i18n }: CellProps) {
  const { target } = rowData as Row;
  if (!target) return null;
  const { title, href, state } = target;
  const named = title || inLanguage(gone, i18n.language);
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
        {inLanguage(states[state], i18n.language)}
      </State>
    </>
  );
}

/** Whether a rename or a person made the redirect. */
export function OriginCell({ rowData, i18n }: CellProps) {
  const { origin } = rowData as Row;
  return inLanguage(origins[origin ?? 'hand'], i18n.language);
}
