import type { ServerProps } from 'payload';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import ui from '../ui/ui.module.css';

const text = label('redirects.text');

/** Above the list of redirects: what they are for. */
export function RedirectsIntro({ i18n }: ServerProps) {
  return <p className={ui.lead}>{inLanguage(text, i18n.language)}</p>;
}
