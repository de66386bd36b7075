'use client';

import { useConfig } from '@payloadcms/ui';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

/** A link that was clicked on a list: the path of the list, and the address of the link. */
type Clicked = { from: string; to: string };

/**
 * Repeats the navigation of a link that was clicked on a list, where the list cancelled it.
 *
 * Payload's list puts what was typed into its search into the address 300 ms later, with `router.replace`. Next then
 * drops a navigation under way, so that a click within these 300 ms did nothing.
 */
export function RepeatNavigation({ children }: { children?: ReactNode }) {
  const { admin } = useConfig().config.routes;
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const clicked = useRef<Clicked | null>(null);

  useEffect(() => {
    const remember = (event: MouseEvent) => {
      clicked.current = navigationOf(event, `${admin}/collections/`);
    };
    // Who types after the click has changed their mind.
    const forget = () => {
      clicked.current = null;
    };
    document.addEventListener('click', remember);
    document.addEventListener('input', forget);
    return () => {
      document.removeEventListener('click', remember);
      document.removeEventListener('input', forget);
    };
  }, [admin]);

  // The query is what a list replaces: at any change of it the navigation is done or cancelled.
  useEffect(() => {
    const navigation = clicked.current;
    clicked.current = null;
    if (navigation?.from === pathname) router.push(navigation.to);
  }, [pathname, search, router]);

  return children;
}

/** The navigation that a click on a list begins; null for any other click. */
function navigationOf({ target, defaultPrevented }: MouseEvent, collections: string): Clicked | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const from = window.location.pathname;
  const isList = from.startsWith(collections) && !from.slice(collections.length).includes('/');
  // Next prevents the browser's own navigation where it takes a click.
  if (!link || !isList || !defaultPrevented) return null;
  return link.origin === window.location.origin && link.pathname !== from ? { from, to: link.href } : null;
}
