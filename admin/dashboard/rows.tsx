import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { pageAddress } from '@/lib/paging';
import { inLanguage, type Words } from '@/lib/words';
import { label } from '@/messages/panel';
import ui from '../ui/ui.module.css';
import type { Wanted } from './reads/work';

const untitled = label('dashboard.untitled');

type RowProps = {
  title: string | null | undefined;
  /** Below the admin panel's own path, as `/collections/events/1`. */
  path: string;
  panel: Panel;
  /** One line on what it is about. */
  children?: ReactNode;
  /** A button that does the same as the title, named after what one does there. */
  button?: Words;
  state?: ReactNode;
};

/** Where the panel is and the language it speaks. */
export type Panel = { route: string; language: Locale };

/** One line of work: its title leads to it. */
export function Row({ title, path, panel, children, button, state }: RowProps) {
  const { route, language } = panel;
  const name = title || inLanguage(untitled, language);
  return (
    <li>
      <PanelLink className={ui.listTitle} href={`${route}${path}`}>
        {name}
      </PanelLink>
      <span className={ui.listMeta}>{children}</span>
      {(button || state) && (
        <span className={ui.listAction}>
          {button && (
            <PanelLink className={`${ui.button} ${ui.buttonSmall}`} href={`${route}${path}`}>
              {inLanguage(button, language)}
              <span className={ui.unseen}> {name}</span>
            </PanelLink>
          )}
          {state}
        </span>
      )}
    </li>
  );
}

type PanelLinkProps = { href: string; className?: string | undefined; children: ReactNode };

/** A link within the panel; fetched when it is followed, since a view of it is made for each person anew. */
export function PanelLink({ href, className = '', children }: PanelLinkProps) {
  return (
    <Link className={className} href={href} prefetch={false}>
      {children}
    </Link>
  );
}

const all = label('dashboard.all');
const before = label('dashboard.before');
const after = label('dashboard.after');

type MoreProps = {
  panel: Panel;
  section: keyof Wanted;
  wanted: Wanted;
  found: { docs: readonly unknown[]; totalDocs: number; totalPages: number };
};

/** The way to all rows of a section, on the dashboard itself, twenty at a time; the other sections stay as they are. */
export function More({ panel, section, wanted, found: { docs, totalDocs, totalPages } }: MoreProps) {
  const { route, language } = panel;
  const link = (text: Words, number: number) => (
    <PanelLink className={ui.more} href={route + pageAddress(wanted, section, number)}>
      {inLanguage(text, language)}
    </PanelLink>
  );
  const page = wanted[section];
  if (page === null) return totalDocs > docs.length ? link(all, 1) : null;
  if (page === 1 && totalPages <= 1) return null;
  return (
    <p>
      {/* Rows may be done with meanwhile, and the page no longer be there. */}
      {page > 1 && link(before, Math.min(page - 1, totalPages))} {totalPages > page && link(after, page + 1)}
    </p>
  );
}
