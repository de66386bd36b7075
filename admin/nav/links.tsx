import { NavGroup } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { Suspense } from 'react';
import { roleOf } from '@/lib/access';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { entries } from './entries';
import { EntryLink } from './entry-link';
import { WaitingReviews } from './waiting-reviews';

const title = label('nav.title');
const dashboard = label('nav.dashboard');

/** The dashboard and our own views, as the first group of the menu; those that the account's role may open. */
export function WorkLinks({ i18n, payload, user }: ServerProps) {
  const role = roleOf({ user: user ?? null } as Parameters<typeof roleOf>[0]);
  if (!role) return null;
  const { admin } = payload.config.routes;
  return (
    <NavGroup label={inLanguage(title, i18n.language)}>
      <EntryLink href={admin}>{inLanguage(dashboard, i18n.language)}</EntryLink>
      {entries
        .filter(({ roles }) => roles.includes(role))
        .map(({ path, label }) => (
          <EntryLink key={path} href={`${admin}${path}`} above>
            {inLanguage(label, i18n.language)}
            {path === '/reviews' && role !== 'contributor' && (
              <Suspense>
                <WaitingReviews payload={payload} language={i18n.language} />
              </Suspense>
            )}
          </EntryLink>
        ))}
    </NavGroup>
  );
}
