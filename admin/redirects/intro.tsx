import type { ServerProps } from 'payload';
import { getT } from '@/messages/panel';
import layout from '../ui/layout.module.css';

/** Above the list of redirects: their purpose. */
export function RedirectsIntro({ i18n }: ServerProps) {
  const t = getT(i18n.language);
  return <p className={layout.intro}>{t('redirects.text')}</p>;
}
