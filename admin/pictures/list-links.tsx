import type { ServerProps } from 'payload';
import { roleOf } from '@/lib/access';
import { inLanguage, words } from '@/lib/words';
import ui from '../ui/ui.module.css';
import { addWords } from './add/words';
import { picturesPath } from './frame';
import styles from './pictures.module.css';

const unused = words(
  'Images qui ne servent nulle part',
  'Pictures that are used nowhere',
  'Imágenes que no se usan en ninguna parte',
);

const waitingWords = (count: number) =>
  count === 1
    ? words(
        '1 image vous attend, à compléter',
        '1 picture waits for you, to complete',
        '1 imagen le espera, por completar',
      )
    : words(
        `${count} images vous attendent, à compléter`,
        `${count} pictures wait for you, to complete`,
        `${count} imágenes le esperan, por completar`,
      );

/** Above the list of pictures: adding many, going on with what was left, looking through what nothing shows. */
export async function PictureListLinks({ i18n, payload, user }: ServerProps) {
  const role = roleOf({ user: user ?? null } as Parameters<typeof roleOf>[0]);
  if (!role || !user) return null;
  const { totalDocs: waiting } = await payload.count({
    collection: 'media',
    where: {
      and: [{ addedBy: { equals: user.id } }, { waitingUntil: { greater_than: new Date().toISOString() } }],
    },
    // By the same rules as the page it leads to.
    overrideAccess: false,
    user,
  });
  const list = picturesPath(payload.config.routes.admin);
  const say = (text: ReturnType<typeof words>) => inLanguage(text, i18n.language);
  return (
    <div className={`${ui.view} ${styles.listLinks}`}>
      <a className={`${ui.button} ${ui.buttonMain}`} href={`${list}/ajouter`}>
        {say(addWords.title)}
      </a>
      {waiting > 0 && <a href={`${list}/ajouter`}>{say(waitingWords(waiting))}</a>}
      {role !== 'contributor' && <a href={`${list}/inutilisees`}>{say(unused)}</a>}
    </div>
  );
}
