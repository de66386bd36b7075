'use client';

import { type FormEvent, useId, useState } from 'react';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import { DialogActions } from '../../ui/dialog';
import styles from './link.module.css';
import type { LinkFields, LinkPlace } from './selected-link';
import { type LinkTarget, typedAddress } from './target';
import { ChosenTarget, TargetField } from './target-field';
import { useStoredTarget } from './use-stored-target';

type LinkFormProps = {
  place: LinkPlace;
  onSave: (fields: LinkFields, text: string) => void;
  onRemove: () => void;
  onClose: () => void;
};

/** The dialog's form: where the link leads, and its words. */
export function LinkForm({ place, onSave, onRemove, onClose }: LinkFormProps) {
  const t = useT();
  const id = useId();
  const stored = useStoredTarget(place.fields);
  const [isChanging, setChanging] = useState(place.fields === null);
  const [chosen, setChosen] = useState<LinkTarget | null>(null);
  const [typed, setTyped] = useState('');
  const [text, setText] = useState(place.text);
  const [isGlossary, setGlossary] = useState(place.fields?.glossary === true);
  const [error, setError] = useState<string | null>(null);
  const target = chosen ?? (isChanging ? null : stored);
  const isConcept = target?.kind === 'document' && target.relationTo === 'concepts';

  const choose = (next: LinkTarget) => {
    setChosen(next);
    setError(null);
    setTyped('');
    // A link without words has those of its target.
    if (!text.trim() && next.kind === 'document') setText(next.title);
  };
  const change = () => {
    setTyped(target?.kind === 'address' ? target.url : '');
    setChosen(null);
    setChanging(true);
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    // React hands it to the form of the document, too, in whose editor this dialog is.
    event.stopPropagation();
    const url = typedAddress(typed);
    const found = target ?? (url === null ? null : ({ kind: 'address', url } as const));
    if (!found) return setError(t('textEditor.link.missing'));
    const words = text.trim() || (found.kind === 'address' ? found.url : found.title);
    onSave(fieldsOf(found, isConcept && isGlossary, place.fields), text.trim() ? text : words);
  }

  return (
    // The browser's own messages would be in its language.
    <form onSubmit={submit} noValidate className={styles.form}>
      {target ? (
        <ChosenTarget target={target} onChange={change} />
      ) : (
        <TargetField typed={typed} onType={setTyped} onChoose={choose} error={error} />
      )}
      <div className={styles.field}>
        <label htmlFor={`${id}-text`}>{t('textEditor.link.text')}</label>
        <input id={`${id}-text`} type="text" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      {isConcept && (
        <label className={styles.check}>
          <input type="checkbox" checked={isGlossary} onChange={(event) => setGlossary(event.target.checked)} />
          {t('textEditor.link.glossary')}
        </label>
      )}
      <DialogActions>
        <button type="submit" className={`${buttons.button} ${buttons.main}`}>
          {t(place.key === null ? 'textEditor.link.insert' : 'textEditor.link.save')}
        </button>
        {place.key !== null && (
          <button type="button" className={buttons.button} onClick={onRemove}>
            {t('textEditor.link.remove')}
          </button>
        )}
        <button type="button" className={buttons.button} onClick={onClose}>
          {t('textEditor.link.cancel')}
        </button>
      </DialogActions>
    </form>
  );
}

/** The fields as Payload stores them. */
function fieldsOf(target: LinkTarget, isGlossary: boolean, before: LinkFields | null): LinkFields {
  const newTab = before?.newTab ?? false;
  if (target.kind === 'address') return { linkType: 'custom', url: target.url, newTab };
  const doc = { relationTo: target.relationTo, value: target.id };
  return { linkType: 'internal', doc, newTab, ...(isGlossary && { glossary: true }) };
}
