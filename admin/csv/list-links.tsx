import { Link } from '@payloadcms/ui';
import type { CollectionSlug, ServerProps } from 'payload';
import { importers } from '@/collections/panel-components/csv';
import { importPath } from '@/editorial/member-import/endpoints';
import { roleOf } from '@/lib/access';
import { getT } from '@/messages/panel';
import layout from '../ui/layout.module.css';
import styles from './csv.module.css';

type CsvLinksProps = Pick<ServerProps, 'i18n' | 'payload' | 'user'> & {
  collection: CollectionSlug;
  imports: boolean;
};

/** Links above a list: to the CSV file of the whole collection, and for members to their import. */
export function CsvLinks({ collection, i18n, imports, payload, user }: CsvLinksProps) {
  const t = getT(i18n.language);
  const role = roleOf({ user: user ?? null } as Parameters<typeof roleOf>[0]);
  const { admin, api } = payload.config.routes;
  return (
    <p className={`${layout.row} ${styles.links}`}>
      {imports && role && importers.includes(role) && (
        <Link href={`${admin}${importPath}`} prefetch={false}>
          {t('csvExport.importMembers')}
        </Link>
      )}
      <a href={`${api}/editorial/export/${collection}.csv`} download>
        {t('csvExport.download')}
      </a>
    </p>
  );
}
