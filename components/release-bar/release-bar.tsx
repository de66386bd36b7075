import type { DraftCards } from '@/collections/draft-references';
import { readPageTree } from '@/collections/pages/queries';
import { previewedRelease, readDraftCards } from '@/collections/release-preview';
import { pathOf } from '@/lib/addresses';
import type { Locale } from '@/lib/locales';
import { pagePath } from '@/lib/routes';
import { getT } from '@/messages/site';
import styles from './release-bar.module.css';

type Links = { id: string; title: string; path: string | null }[];

/** The documents of the release that this person previews, with their addresses. */
async function linksOfRelease(locale: Locale, cards: DraftCards): Promise<Links> {
  const tree = await readPageTree();
  return [...cards].map(([id, card]) => {
    const { title, name, term } = card as { title?: string; name?: string; term?: string };
    const shown = title ?? name ?? term ?? id;
    if (card.collection !== 'pages') return { id, title: shown, path: pathOf(card.collection, card, locale) };
    const slugs = tree.slugsOf(id, locale);
    return { id, title: shown, path: slugs && pagePath(slugs, locale) };
  });
}

/** For a person who previews a release: what they see, its documents, and the way out. Others have no such bar. */
export async function ReleaseBar({ locale }: { locale: Locale }) {
  const release = await previewedRelease();
  if (!release) return null;
  const t = getT(locale);
  const links = await linksOfRelease(locale, await readDraftCards(locale));
  return (
    <aside className={`${styles.bar} rails`} data-surface="ink" aria-label={t('preview.release')}>
      <p>
        <strong>{t('preview.release')}</strong>
        <span>{t('preview.releaseText', { name: release.name })}</span>
        <a className={styles.last} href={`/${locale}/preview/leave`}>
          {t('preview.leave')}
        </a>
      </p>
      <ul aria-label={t('preview.releaseDocuments')}>
        {links.map(({ id, title, path }) => (
          <li key={id}>{path ? <a href={path}>{title}</a> : title}</li>
        ))}
      </ul>
    </aside>
  );
}
