'use client';

import { RelationshipInput, useField } from '@payloadcms/ui';
import type { CollectionSlug, RelationshipFieldClientProps, ValueWithRelation } from 'payload';
import { type ComponentProps, type FormEvent, type KeyboardEvent, useMemo, useState } from 'react';
import type { PanelLanguage } from '@/messages/panel/languages';
import { useT } from '../texts/use-t';
import { type Found, useFound } from './use-found';
import { usePageTree } from './use-page-tree';

export type PickerFieldProps = RelationshipFieldClientProps & {
  /** In the field that Payload hands to a component, labels are of the language it was first shown in. */
  labels: Record<PanelLanguage, string>;
};

type InputProps = ComponentProps<typeof RelationshipInput>;
type Stored = string | ValueWithRelation;

/**
 * Payload's field of a relation, whose menu shows what the search of the panel finds (search/panel/list-search.ts), best
 * first: by other forms of a word, without accents, by an acronym. Payload's own would hide again what has the typed
 * letters not in its title. Before anything is typed, pages are shown as a tree.
 */
export function Picker({ field, path: givenPath, readOnly, labels }: PickerFieldProps) {
  const { admin, hasMany = false, relationTo, required, localized } = field;
  const t = useT();
  const { customComponents, disabled, filterOptions, initialValue, path, setValue, showError, value } = useField<
    Stored | Stored[] | null
  >({ potentiallyStalePath: givenPath });
  const { AfterInput, BeforeInput, Description, Error: ErrorMessage, Label } = customComponents ?? {};
  const isPolymorphic = Array.isArray(relationTo);
  const relations = useMemo(() => [relationTo].flat(), [relationTo]);
  const [first] = relations;
  const [typed, setTyped] = useState('');
  const found = useFound(typed, relations, filterOptions);
  const [isOpened, setOpened] = useState(false);
  const withTree = usePageTree(path, isOpened, relations, filterOptions);

  const withRelation = (stored: Stored): ValueWithRelation =>
    typeof stored === 'object' ? stored : { relationTo: first as CollectionSlug, value: stored };
  const asGiven = (stored: Stored | Stored[] | null | undefined) =>
    Array.isArray(stored) ? stored.map(withRelation) : stored ? withRelation(stored) : stored;
  const toStore = (chosen: ValueWithRelation): Stored =>
    isPolymorphic ? { relationTo: chosen.relationTo, value: chosen.value } : String(chosen.value);

  function noteTyped(event: FormEvent) {
    const text = typedIn(event);
    if (text !== null) setTyped(text);
  }

  function change(chosen: ValueWithRelation | ValueWithRelation[] | null) {
    setTyped('');
    if (!chosen) setValue(null);
    else setValue(Array.isArray(chosen) ? chosen.map(toStore) : toStore(chosen));
  }

  const shown = (options: readonly Found[]) => (isPolymorphic ? options : options.flatMap((group) => group.options));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the events of Payload's field.
    <div
      onFocus={() => setOpened(true)}
      onInput={noteTyped}
      onBlur={() => setTyped('')}
      onKeyDown={(event) => closesMenu(event) && setTyped('')}
    >
      <RelationshipInput
        {...({
          AfterInput,
          BeforeInput,
          Description,
          Error: ErrorMessage,
          Label,
          allowCreate: admin?.allowCreate,
          allowEdit: admin?.allowEdit,
          appearance: admin?.appearance,
          className: admin?.className,
          description: admin?.description,
          filterOptions,
          formatDisplayedOptions: (options: Found[]) => shown(found ?? (typed ? options : withTree(options))),
          hasMany,
          initialValue: asGiven(initialValue),
          isSortable: admin?.isSortable,
          label: labels[t.language],
          localized,
          maxResultsPerRequest: 10,
          onChange: change,
          path,
          placeholder: admin?.placeholder,
          readOnly: readOnly || disabled,
          relationTo: relations,
          required,
          showError,
          sortOptions: admin?.sortOptions,
          style: admin?.width ? { '--field-width': admin.width } : undefined,
          value: asGiven(value),
          // One of its two shapes, by `hasMany`.
        } as unknown as InputProps)}
      />
    </div>
  );
}

/** What was typed into the picker; null for another input, as of a drawer that the picker has opened. */
function typedIn({ target, currentTarget }: FormEvent): string | null {
  const isOwn = target instanceof HTMLInputElement && currentTarget.contains(target);
  return isOwn ? target.value : null;
}

/** Keys after which the menu is closed and the typed text gone, without an input event. */
const closesMenu = ({ key }: KeyboardEvent): boolean => key === 'Escape' || key === 'Tab' || key === 'Enter';
