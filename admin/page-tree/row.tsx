'use client';

import { Link } from '@payloadcms/ui';
import type { CSSProperties, DragEvent, RefCallback } from 'react';
import type { ListedPage } from '@/editorial/page-tree/read';
import { pathWhenPublished } from '@/editorial/page-tree/tree';
import type { Locale } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { OpenNow } from '../presence/title-cell';
import { useT } from '../texts/use-t';
import { translatePath } from '../translate/address';
import { stateLooks } from '../translate/languages';
import buttons from '../ui/button.module.css';
import { Icon, type IconName } from '../ui/icon';
import layout from '../ui/layout.module.css';
import { State } from '../ui/state';
import styles from './page-tree.module.css';
import type { DropEvents } from './use-drag';

const publicationLooks = {
  draft: { icon: 'draft', tone: 'plain' },
  published: { icon: 'check', tone: 'ok' },
  changed: { icon: 'draft', tone: 'plain' },
  off: { icon: 'hidden', tone: 'off' },
} as const satisfies Record<ListedPage['publication'], { icon: IconName; tone: string }>;

type PageRowProps = {
  page: ListedPage;
  pages: ReadonlyMap<string, ListedPage>;
  depth: number;
  /** How many pages are directly under it. */
  below: number;
  isOpen: boolean;
  admin: string;
  locale: Locale;
  canCreate: boolean;
  onToggle: () => void;
  onMove: () => void;
  moveButton: RefCallback<HTMLButtonElement>;
  onDragStart: (event: DragEvent) => void;
  onDragEnd: () => void;
  drop: DropEvents;
  isDragged: boolean;
  isOver: boolean;
};

/** A page in the tree: title, address, state, languages; what can be done with it here. */
export function PageRow(props: PageRowProps) {
  const { page, pages, depth, below, isOpen, admin, locale, canCreate, drop, isDragged, isOver } = props;
  const t = useT();
  const { id, isHome, publication, review } = page;
  const title = page.title || t('pageTree.untitled');
  const form = `${admin}/collections/pages/${id}`;
  return (
    <div
      className={styles.row}
      style={{ '--depth': depth } as CSSProperties}
      data-dragged={isDragged}
      data-over={isOver}
      {...drop}
    >
      <div className={styles.name}>
        {isHome ? (
          <span className={styles.grip} />
        ) : (
          <span
            className={styles.grip}
            draggable
            title={t('pageTree.drag')}
            aria-hidden="true"
            onDragStart={props.onDragStart}
            onDragEnd={props.onDragEnd}
          >
            <Icon name="grip" />
          </span>
        )}
        {below > 0 ? (
          <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={props.onToggle}>
            <Icon name="expand" />
            <span className={layout.visuallyHidden}>{t('pageTree.below', { count: below, title })}</span>
          </button>
        ) : (
          <span className={styles.leaf} />
        )}
        <div className={styles.words}>
          <Link href={form} prefetch={false} className={styles.title}>
            {title}
          </Link>
          <OpenNow id={page.id} />
          {isHome && (
            <State icon="home" tone="plain">
              {t('pageTree.home')}
            </State>
          )}
          <Addresses page={page} pages={pages} locale={locale} />
        </div>
      </div>
      <div className={styles.state}>
        <State {...publicationLooks[publication]}>{t(`pageTree.publication.${publication}`)}</State>
        {review !== 'none' && <small>{t(`pageTree.review.${review}`)}</small>}
        {(publication === 'published' || publication === 'changed') && !page.isPlacedOnSite && (
          <small>{t('pageTree.moved')}</small>
        )}
      </div>
      <ul className={styles.languages}>
        {page.languages.map(({ locale: language, state, localePublished }) => (
          <li key={language}>
            <Link href={`${admin}${translatePath('pages', id, language)}`} prefetch={false}>
              <State {...stateLooks[state]}>
                <abbr title={languageName(t.language, language)}>{language.toUpperCase()}</abbr>{' '}
                {t(`translation.${state}`)}
              </State>
              {state !== 'missing' && !localePublished && <small> {t('pageTree.notShown')}</small>}
              <span className={layout.visuallyHidden}> {t('common.quoted', { text: title })}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {!isHome && (
          <button
            ref={props.moveButton}
            type="button"
            className={`${buttons.button} ${buttons.small}`}
            aria-label={t('pageTree.moveThis', { title })}
            onClick={props.onMove}
          >
            {t('pageTree.move')}
          </button>
        )}
        {canCreate && !isHome && (
          <Link
            href={`${admin}/collections/pages/create?parent=${id}`}
            prefetch={false}
            className={`${buttons.button} ${buttons.small}`}
            aria-label={t('pageTree.addBelow', { title })}
          >
            {t('pageTree.add')}
          </Link>
        )}
      </div>
    </div>
  );
}

type AddressesProps = Pick<PageRowProps, 'page' | 'pages' | 'locale'>;

/** Where the site shows a page, and where it will once everything is published. */
function Addresses({ page: { id, path, publication }, pages, locale }: AddressesProps) {
  const t = useT();
  const later = pathWhenPublished(pages, id, locale);
  const isHidden = path === null && (publication === 'published' || publication === 'changed');
  return (
    <div className={styles.addresses}>
      {path !== null && (
        <a href={path} target="_blank" rel="noreferrer">
          {decodeURI(path)}
        </a>
      )}
      {isHidden && <span>{t('pageTree.parentHidden')}</span>}
      {!isHidden && later !== null && later !== path && <span>{t('pageTree.later', { path: decodeURI(later) })}</span>}
      {path === null && later === null && <span>{t('pageTree.noAddress')}</span>}
    </div>
  );
}
