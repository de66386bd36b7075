import type { PayloadRequest } from 'payload';
import { keyScopes } from '@/lib/api-keys/request-key';
import { momentInWords } from '@/lib/moments';
import { languageName } from '@/lib/names';
import { getT, readLabel } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { ActivityRow } from './record';

/** Returns what a row is about, such as `Événement` or `Paramètres`: the label of its collection or global. */
export function kindName(slug: string, { payload }: Pick<PayloadRequest, 'payload'>, language: PanelLanguage): string {
  const label =
    payload.config.collections.find((each) => each.slug === slug)?.labels.singular ??
    payload.config.globals.find((each) => each.slug === slug)?.label;
  return readLabel(label, language) ?? slug;
}

const roles = ['admin', 'editor', 'contributor'] as const;

/** Returns the detail of a row in words: a language, a moment, a role; empty where it has none. */
export function detailInWords(
  { action, detail, inCollection }: Pick<ActivityRow, 'action' | 'detail' | 'inCollection'>,
  language: PanelLanguage,
): string {
  if (!detail) return '';
  if (action === 'translation-current') return languageName(language, detail);
  if (action === 'scheduled-publish' || action === 'scheduled-unpublish') return momentInWords(detail, language);
  if (inCollection === 'api-keys') {
    const scope = keyScopes.find((each) => each === detail);
    return scope ? getT(language)(`apiKeys.scopes.${scope}`) : detail;
  }
  const role = inCollection === 'users' ? roles.find((each) => each === detail) : undefined;
  return role ? getT(language)(`common.roleNames.${role}`) : detail;
}

/**
 * Returns what was done, as it follows the name of a person: `a publié`, `avez publié`, `a programmé la publication`.
 *
 * @param isYou whether the name before it is “Vous”
 */
export function actInWords(
  row: Pick<ActivityRow, 'action' | 'automatic' | 'by' | 'detail' | 'inCollection'>,
  isYou: boolean,
  language: PanelLanguage,
): string {
  const t = getT(language);
  const act = t(isYou ? `activity.youDid.${row.action}` : `activity.did.${row.action}`);
  return row.automatic ? t('activity.automatically', { act }) : act;
}
