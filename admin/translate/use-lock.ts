import { useDocumentInfo, useServerFunctions } from '@payloadcms/ui';
import type { ClientUser, FormState } from 'payload';
import { useCallback, useEffect, useRef, useState } from 'react';

/** A person in Payload's locks: only the id, or with the name where it may be read. */
type Person = { id?: string; name?: string; email?: string } | string | null | undefined;

const idOf = (person: Person): string | undefined => (typeof person === 'object' ? person?.id : person);
const nameOf = (person: Person): string => (typeof person === 'object' && (person?.name || person?.email)) || '';

/**
 * Payload's lock of a document: locked at the first change, unlocked on leaving. A second person can only read.
 *
 * @param me id of the current person
 * @returns the name of another person who edits the document (empty when unknown), null when there is none; and a
 * function to call at each change
 */
export function useLock(me: string) {
  const { id, collectionSlug, docPermissions, getDocPreferences, isLocked, currentEditor, unlockDocument } =
    useDocumentInfo();
  const { getFormState } = useServerFunctions();
  const [other, setOther] = useState<string | null>(isLocked ? nameOf(currentEditor as Person) : null);
  const mine = useRef(false);
  const edited = useRef(Date.now());

  const onChange = useCallback(
    async ({ formState }: { formState: FormState }): Promise<FormState> => {
      const updateLastEdited = Date.now() - edited.current > 10_000;
      if (updateLastEdited) edited.current = Date.now();
      const answer = await getFormState({
        ...(id === undefined ? {} : { id }),
        ...(collectionSlug === undefined ? {} : { collectionSlug }),
        docPermissions,
        docPreferences: await getDocPreferences(),
        formState,
        operation: 'update',
        renderAllFields: false,
        returnLockStatus: true,
        schemaPath: collectionSlug ?? '',
        skipValidation: true,
        updateLastEdited,
      });
      const owner = answer?.lockedState?.user as ClientUser | string | undefined;
      if (owner) {
        mine.current = idOf(owner as Person) === me;
        if (!mine.current) setOther(nameOf(owner as Person));
      }
      return (answer && 'state' in answer && answer.state) || formState;
    },
    [collectionSlug, docPermissions, getDocPreferences, getFormState, id, me],
  );

  const unlock = useRef(unlockDocument);
  unlock.current = unlockDocument;
  useEffect(
    () => () => {
      if (mine.current && id !== undefined && collectionSlug) void unlock.current(id, collectionSlug);
    },
    [collectionSlug, id],
  );

  return { other, setOther, onChange };
}
