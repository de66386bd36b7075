import { usePreferences } from '@payloadcms/ui';
import { useState } from 'react';
import { openPages, preferenceKey, type ViewOfPages } from './view-of-pages';

/**
 * Which pages show their sub-pages, remembered for the person.
 *
 * @param all the ids of all pages: one that has none below it yet may be about to
 * @param parents those that have pages below them
 */
export function useOpenPages(stored: ViewOfPages['open'], all: readonly string[], parents: readonly string[]) {
  const { setPreference } = usePreferences();
  const [chosen, setChosen] = useState(stored);
  const open = openPages(chosen, parents);

  function keep(next: Iterable<string>): void {
    // Of pages that are gone, nothing is remembered.
    const known = new Set(all);
    const kept = [...new Set(next)].filter((id) => known.has(id));
    setChosen(kept);
    void setPreference(preferenceKey, { view: 'tree', open: kept } satisfies ViewOfPages);
  }

  return {
    open,
    toggle: (id: string) => keep(open.has(id) ? [...open].filter((each) => each !== id) : [...open, id]),
    show: (more: readonly string[]) => keep([...open, ...more]),
    showAll: () => keep(parents),
    hideAll: () => keep([]),
  };
}
