'use client';

import type { Present } from '@/editorial/presence/people';
import { useServerState } from '../document-state/store';
import { useT } from '../texts/use-t';
import { State } from '../ui/state';
import { namePeople } from './names';
import { useOwnTabs } from './own-tabs';
import styles from './presence.module.css';

const you: Present = { name: null, role: null, isYou: true };

/** Who else has the document of this page open. Always in the page, so that screen readers hear when somebody comes. */
export function OpenElsewhere({ documentKey }: { documentKey: string }) {
  const t = useT();
  const server = useServerState(documentKey);
  const isInOwnTab = useOwnTabs(documentKey, server);
  const known = server === null || server === 'deleted' ? [] : (server.openElsewhere ?? []);
  const people = isInOwnTab && !known.some(({ isYou }) => isYou) ? [...known, you] : known;
  return (
    <p aria-live="polite" className={styles.open}>
      {people.length > 0 && (
        <State icon="people" tone="plain">
          {t('presence.openElsewhere', { people: namePeople(people, t) })}
        </State>
      )}
    </p>
  );
}
