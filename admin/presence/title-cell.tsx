'use client';

import { RenderDefaultCell } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { useT } from '../texts/use-t';
import { State } from '../ui/state';
import { usePresenceOf } from './list-store';
import { namePeople } from './names';
import styles from './presence.module.css';

/** The title of a document in a list, as Payload shows it, and who has the document open. */
export function TitleCell(props: DefaultCellComponentProps) {
  return (
    <>
      <RenderDefaultCell
        clientProps={props}
        columnIndex={props.columnIndex ?? 0}
        isLinkedColumn={props.link === true}
      />
      <OpenNow id={String(props.rowData?.id ?? '')} />
    </>
  );
}

/** Who has a document of a list open; empty when no one does. */
export function OpenNow({ id }: { id: string }) {
  const people = usePresenceOf(id);
  const t = useT();
  if (people.length === 0) return null;
  return (
    <span className={styles.row}>
      <State icon="people" tone="plain">
        {t('presence.openNow', { people: namePeople(people, t) })}
      </State>
    </span>
  );
}
