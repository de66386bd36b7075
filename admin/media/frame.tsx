import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import type { Role } from '@/lib/access';
import { getT } from '@/messages/panel';
import { View } from '../ui/view';

/** The address of the list of pictures in the admin panel. */
export const mediaPath = (admin: string): string => `${admin}/collections/media`;

type Props = {
  view: AdminViewServerProps;
  title: string;
  /** The title in one word, for the path above the page, which has no room for more on a phone. */
  short: string;
  roles?: readonly Role[];
  children: ReactNode;
};

/** A view of the pictures: Payload puts its menu around those of a collection, we the rest. */
export function MediaFrame({ view, short, ...rest }: Props) {
  const { req } = view.initPageResult;
  const t = getT(req.i18n.language);
  const url = mediaPath(req.payload.config.routes.admin);
  const path = [{ label: t('mediaStates.pictures'), url }, { label: short }];
  return <View view={view} path={path} isFramed {...rest} />;
}
