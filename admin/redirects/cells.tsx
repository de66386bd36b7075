import { Link } from '@payloadcms/ui';
import type { DefaultServerCellComponentProps } from 'payload';
import type { Leads } from '@/collections/redirects/leads';
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

type Row = { leads?: Leads; origin?: keyof typeof origins | null };
type CellProps = DefaultServerCellComponentProps;

/** What an old address leads to now, by its title, and whether it works. */
export function LeadsCell({ rowData, i18n }: CellProps) {
  const { leads } = rowData as Row;
  if (!leads) return null;
  const { title, href, state } = leads;
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

/** Where an old address comes from: a rename, or someone who added it. */
export function OriginCell({ rowData, i18n }: CellProps) {
  const { origin } = rowData as Row;
  return inLanguage(origins[origin ?? 'hand'], i18n.language);
}
