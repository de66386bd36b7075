import type { IncomingMessage } from 'node:http';
import { acceptedPanelLanguage } from '@/lib/accepted-locale';
import { type PanelLanguage, panelLanguages } from '@/messages/panel/languages';
import { pathOf } from './request-policy';

/** Whether a client is to get an error as a page; others get it as JSON. */
export const asksForHtml = ({ url, headers }: IncomingMessage): boolean =>
  headers.accept?.includes('text/html') === true && !/^\/(api|_next)(\/|$)/.test(pathOf(url));

/** The language of the panel, which Payload keeps in a cookie; else that of the browser or the client. */
export function panelLanguage({ headers }: IncomingMessage): PanelLanguage {
  const chosen = /(?:^|;\s*)payload-lng=([a-z]{2})/.exec(headers.cookie ?? '')?.[1];
  return (
    panelLanguages.find((language) => language === chosen) ?? acceptedPanelLanguage(headers['accept-language'] ?? null)
  );
}
