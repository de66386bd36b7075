import type { ListedImport } from '@/editorial/member-import/stored';
import { momentInWords } from '@/lib/moments';
import { inLanguage, type Words, words } from '@/lib/words';
import { Heading } from '../ui/heading';
import ui from '../ui/ui.module.css';
import type { ImportProps } from './view';

const title = words('Vos derniers fichiers', 'Your latest files', 'Sus últimos archivos');
const states: Record<ListedImport['state'], Words> = {
  tried: words('Essai, pas encore importé', 'Trial run, not imported yet', 'Prueba, aún no importada'),
  queued: words('Import en cours', 'Import under way', 'Importación en curso'),
  done: words('Importé', 'Imported', 'Importado'),
  undoing: words('Annulation en cours', 'Being undone', 'Anulación en curso'),
  undone: words('Import annulé', 'Import undone', 'Importación anulada'),
  failed: words('Import arrêté', 'Import stopped', 'Importación detenida'),
};

type RecentProps = Pick<ImportProps, 'language' | 'routes'> & { imports: readonly ListedImport[] };

/** The person's files of the last days: what was left unfinished is found again. */
export function Recent({ imports, language, routes }: RecentProps) {
  if (imports.length === 0) return null;
  return (
    <>
      <Heading>{inLanguage(title, language)}</Heading>
      <ul className={ui.list}>
        {imports.map(({ id, fileName, state, createdAt }) => (
          <li key={id}>
            <a className={ui.listTitle} href={`${routes.here}?import=${id}`}>
              {fileName}
            </a>
            <span className={ui.listMeta}>
              {inLanguage(states[state], language)}, {momentInWords(createdAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
