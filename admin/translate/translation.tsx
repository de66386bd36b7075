'use client';

import { useAllFormFields, useAuth, useConfig, useForm } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Notice } from '@/admin/ui/notice';
import { isEmptyText } from '@/editorial/documents/texts';
import type { Saved } from '@/editorial/translation/save';
import { sourceLocale } from '@/lib/locales';
import { LanguagePages } from '../checks/languages';
import { Comments } from '../comments/comments';
import { ChangedElsewhere } from '../document-state/changed-elsewhere';
import { changeElsewhere, type Known } from '../document-state/state';
import { useServerState } from '../document-state/store';
import { useWatch } from '../document-state/use-watch';
import { OpenElsewhere } from '../presence/open-elsewhere';
import { useT } from '../texts/use-t';
import layout from '../ui/layout.module.css';
import { Bar } from './bar';
import { Ending } from './ending';
import { focusFieldOf, sectionOf, writeNextToCheck } from './focus';
import { OpenSuggestionsNotice } from './open-suggestions';
import { pairState, type ShownPair, sectionId } from './pair';
import type { SideBySideProps } from './props';
import { PublishedHere, PublishObstacles, usePublish } from './publish';
import { ReplaceDialog } from './replace-dialog';
import { Row } from './row';
import type { RowSuggestion } from './suggestion';
import styles from './translate.module.css';
import { useFirstToCheck } from './use-first-to-check';
import { useKeys } from './use-keys';
import { useReplacement } from './use-replacement';
import { useSaving } from './use-saving';
import { mayBeSuggested, useSuggestions } from './use-suggestions';

type TranslationProps = SideBySideProps & {
  language: string;
  isReadOnly: boolean;
  /** Name of another person who edits the document, empty when unknown; null when there is none. */
  lockedBy: string | null;
  onLocked: () => void;
};

/** What the language links say of the translation. */
const stateOf = ({ state, localePublished, isOnSite }: Saved) => ({ state, localePublished, isOnSite });

const knownOf = (saved: Saved, isTrashed: boolean): Known => ({
  savedAt: Date.parse(saved.savedAt),
  status: saved.isDraft ? 'draft' : 'published',
  hasPublishedDoc: saved.original !== 'unpublished',
  wasPublished: false,
  isTrashed,
  // What is typed is saved by itself, field by field, and undoes nothing.
  isModified: false,
});

