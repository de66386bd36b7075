import type { StoredImport } from '@/editorial/member-import/stored';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { PanelT } from '@/messages/panel/types';

/** Properties of each part of the view. */
export type ImportProps = {
  found: StoredImport;
  language: PanelLanguage;
  t: PanelT;
  /** Paths of the admin panel, of the API and of this view. */
  routes: { admin: string; api: string; here: string };
};
