'use client';

import { createContext, type ReactNode, use, useMemo } from 'react';
import type { PanelLanguage } from '@/messages/panel/languages';
import { createT } from '@/messages/panel/translate';
import type { Catalog, ClientT } from '@/messages/panel/types';

const TContext = createContext<ClientT | null>(null);

/** Provides texts to client components; see `PanelTexts`. */
export function ClientTexts({
  children,
  language,
  texts,
}: {
  children?: ReactNode;
  language: PanelLanguage;
  texts: Catalog;
}) {
  // A refresh sends the same texts as a new object: `t` stays the same, so that effects that depend on it do not run
  // again.
  const t = useMemo(() => createT(texts, language) as ClientT, [language]);
  return <TContext value={t}>{children}</TContext>;
}

/**
 * Returns `t` for a client component. A feature that is not sent to the browser is a type error: see `clientFeatures`.
 */
export function useT(): ClientT {
  const t = use(TContext);
  if (!t) throw new Error('The texts of the panel are missing: is PanelTexts among admin.components.providers?');
  return t;
}
