import type { AdminViewServerProps } from 'payload';
import { isEditor } from '@/lib/access';
import type { Locale } from '@/lib/locales';
import { dayInWords } from '@/lib/moments';
import { inLanguage, words } from '@/lib/words';
import { PageLinks } from '../../ui/page-links';
import ui from '../../ui/ui.module.css';
import { shownName, weightInWords } from '../add/picture';
import { PicturesFrame, picturesPath } from '../frame';
import styles from '../pictures.module.css';
import { BinButton } from './bin-button';

const title = words(
  'Images qui ne servent nulle part',
  'Pictures that are not used anywhere',
  'Imágenes que no se usan en ninguna parte',
);
const why = words(
  'Aucun contenu, publié ou en brouillon, ne montre ces images. À la corbeille, elles peuvent encore être reprises.',
  'No content, published or draft, shows these pictures. Once in the bin, they can still be taken out again.',
  'Ningún contenido, publicado o en borrador, muestra estas imágenes. Una vez en la papelera, aún se pueden sacar.',
);
const short = words('Inutilisées', 'Unused', 'Sin uso');
const none = words(
  'Toutes les images servent quelque part.',
  'All pictures are used somewhere.',
  'Todas las imágenes se usan en alguna parte.',
);
const back = words('Voir toutes les images', 'See all pictures', 'Ver todas las imágenes');
const added = words('ajoutée', 'added', 'añadida');
const listed = words('Images inutilisées', 'Unused pictures', 'Imágenes sin uso');

const pageSize = 20;

/** Pictures that nothing names, on the site or in a draft, one page of an index; each can go to the bin. */
export async function UnusedPicturesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { payload, user, i18n } = req;
  const say = (text: ReturnType<typeof words>) => inLanguage(text, i18n.language);
  const isAllowed = isEditor({ req });
  const asked = Number(view.searchParams?.page);
  const {
    docs,
    totalDocs,
    totalPages,
    page = 1,
  } = isAllowed
    ? await payload.find({
        collection: 'media',
        locale: 'fr',
        where: { and: [{ used: { equals: false } }, { waitingUntil: { equals: null } }] },
        sort: '-createdAt',
        limit: pageSize,
        page: Number.isInteger(asked) && asked > 0 ? asked : 1,
        depth: 0,
        overrideAccess: false,
        user,
      })
    : { docs: [], totalDocs: 0, totalPages: 0 };
  const list = picturesPath(payload.config.routes.admin);
  const here = `${list}/inutilisees`;
  return (
    <PicturesFrame view={view} title={say(title)} short={say(short)} roles={['admin', 'editor']}>
      <p className={ui.lead}>{totalDocs === 0 ? say(none) : say(why)}</p>
      <p>
        <a className={ui.more} href={list}>
          {say(back)}
        </a>
      </p>
      {docs.length > 0 && (
        <ul className={styles.unused} aria-label={say(listed)}>
          {docs.map(({ id, filename, url, thumbnailURL, alt, filesize, createdAt }) => (
            <li key={id} className={styles.picture}>
              <img src={thumbnailURL ?? url ?? ''} alt="" width="360" height="240" loading="lazy" />
              <div>
                <a className={`${ui.listTitle} ${styles.name}`} href={`${list}/${id}`}>
                  {shownName(filename)}
                </a>
                <p className={ui.quiet}>{alt}</p>
                <p className={ui.quiet}>
                  {weightInWords(filesize, i18n.language)}, {say(added)}{' '}
                  {dayInWords(createdAt, i18n.language as Locale)}
                </p>
              </div>
              <BinButton id={id} name={shownName(filename)} language={i18n.language} api={payload.config.routes.api} />
            </li>
          ))}
        </ul>
      )}
      <PageLinks page={page} pages={totalPages} href={(to) => `${here}?page=${to}`} language={i18n.language} />
    </PicturesFrame>
  );
}
