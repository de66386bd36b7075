'use client';

import { useSyncExternalStore } from 'react';
import type { CommentsAnswer, ShownThread } from '@/editorial/comments/read';
import type { Locale } from '@/lib/locales';
import { createListeners } from '../listeners';

/** A field, row or block whose comments are shown. */
export type Place = {
  /** Rows by their id. */
  path: string;
  /** Of the text that a new comment is about. */
  locale: Locale;
  /** What it is called in the form. */
  name: string;
  /** Words that were selected in it. */
  quote?: string;
};

/**
 * Kept outside of React, by document: the buttons at fields and rows, the list beside the form and the window with the
 * comments are in different parts of Payload's page and share one request.
 */
const threadsOf = new Map<string, readonly ShownThread[]>();
const opened = new Map<string, Place>();
const { subscribe, notify } = createListeners();

const none: readonly ShownThread[] = [];

/** Stores the server's answer about a document. */
export function setComments(key: string, { threads }: CommentsAnswer): void {
  threadsOf.set(key, threads);
  notify();
}

/** Whether comments on a document were read, by this page or by one before it. */
export const hasComments = (key: string): boolean => threadsOf.has(key);

/** The comments on a document; null where the page shows none, as in the form of what is not saved yet. */
export const useThreads = (key: string): readonly ShownThread[] | null =>
  useSyncExternalStore(
    subscribe,
    () => threadsOf.get(key) ?? null,
    () => null,
  );

/** Opens the comments on a place of a document; null closes them. */
export function openComments(key: string, place: Place | null): void {
  if (place) opened.set(key, place);
  else opened.delete(key);
  notify();
}

/** The place whose comments are open, if any. */
export const useOpened = (key: string): Place | null =>
  useSyncExternalStore(
    subscribe,
    () => opened.get(key) ?? null,
    () => null,
  );

/** The threads on a place: those of a localized field in these locales. */
export const threadsAt = (
  threads: readonly ShownThread[] | null,
  path: string,
  locales: readonly Locale[],
): readonly ShownThread[] =>
  threads?.filter((thread) => thread.path === path && (thread.locale === null || locales.includes(thread.locale))) ??
  none;

/** Comments that were written and not sent, by document and place: closing the window loses none. */
const unsent = new Map<string, string>();

export const unsentText = (name: string): string => unsent.get(name) ?? '';

export function keepUnsent(name: string, text: string): void {
  if (text) unsent.set(name, text);
  else unsent.delete(name);
}
