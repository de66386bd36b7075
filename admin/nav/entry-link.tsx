'use client';

import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type EntryLinkProps = {
  href: string;
  /** Whether the views below its address belong to it too. */
  above?: boolean;
  children: ReactNode;
};

/** A link of the menu as Payload's own look; says which one is the page that is open. */
export function EntryLink({ href, above = false, children }: EntryLinkProps) {
  const path = usePathname();
  const isOpen = path === href || (above && path.startsWith(`${href}/`));
  return (
    <Link className="nav__link" href={href} prefetch={false} {...(isOpen && { 'aria-current': 'page' })}>
      {isOpen && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{children}</span>
    </Link>
  );
}
