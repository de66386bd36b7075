import type { ServerProps } from 'payload';
import { getT } from '@/messages/panel';
import layout from '../ui/layout.module.css';

/** The heading of the sign-in page, for screen readers: the others see what it is. */
export function SignInHeading({ i18n }: ServerProps) {
  return <h1 className={layout.visuallyHidden}>{getT(i18n.language)('users.signIn')}</h1>;
}
