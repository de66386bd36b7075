'use client';

import { useNav, usePreferences } from '@payloadcms/ui';
import { useEffect, useLayoutEffect, useRef } from 'react';

/** Widths at which the menu stands beside the page and Payload closes it: below, it covers the page. */
const besidePage = '(min-width: 1025px) and (max-width: 1440px)';

/**
 * Keeps the menu as the person left it on windows up to 1440 px wide, where Payload closes it with each page that is
 * loaded, and does not store that it was opened. Renders a mark for theme.css while the menu is to be open.
 *
 * @param open as it was left; null before the person has touched it, when it is closed at these widths
 */
export function KeepMenu({ open }: { open: boolean | null }) {
  const { navOpen, setNavOpen } = useNav();
  const { setPreference } = usePreferences();
  const wanted = useRef(open === true);
  const isOpen = useRef(navOpen);
  isOpen.current = navOpen;
  // Before the browser paints, so that the page does not move.
  useLayoutEffect(() => {
    if (!window.matchMedia(besidePage).matches) return;
    if (navOpen !== wanted.current) setNavOpen(wanted.current);
  }, [navOpen, setNavOpen]);
  useEffect(() => {
    // Before the button's own handler.
    const follow = ({ target }: MouseEvent) => {
      if (!(target instanceof Element && target.closest('.nav-toggler, .nav__mobile-close'))) return;
      wanted.current = !isOpen.current;
      // On wider windows Payload stores it.
      if (window.matchMedia(besidePage).matches) void setPreference('nav', { open: wanted.current }, true);
    };
    document.addEventListener('click', follow, true);
    return () => document.removeEventListener('click', follow, true);
  }, [setPreference]);
  return open ? <span data-menu-open hidden /> : null;
}
