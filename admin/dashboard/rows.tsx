import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { pageAddress } from '@/lib/paging';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { PanelText } from '@/messages/panel/types';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import type { Wanted } from './reads/work';

type RowProps = {
  title: string | null | undefined;
  /** Path below the admin panel's own, such as `/collections/events/1`. */
  path: string;
  panel: Panel;
  /** One line about it. */
  children?: ReactNode;
  /** A button with the same target as the title, named after the task. */
  button?: PanelText;
  state?: ReactNode;
};

/** Path of the panel and its language. */
export type Panel = { route: string; language: PanelLanguage };

/** One row of work: its title is a link. */
export function Row({ title, path, panel, children, button, state }: RowProps) {
  const { route, language } = panel;
  const t = getT(language);
  const name = title || t('dashboard.untitled');
  return (
    <li>
      <PanelLink className={lists.title} href={`${route}${path}`}>
        {name}
      </PanelLink>
      <span className={lists.meta}>{children}</span>
      {(button || state) && (
        <span className={lists.action}>
          {button && (
            <PanelLink className={`${buttons.button} ${buttons.small}`} href={`${route}${path}`}>
              {t(button)}
              <span className={layout.visuallyHidden}> {name}</span>
            </PanelLink>
          )}
          {state}
        </span>
      )}
    </li>
  );
}

type PanelLinkProps = { href: string; className?: string | undefined; children: ReactNode };

/** A link within the panel, not prefetched: its views are rendered for each person. */
export function PanelLink({ href, className = '', children }: PanelLinkProps) {
  return (
    <Link className={className} href={href} prefetch={false}>
      {children}
    </Link>
  );
}

/** Link to the view with all rows of a section. */
export function AllRows({ panel: { route, language }, path }: Pick<RowProps, 'panel' | 'path'>) {
  return (
    <PanelLink className={layout.more} href={route + path}>
      {getT(language)('dashboard.all')}
    </PanelLink>
  );
}

type MoreProps = {
  panel: Panel;
  section: keyof Wanted;
  wanted: Wanted;
  found: { docs: readonly unknown[]; totalDocs: number; totalPages: number };
};

/** Link to all rows of a section, on the dashboard itself, twenty at a time; the other sections do not change. */
export function More({ panel, section, wanted, found: { docs, totalDocs, totalPages } }: MoreProps) {
  const { route, language } = panel;
  const t = getT(language);
  const link = (text: PanelText, number: number) => (
    <PanelLink className={layout.more} href={route + pageAddress(wanted, section, number)}>
      {t(text)}
    </PanelLink>
  );
  const page = wanted[section];
  if (page === null) return totalDocs > docs.length ? link('dashboard.all', 1) : null;
  if (page === 1 && totalPages <= 1) return null;
  return (
    <p>
      {/* Rows may be done meanwhile, so that the page no longer exists. */}
      {page > 1 && link('common.earlier', Math.min(page - 1, totalPages))}{' '}
      {totalPages > page && link('common.later', page + 1)}
    </p>
  );
}
