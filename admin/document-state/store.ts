'use client';

import { useSyncExternalStore } from 'react';
import { createListeners } from '../listeners';
import type { ServerState } from './state';

/**
 * Kept outside of React, by document: the state line, "Publish", the languages and the notice are in different parts of
 * Payload's page and share one request.
 */
const states = new Map<string, ServerState>();
const { subscribe, notify } = createListeners();
/** Number of saves under way, by document. */
const saves = new Map<string, number>();

/** Stores the server's answer about a document; null when its page is closed. */
export function setServerState(key: string, state: ServerState | null): void {
  if (state) states.set(key, state);
  else states.delete(key);
  notify();
}

/** Returns the last answer of the server about a document, null before the first. */
export const useServerState = (key: string): ServerState | null =>
  useSyncExternalStore(
    subscribe,
    () => states.get(key) ?? null,
    () => null,
  );

const saveListeners = new Map<string, Set<() => void>>();

/** Calls a function at the begin of each save of a document's page by `whileSaving`; returns how to stop. */
export function onSaveBegins(key: string, listener: () => void): () => void {
  const listeners = saveListeners.get(key) ?? new Set();
  saveListeners.set(key, listeners.add(listener));
  return () => {
    listeners.delete(listener);
  };
}

/** Runs a save of a document's page: what the server answers meanwhile may be about it. */
export async function whileSaving<T>(key: string, save: () => Promise<T>): Promise<T> {
  saves.set(key, (saves.get(key) ?? 0) + 1);
  for (const listener of saveListeners.get(key) ?? []) listener();
  try {
    return await save();
  } finally {
    saves.set(key, (saves.get(key) ?? 1) - 1);
  }
}

/** Whether a save by `whileSaving` is under way. */
export const isSaving = (key: string): boolean => (saves.get(key) ?? 0) > 0;
