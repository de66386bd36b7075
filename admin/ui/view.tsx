import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { type Role, roleOf } from '@/lib/access';
import { getT } from '@/messages/panel';
import { NavigationPath } from './navigation-path';
import frame from './view.module.css';

type ViewProps = {
  /** What Payload gives to a custom view. */
  view: AdminViewServerProps;
  title: ReactNode;
  /** Labels of the path above the page: the last is the page itself. */
  path: readonly { label: string; url?: string }[];
  /** Roles that may open it; all staff when omitted. */
  roles?: readonly Role[];
  /** For a view of a collection (`/collections/members/import`), which Payload has framed already. */
  isFramed?: boolean;
  children: ReactNode;
};

/**
 * A view of our own in Payload's frame: menu, path, one h1. People without access read why; people who are not signed
 * in are redirected to the sign-in page.
 */
export function View({
  view,
  title,
  path,
  roles = ['admin', 'editor', 'contributor'],
  isFramed = false,
  children,
}: ViewProps) {
  const { initPageResult, params, searchParams } = view;
  const { req, permissions, locale, visibleEntities } = initPageResult;
  const t = getT(req.i18n.language);
  // Payload redirects for its own views only.
  if (!req.user) redirect(loginPath(view));
  const role = roleOf(req);
  const isAllowed = role !== null && roles.includes(role);
  const content = (
    <>
      <NavigationPath path={path} />
      <main>
        <Gutter className={frame.view}>
          <h1>{title}</h1>
          {isAllowed ? children : <p>{t('common.noAccess')}</p>}
        </Gutter>
      </main>
    </>
  );
  if (isFramed) return content;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      // In the order of Payload's own views, which reverse them.
      viewActions={[...req.payload.config.admin.components.actions].reverse()}
      visibleEntities={visibleEntities}
    >
      {content}
    </DefaultTemplate>
  );
}

/** Address of the sign-in page, with a redirect back here. */
function loginPath({ initPageResult, params }: AdminViewServerProps): string {
  const { routes, admin } = initPageResult.req.payload.config;
  const here = [routes.admin, ...[params?.segments ?? []].flat()].join('/');
  return `${routes.admin}${admin.routes.login}?redirect=${encodeURIComponent(here)}`;
}
