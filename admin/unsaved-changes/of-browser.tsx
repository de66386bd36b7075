'use client';

import { useAuth, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { deleteExpiredChanges, readChanges } from './store';

const SignOutDialog = lazy(async () => ({ default: (await import('./sign-out-dialog')).SignOutDialog }));

/** Who is signing out. Outside of React, since the page to sign in that follows draws the providers again. */
let leaving: string | null = null;

/**
 * Deletes stored changes that are older than `unsavedChangesDays`, of any account, and asks at sign-out what becomes of the
 * person's own: they are offered to no other account that signs in on this computer, and still are on it. An expired session keeps them.
 */
export function ChangesOfBrowser({ children }: { children?: ReactNode }) {
  const { config } = useConfig();
  const { user } = useAuth();
  const isSigningOut = usePathname() === `${config.routes.admin}${config.admin.routes.logout}`;
  const [left, setLeft] = useState<string | null>(null);

  useEffect(() => {
    // A browser without storage has no changes.
    deleteExpiredChanges().catch(() => undefined);
  }, []);
  useEffect(() => {
    if (user) leaving = isSigningOut ? String(user.id) : null;
    const prefix = `${leaving}/`;
    if (user || !leaving) return setLeft(null);
    readChanges(prefix).then(
      ({ length }) => length > 0 && setLeft(prefix),
      () => undefined,
    );
  }, [user, isSigningOut]);

  function close() {
    leaving = null;
    setLeft(null);
  }
  return (
    <>
      {children}
      {left && (
        <Suspense>
          <SignOutDialog prefix={left} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
