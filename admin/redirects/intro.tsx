import type { ServerProps } from 'payload';
import { getT } from '@/messages/panel';
import ui from '../ui/ui.module.css';

/** Above the list of redirects: what they are for. */
export function RedirectsIntro({ i18n }: ServerProps) {
  const t = getT(i18n.language);
  return <p className={ui.lead}>{t('redirects.text')}</p>;
}
