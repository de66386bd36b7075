import type { ServerProps } from 'payload';
import { roleOf } from '@/lib/access';
import { inLanguage, words } from '@/lib/words';
import ui from '../ui/ui.module.css';
import { addWords } from './add/words';
import { picturesPath } from './frame';
import styles from './pictures.module.css';
import { TagFilter } from './tags/filter';
import { tagsInUse } from './tags/in-use';

const unused = words(
  'Images qui ne servent nulle part',
  'Pictures that are not used anywhere',
  'Imágenes que no se usan en ninguna parte',
);

const waitingWords = (count: number) =>
  count === 1
    ? words(
        '1 image vous attend, à compléter',
        '1 picture is waiting for you to complete it',
        '1 imagen espera que la complete',
      )
    : words(
        `${count} images vous attendent, à compléter`,
        `${count} pictures are waiting for you to complete them`,
        `${count} imágenes esperan que las complete`,
      );

/** Above the list of pictures: adding many, going on with what was left, looking through what nothing shows, one tag. */
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
  const tags = await tagsInUse(payload, user, i18n.language);
  const list = picturesPath(payload.config.routes.admin);
  const say = (text: ReturnType<typeof words>) => inLanguage(text, i18n.language);
  return (
    <div className={`${ui.view} ${styles.listLinks}`}>
      <a className={`${ui.button} ${ui.buttonMain}`} href={`${list}/ajouter`}>
        {say(addWords.title)}
      </a>
      {waiting > 0 && <a href={`${list}/ajouter`}>{say(waitingWords(waiting))}</a>}
      {role !== 'contributor' && <a href={`${list}/inutilisees`}>{say(unused)}</a>}
      {tags.length > 0 && <TagFilter tags={tags} language={i18n.language} />}
    </div>
  );
}
