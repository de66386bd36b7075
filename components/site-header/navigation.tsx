import type { FieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import { Anchor } from '../link/anchor';
import type { LinkTarget } from '../link/targets';
import styles from './site-header.module.css';

/** A link of the header with the links below it. */
export type MenuEntry = { target: MenuLink; children: MenuLink[] };

/** A link of the menu, with its mark in the preview of the header. */
export type MenuLink = LinkTarget & { mark?: FieldMark };

type Props = { entries: readonly MenuEntry[]; path: string | null };

/** The page itself, or the section it stands in. */
function currentOf({ href }: LinkTarget, path: string | null): 'page' | 'true' | undefined {
  if (path === null) return undefined;
  if (href === path) return 'page';
  return path.startsWith(`${href}/`) ? 'true' : undefined;
}

function NavLink({ target, path }: { target: MenuLink; path: string | null }) {
  return (
    <Anchor href={target.href} lang={target.lang} current={currentOf(target, path)} mark={target.mark}>
      {target.label}
    </Anchor>
  );
}

/** The row of wide screens; links below a link open under it. */
export function NavLinks({ entries, path }: Props) {
  return (
    <ul role="list">
      {entries.map(({ target, children }, index) => (
        <li key={target.href}>
          {children.length === 0 ? (
            <NavLink target={target} path={path} />
          ) : (
            // Opening one closes the others, and Escape closes it, without a script.
            <div className={styles.submenu}>
              <button type="button" popoverTarget={`submenu-${index}`} {...langAttributes(target.lang)}>
                {target.label}
              </button>
              <ul role="list" id={`submenu-${index}`} popover="auto">
                {[target, ...children].map((child) => (
                  <li key={child.href}>
                    <NavLink target={child} path={path} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The list of narrow screens, all levels in sight. */
export function MenuLinks({ entries, path }: Props) {
  return (
    <ul role="list">
      {entries.flatMap(({ target, children }) =>
        [target, ...children].map((entry) => (
          <li key={`${target.href} ${entry.href}`} className={entry === target ? undefined : styles.below}>
            <NavLink target={entry} path={path} />
          </li>
        )),
      )}
    </ul>
  );
}
