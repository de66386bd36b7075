import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { isStaff } from '@/lib/access';
import { inLanguage, words } from '@/lib/words';
import { NavigationPath } from '../ui/navigation-path';
import ui from '../ui/ui.module.css';

const pictures = words('Images', 'Pictures', 'Imágenes');
const refused = words(
  'Votre compte ne donne pas accès à cette page.',
  'Your account has no access to this page.',
  'Su cuenta no da acceso a esta página.',
);

/** The address of the list of pictures in the admin panel. */
export const picturesPath = (admin: string): string => `${admin}/collections/media`;

type Props = { view: AdminViewServerProps; title: string; isAllowed?: boolean; children: ReactNode };

/** A view of the pictures: Payload puts its menu around those of a collection, we the path, the title and who may see it. */
export function PicturesFrame({ view, title, isAllowed = true, children }: Props) {
  const { req } = view.initPageResult;
  const url = picturesPath(req.payload.config.routes.admin);
  return (
    <>
      <NavigationPath path={[{ label: inLanguage(pictures, req.i18n.language), url }, { label: title }]} />
      <Gutter className={ui.view}>
        <h1>{title}</h1>
        {isAllowed && isStaff({ req }) ? children : <p>{inLanguage(refused, req.i18n.language)}</p>}
      </Gutter>
    </>
  );
}
