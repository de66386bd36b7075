'use client';

import { useRouter } from 'next/navigation';
import { useId, useState, useTransition } from 'react';
import { searchLimits } from '@/lib/limits';
import { requestJson } from '../api/request';
import { useSearch } from '../search/use-search';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import styles from './releases.module.css';

/** More would push the texts around pages out of view. */
const maxFound = 8;

type Candidate = { collection: string; id: string; title: string; about?: string };

type AddEntryProps = {
  action: string;
  /** Header and footer, for those who may change them. */
  globals: readonly Candidate[];
  /** `events/6650…` of what the release has already. */
  keys: readonly string[];
};

/** Adds documents that the search of the panel finds, and the texts around pages. */
export function AddEntry({ action, globals, keys }: AddEntryProps) {
  const t = useT();
  const id = useId();
  const router = useRouter();
  const [, refresh] = useTransition();
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const { answer, answered, error } = useSearch(typed, 'content');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');

  async function add({ collection, id: document, title }: Candidate) {
    setProblem('');
    const result = await requestJson(action, { method: 'POST', body: { collection, id: document }, t });
    if (!result.ok) return setProblem(result.error.message);
    setSaid(t('releases.added', { title }));
    refresh(() => router.refresh());
  }

  const found = typed ? (answer?.results ?? []).slice(0, maxFound) : [];
  const candidates = found.map(({ key, title, kind, state }): Candidate => {
    const [collection = '', document = ''] = key.split('/');
    return { collection, id: document, title: title.text, about: [kind, state?.text].filter(Boolean).join(', ') };
  });
  return (
    <div className={layout.stack}>
      <div className={`${forms.field} ${styles.search}`}>
        <label htmlFor={id}>{t('releases.search')}</label>
        <input
          className={forms.input}
          id={id}
          type="search"
          autoComplete="off"
          maxLength={searchLimits.maxQueryLength}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <p role="status" className={layout.quiet}>
          {said || (typed && answered === typed && candidates.length === 0 ? (error ?? t('releases.notFound')) : '')}
        </p>
      </div>
      {candidates.length > 0 && <Candidates candidates={candidates} keys={keys} onAdd={add} />}
      {problem && (
        <p className={forms.error} role="alert">
          {problem}
        </p>
      )}
      {globals.length > 0 && (
        <section>
          <h3 className={layout.subheading}>{t('releases.aroundPages')}</h3>
          <Candidates candidates={globals} keys={keys} onAdd={add} />
        </section>
      )}
    </div>
  );
}

type CandidatesProps = {
  candidates: readonly Candidate[];
  keys: readonly string[];
  onAdd: (candidate: Candidate) => void;
};

function Candidates({ candidates, keys, onAdd }: CandidatesProps) {
  const t = useT();
  return (
    <ul className={styles.found}>
      {candidates.map((candidate) => {
        const key = `${candidate.collection}/${candidate.id}`;
        return (
          <li key={key}>
            <span>
              {candidate.title}
              {candidate.about && <small>{candidate.about}</small>}
            </span>
            {keys.includes(key) ? (
              <span className={layout.quiet}>{t('releases.already')}</span>
            ) : (
              <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={() => onAdd(candidate)}>
                {t('releases.addOne')}
                <span className={layout.visuallyHidden}> {candidate.title}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
