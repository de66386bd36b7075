import type { AdminViewServerProps } from 'payload';
import { languageName } from '@/lib/names';
import { getT } from '@/messages/panel';
import { guideLanguage } from '@/messages/panel/languages';
import { View } from '../ui/view';
import { chapterHtml } from './chapter-html';
import { listChapters, readChapter } from './chapters';
import styles from './guide.module.css';

/** The guide for staff in the admin panel: one chapter for each file of docs/guide. */
export async function GuideView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { routes } = req.payload.config;
  const t = getT(req.i18n.language);
  const guide = `${routes.admin}/guide`;
  const chapters = await listChapters();
  const [, requested] = [view.params?.segments].flat();
  const current = requested ?? chapters[0]?.name ?? '';
  const text = await readChapter(current);
  const chapter = chapters.find(({ name }) => name === current);
  return (
    <View view={view} title={chapter?.title ?? t('guide.title')} path={[{ label: t('guide.title'), url: guide }]}>
      {t.language !== guideLanguage && (
        <p>{t('guide.inLanguage', { language: languageName(t.language, guideLanguage) })}</p>
      )}
      <div className={styles.guide}>
        <nav className={styles.chapters} aria-label={t('guide.contents')}>
          <ol>
            {chapters.map(({ name, title }) => (
              <li key={name}>
                <a href={`${guide}/${name}`} aria-current={name === current ? 'page' : undefined} lang={guideLanguage}>
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {text === null ? (
          <p>{t('guide.gone')}</p>
        ) : (
          <div
            className={styles.text}
            lang={guideLanguage}
            // Made from a file of this project, not from user input
            dangerouslySetInnerHTML={{
              __html: chapterHtml(text, { guide, pictures: `${routes.api}/editorial/guide` }),
            }}
          />
        )}
      </div>
    </View>
  );
}
