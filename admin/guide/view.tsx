import type { AdminViewServerProps } from 'payload';
import { inLanguage, words } from '@/lib/words';
import { View } from '../ui/view';
import { chapterHtml } from './chapter-html';
import { listChapters, readChapter } from './chapters';
import styles from './guide.module.css';

const title = words('Guide', 'Guide', 'Guía');
const contents = words('Chapitres du guide', 'Chapters of the guide', 'Capítulos de la guía');
const inFrench = words(
  '',
  'The guide is written in French, the language of the team.',
  'La guía está escrita en francés, el idioma del equipo.',
);
const gone = words(
  'Ce chapitre n’existe pas. Choisissez-en un dans la liste.',
  'There is no such chapter. Choose one in the list.',
  'Ese capítulo no existe. Elija uno en la lista.',
);

/** The guide for staff in the admin panel: the files of docs/guide, a chapter each. */
export async function GuideView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { routes } = req.payload.config;
  const { language } = req.i18n;
  const guide = `${routes.admin}/guide`;
  const chapters = await listChapters();
  const [, asked] = [view.params?.segments].flat();
  const current = asked ?? chapters[0]?.name ?? '';
  const text = await readChapter(current);
  const chapter = chapters.find(({ name }) => name === current);
  const label = inLanguage(title, language);
  return (
    <View view={view} title={chapter?.title ?? label} path={[{ label, url: guide }]}>
      {inLanguage(inFrench, language) && <p>{inLanguage(inFrench, language)}</p>}
      <div className={styles.guide}>
        <nav className={styles.chapters} aria-label={inLanguage(contents, language)}>
          <ol>
            {chapters.map(({ name, title: words }) => (
              <li key={name}>
                <a href={`${guide}/${name}`} aria-current={name === current ? 'page' : undefined} lang="fr">
                  {words}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {text === null ? (
          <p>{inLanguage(gone, language)}</p>
        ) : (
          <div
            className={styles.text}
            lang="fr"
            // Made of a file of this project, not of what anyone typed
            dangerouslySetInnerHTML={{
              __html: chapterHtml(text, { guide, pictures: `${routes.api}/editorial/guide` }),
            }}
          />
        )}
      </div>
    </View>
  );
}
