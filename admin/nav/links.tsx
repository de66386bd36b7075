import { Link, NavGroup } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { roleOf } from '@/lib/access';
import { inLanguage, words } from '@/lib/words';
import { entries } from './entries';

const title = words('Mon travail', 'My work', 'Mi trabajo');

/** The links to our own views, as a group of the menu; those that the account's role may open. */
export function WorkLinks({ i18n, payload, user }: ServerProps) {
  const role = roleOf({ user: user ?? null } as Parameters<typeof roleOf>[0]);
  const mine = entries.filter(({ roles }) => role && roles.includes(role));
  if (mine.length === 0) return null;
  return (
    <NavGroup label={inLanguage(title, i18n.language)}>
      {mine.map(({ path, label }) => (
        <Link key={path} className="nav__link" href={`${payload.config.routes.admin}${path}`} prefetch={false}>
          <span className="nav__link-label">{inLanguage(label, i18n.language)}</span>
        </Link>
      ))}
    </NavGroup>
  );
}
