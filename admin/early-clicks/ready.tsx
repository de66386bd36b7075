'use client';

import { useEffect } from 'react';
import { panelReady } from './record';

/** Says that React has taken over the page. Renders nothing. */
export function PanelReady() {
  useEffect(() => {
    // After the effects of the components around this one: Next's router is one of them.
    const timer = setTimeout(() => document.dispatchEvent(new Event(panelReady)));
    return () => clearTimeout(timer);
  }, []);
  return null;
}
