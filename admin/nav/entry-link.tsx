'use client';

import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type EntryLinkProps = {
  href: string;
  /** Whether views below its address count as this page, too. */
  above?: boolean;
  children: ReactNode;
};

/** A menu link in Payload's look; marks the current page. */
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
