'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import { isPublishedByMove } from '@/editorial/page-tree/outcome';
import type { ListedPage } from '@/editorial/page-tree/read';
import { isAtOrBelow, listTree, type PageInTree } from '@/editorial/page-tree/tree';
import type { Locale } from '@/lib/locales';
import { sortKey } from '@/lib/slugs';
import { type ApiFailure, requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import { Consequence } from './consequence';
import styles from './page-tree.module.css';
import type { DropPlace } from './use-drag';

type MoveDialogProps = {
  page: ListedPage;
  tree: readonly PageInTree<ListedPage>[];
  /** Where it was dropped. */
  to?: DropPlace | undefined;
  locale: Locale;
  canPublish: boolean;
  /** Called with whether the tree may be outdated. */
  onClose: (isOutdated: boolean) => void;
  onMoved: (to: DropPlace, isOnSite: boolean) => void;
};

/** The value of the choice that is no page. */
const top = 'top';

/** Asks under which page to put one, and says before what that does to the site. */
export function MoveDialog({ page, tree, to, locale, canPublish, onClose, onMoved }: MoveDialogProps) {
  const t = useT();
  const name = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const all = listTree(tree);
  const byId = new Map(all.map(({ page: each }) => [each.id, each]));
  const parent = page.parent !== null && byId.has(page.parent) ? page.parent : null;
  const [chosen, setChosen] = useState<DropPlace>(to === undefined ? parent : to);
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<readonly string[]>([]);
  const [isOutdated, setOutdated] = useState(false);
  const isPublished = isPublishedByMove(page.publication, canPublish);
  const titleOf = ({ title }: ListedPage) => title || t('pageTree.untitled');
  const wanted = sortKey(typed.trim());
  const places = all.filter(
    ({ page: each }) =>
      // Under the home page is the top level.
      (!each.isHome || each.id === parent) &&
      !isAtOrBelow(byId, each.id, page.id) &&
      (wanted === '' || sortKey(titleOf(each)).includes(wanted)),
  );
  const target = chosen === null ? null : (byId.get(chosen) ?? null);
  const refusal =
    chosen === parent
      ? t('pageTree.same')
      : isPublished && target && target.path === null
        ? t('pageTree.parentNotPublic')
        : null;

  function refuse({ message, code, fields }: ApiFailure): void {
    setBusy(false);
    setOutdated(code === 'text-changed' || code === 'not-found' || code === 'in-trash');
    setProblem(
      fields.length > 0 ? fields.map((field) => [field.label, field.message].filter(Boolean).join(' : ')) : [message],
    );
  }

  async function move(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    if (refusal) return setProblem([refusal]);
    setBusy(true);
    setProblem([]);
    const result = await requestJson('/api/editorial/page-tree/move', {
      method: 'POST',
      body: { id: page.id, parent: chosen, publish: isPublished },
      t,
    });
    if (!result.ok) return refuse(result.error);
    onMoved(chosen, isPublished);
  }

  function choose(place: DropPlace): void {
    setChosen(place);
    setProblem([]);
  }

  const notesOf = (each: ListedPage | null): string =>
    [(each?.id ?? null) === parent && t('pageTree.here'), each && each.path === null && t('pageTree.notPublic')]
      .filter(Boolean)
      .join(', ');
  const choice = (each: ListedPage | null, depth: number) => {
    const notes = notesOf(each);
    return (
      <label key={each?.id ?? top} className={styles.choice} style={{ paddingInlineStart: `${depth * 1.4}rem` }}>
        <input
          type="radio"
          name={name}
          value={each?.id ?? top}
          checked={(each?.id ?? null) === chosen}
          onChange={() => choose(each?.id ?? null)}
        />
        <span>
          {each ? titleOf(each) : t('pageTree.top')}
          {notes && <small> ({notes})</small>}
        </span>
      </label>
    );
  };

  return (
    <Dialog title={t('pageTree.question', { title: titleOf(page) })} open onClose={() => onClose(isOutdated)}>
      <form className={layout.stack} onSubmit={move} aria-busy={isBusy}>
        <div className={forms.field}>
          <label htmlFor={`${name}-search`}>{t('pageTree.search')}</label>
          <input
            className={forms.input}
            id={`${name}-search`}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <fieldset ref={list}>
          <legend className={forms.label}>{t('pageTree.under')}</legend>
          <div className={styles.choices}>
            {wanted === '' && choice(null, 0)}
            {places.map(({ page: each, depth }) => choice(each, wanted === '' ? depth + 1 : 0))}
            {places.length === 0 && wanted !== '' && <p>{t('pageTree.nothing')}</p>}
          </div>
        </fieldset>
        <div aria-live="polite" className={layout.stack}>
          {refusal ? (
            chosen !== parent && <p>{refusal}</p>
          ) : (
            <Consequence {...{ page, target, pages: byId, isPublished, canPublish, locale }} />
          )}
        </div>
        <div role="alert">
          {problem.map((each) => (
            <p key={each} className={forms.error}>
              {each}
            </p>
          ))}
        </div>
        <DialogActions>
          <button type="button" className={buttons.button} onClick={() => onClose(isOutdated)}>
            {t('pageTree.keep')}
          </button>
          <button
            type="submit"
            className={`${buttons.button} ${buttons.main}`}
            aria-disabled={isBusy || refusal !== null}
          >
            {t(isPublished ? 'pageTree.submitAndPublish' : 'pageTree.submit')}
          </button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
