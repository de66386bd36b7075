import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import type { Role } from '@/lib/access';
import { getT } from '@/messages/panel';
import { View } from '../ui/view';

/** Returns the address of the list of media in the admin panel. */
export const mediaPath = (admin: string): string => `${admin}/collections/media`;

type Props = {
  view: AdminViewServerProps;
  title: string;
  /** The title in one word, for the path above the page, which has no room for more on a phone. */
  short: string;
  roles?: readonly Role[];
  children: ReactNode;
};

/** Frame of a view of media: Payload puts its menu around views of a collection, this adds the rest. */
export function MediaFrame({ view, short, ...rest }: Props) {
  const { req } = view.initPageResult;
  const t = getT(req.i18n.language);
  const url = mediaPath(req.payload.config.routes.admin);
  const path = [{ label: t('mediaStates.pictures'), url }, { label: short }];
  return <View view={view} path={path} isFramed {...rest} />;
}
