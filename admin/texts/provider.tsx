import type { ReactNode } from 'react';
import { panelTextsForClient } from '@/messages/panel';
import { ClientTexts } from './use-t';

/**
 * Sends the browser the texts of client components, in the language of the panel only. Payload renders providers in the
 * root layout, as it does for its own translations.
 */
export function PanelTexts({ children, i18n }: { children?: ReactNode; i18n: { language: string } }) {
  return <ClientTexts {...panelTextsForClient(i18n.language)}>{children}</ClientTexts>;
}
