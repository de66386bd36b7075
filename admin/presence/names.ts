import type { Present } from '@/editorial/presence/people';
import { formatLocaleOf } from '@/lib/locales';
import type { ClientT } from '@/messages/panel/types';

function nameOf({ name, role, isYou }: Present, t: ClientT): string {
  if (isYou) return t('presence.you');
  if (!name) return t('presence.someone');
  return role ? t('presence.person', { name, role: t(`common.roleNames.${role}`) }) : name;
}

/** Names people in one sentence: `Nom (édition) et vous, dans un autre onglet`. */
export const namePeople = (people: readonly Present[], t: ClientT): string =>
  new Intl.ListFormat(formatLocaleOf(t.language), { type: 'conjunction' }).format(
    people.map((each) => nameOf(each, t)),
  );