/** The fields, their states, and actions for all of them. */
export function Translation({ pairs, language, isReadOnly, lockedBy, onLocked, ...props }: TranslationProps) {
  const t = useT();
  const { collection, id, target } = props;
  const router = useRouter();
  const { config } = useConfig();
  const { user } = useAuth();
  const [fields, dispatchFields] = useAllFormFields();
  const { getDataByPath } = useForm();
  const [saved, setSaved] = useState(props.saved);
  /** Value of the checkbox until the server has answered. */
  const [wished, setWished] = useState<boolean | null>(null);
  /** How often something waited for open suggestions since the last one was decided. */
  const [held, setHeld] = useState(0);
  const root = useRef<HTMLDivElement>(null);

  const texts = useMemo(() => {
    const textOf = ({ kind, path }: ShownPair) => (kind === 'list' ? getDataByPath(path) : fields[path]?.value);
    return new Map(pairs.map((pair): [string, unknown] => [pair.key, textOf(pair)]));
  }, [fields, getDataByPath, pairs]);
  const { status, saveNow } = useSaving({
    about: { collection, id, locale: target },
    api: config.routes.api,
    savedAt: props.saved.savedAt,
    texts,
    onSaved: (now) => {
      setSaved(now);
      // The server makes the slug from the title, and cleans a typed one.
      if (now.slug && now.slug !== fields.slug?.value) {
        dispatchFields({ type: 'UPDATE', path: 'slug', value: now.slug });
      }
    },
  });
  const key = `${collection}/${id}`;
  useWatch(key, { savedAt: Date.parse(saved.savedAt), isSaving: status.kind === 'saving' });
  const change = changeElsewhere(knownOf(saved, props.isTrashed), useServerState(key));
  const isSameContent = change?.isSameContent === true;
  // Published or taken off the site meanwhile: only its state is read again.
  useEffect(() => {
    if (isSameContent) void saveNow({ read: true });
  }, [isSameContent, saveNow]);
  const publishing = usePublish({
    ...{ collection, id, target, original: saved.original, save: saveNow },
    onPublished: () => saveNow({ read: true }),
  });
  const isLocked = status.kind === 'refused' && status.status === 423;
  useEffect(() => {
    if (isLocked) onLocked();
  }, [isLocked, onLocked]);

  const rows = pairs.map((pair) => {
    const toCheck = saved.toCheck.includes(pair.key);
    const isEmpty = isEmptyText(texts.get(pair.key));
    const state = pair.kind === 'address' ? null : pairState(toCheck, pair.original.length > 0, isEmpty);
    return { pair: { ...pair, toCheck }, state };
  });
  const translated = rows.filter(({ state }) => state !== null);
  const toDo = translated.filter(({ state }) => state === 'missing' || state === 'stale').map(({ pair }) => pair.key);

  const suggestions = useSuggestions({
    ...{ collection, id, locale: target, pairs, user: String(user?.id ?? '') },
    api: config.routes.api,
    isOffered: props.hasSuggestions,
  });
  const undecided = pairs.filter((pair) => suggestions.open.has(pair.key));
  if (held > 0 && undecided.length === 0) setHeld(0);
  /** Does what says that the translation is right only once every suggestion is confirmed or dropped. */
  const decided = (act: () => void) => () => {
    if (undecided.length > 0) setHeld(held + 1);
    else act();
  };
  const unsuggested = rows
    .filter(({ pair }) => toDo.includes(pair.key) && mayBeSuggested(pair) && !suggestions.open.has(pair.key))
    .map(({ pair }) => pair);

  const replacement = useReplacement({
    ...{ root, texts },
    onReplaced: ({ pair, by }) => by === 'suggestion' && suggestions.drop(pair.key),
  });
  const copy = (pair: ShownPair) => replacement.replace({ pair, value: pair.value, by: 'source' });
  const suggestingOf = (pair: ShownPair): RowSuggestion | null => {
    if (!props.hasSuggestions || !mayBeSuggested(pair)) return null;
    const suggestion = suggestions.open.get(pair.key);
    return {
      suggestion,
      failure: suggestions.failures.get(pair.key),
      isAsked: suggestions.asked.includes(pair.key),
      isBusy: suggestions.asked.length > 0,
      onSuggest: () => void suggestions.suggest([pair]),
      onConfirm: () => suggestion && replacement.replace({ pair, value: suggestion.value, by: 'suggestion' }),
      onDrop: () => {
        suggestions.drop(pair.key);
        // The button that had the focus is gone.
        focusFieldOf(root.current, pair.key);
      },
    };
  };
  const move = (by: 1 | -1) => root.current && writeNextToCheck(root.current, toDo, by);
  useFirstToCheck(() => void move(1));
  useKeys({
    move,
    save: () => void saveNow(),
    copy: () => {
      const key = sectionOf(document.activeElement);
      const pair = pairs.find((each) => each.key === key);
      if (pair && pair.kind !== 'list' && pair.kind !== 'address' && !isReadOnly) copy(pair);
    },
  });

  const show = async (localePublished: boolean) => {
    setWished(localePublished);
    await saveNow({ localePublished });
    setWished(null);
  };

  return (
    <div ref={root}>
      <LanguagePages
        current={target}
        addressOf={props.addressOf}
        languages={props.languages.map((each) => (each.locale === target ? { ...each, ...stateOf(saved) } : each))}
      />
      <Bar
        {...{ target, language, status, isReadOnly }}
        saved={{ ...saved, localePublished: wished ?? saved.localePublished }}
        toDo={toDo.length}
        total={translated.length}
        onNext={() => move(1)}
        onCurrent={decided(() => void saveNow({ current: true }))}
        onSuggest={
          props.hasSuggestions && !isReadOnly && unsuggested.length > 0
            ? () => void suggestions.suggest(unsuggested)
            : undefined
        }
        isSuggesting={suggestions.asked.length > 0}
        canPublish={!isReadOnly && !publishing.isBusy && (saved.isDraft || status.kind === 'unsaved')}
        onPublish={props.mayPublish ? decided(() => void publishing.publish()) : undefined}
        onPublishLocale={(localePublished) => (localePublished ? decided(() => show(true))() : show(false))}
      />
      <OpenElsewhere documentKey={key} />
      {lockedBy !== null && (
        <Notice
          label={`${lockedBy || t('translation.someone')} ${t('translation.lockedBy')}`}
          tone="warn"
          role="status"
        >
          <p>{t('translation.locked')}</p>
        </Notice>
      )}
      <div aria-live="polite">
        {change && !isSameContent && <ChangedElsewhere change={change} isModified={false} />}
      </div>
      <PublishedHere documentKey={key} isDraft={saved.isDraft} />
      {held > 0 && <OpenSuggestionsNotice key={held} pairs={undecided} />}
      <PublishObstacles publishing={publishing} original={saved.original} form={props.form} />
      {props.isTrashed && <Notice label={t('translation.trashed')}>{null}</Notice>}
      {status.kind === 'refused' && !isLocked && (
        <Notice
          label={t(status.fields.length > 0 ? 'translation.notShown' : 'translation.notSaved')}
          tone="bad"
          role="alert"
        >
          <p>{status.fields.length > 0 ? t('translation.fillIn') : status.message}</p>
          <ul>
            {status.fields.map(({ key, name }) => (
              <li key={key}>
                <a href={`#${sectionId(key)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className={`${layout.quiet} ${styles.end}`}>{props.about}</p>
      {translated.length === 0 && <p>{t('translation.nothing')}</p>}
      {rows.map(({ pair, state }) => (
        <Row
          key={pair.key}
          {...{ collection, target, pair, state, isReadOnly, language }}
          onCopy={copy}
          suggesting={suggestingOf(pair)}
        />
      ))}
      <Comments
        documentKey={key}
        initial={props.comments}
        locales={[target, sourceLocale]}
        form={props.form}
        goTo={(path) => (pairs.some((pair) => pair.key === path) ? () => focusFieldOf(root.current, path) : null)}
      />
      <Ending
        {...props}
        {...{ language, isReadOnly }}
        onCurrent={decided(() => void saveNow({ current: true }))}
        onNext={async () => {
          if (await saveNow()) router.push(props.next);
        }}
      />
      <ReplaceDialog by={replacement.requested?.by ?? null} onKeep={replacement.keep} onReplace={replacement.confirm} />
    </div>
  );
}
