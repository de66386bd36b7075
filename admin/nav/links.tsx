import { NavGroup } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { Suspense } from 'react';
import { roleOf } from '@/lib/access';
import { getT } from '@/messages/panel';
import { entries } from './entries';
import { EntryLink } from './entry-link';
import { KeepMenu } from './keep-menu';
import { readMenuState } from './menu-state';
import { WaitingReviews } from './waiting-reviews';

/** Links to the dashboard and our own views, as the first group of the menu; those that the account's role may open. */
export async function WorkLinks({ i18n, payload, user }: ServerProps) {
  const t = getT(i18n.language);
  const role = roleOf({ user: user ?? null } as Parameters<typeof roleOf>[0]);
  if (!role) return null;
  const { admin } = payload.config.routes;
  return (
    <>
      <KeepMenu open={await readMenuState(payload, user)} />
      <NavGroup label={t('nav.title')}>
        <EntryLink href={admin}>{t('nav.dashboard')}</EntryLink>
        {entries
          .filter(({ roles }) => roles.includes(role))
          .map(({ path, label }) => (
            <EntryLink key={path} href={`${admin}${path}`} above>
              {t(label)}
              {path === '/reviews' && role !== 'contributor' && (
                <Suspense>
                  <WaitingReviews payload={payload} language={i18n.language} />
                </Suspense>
              )}
            </EntryLink>
          ))}
      </NavGroup>
    </>
  );
}
