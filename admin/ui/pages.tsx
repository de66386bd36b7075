import type { Locale } from '@/lib/locales';
import { inLanguage, words } from '@/lib/words';
import ui from './ui.module.css';

const label = words('Pages', 'Pages', 'Páginas');
const previous = words('Page précédente', 'Previous page', 'Página anterior');
const next = words('Page suivante', 'Next page', 'Página siguiente');
const position: Record<Locale, (page: number, pages: number) => string> = {
  fr: (page, pages) => `Page ${page} sur ${pages}`,
  en: (page, pages) => `Page ${page} of ${pages}`,
  es: (page, pages) => `Página ${page} de ${pages}`,
};

/** The way to the pages before and after, as plain links; nothing where there is one page. */
export function Pages({ page, pages, language }: { page: number; pages: number; language: Locale }) {
  if (pages <= 1) return null;
  return (
    <nav className={ui.row} aria-label={inLanguage(label, language)}>
      {page > 1 && (
        <a className={ui.button} href={`?page=${page - 1}`}>
          {inLanguage(previous, language)}
        </a>
      )}
      <span>{position[language](page, pages)}</span>
      {page < pages && (
        <a className={ui.button} href={`?page=${page + 1}`}>
          {inLanguage(next, language)}
        </a>
      )}
    </nav>
  );
}
