import type { ListedImport } from '@/editorial/member-import/stored';
import { momentInWords } from '@/lib/moments';
import { inLanguage, type Words } from '@/lib/words';
import { label } from '@/messages/panel';
import { Heading } from '../ui/heading';
import ui from '../ui/ui.module.css';
import type { ImportProps } from './view';

const title = label('memberImport.title');
const states: Record<ListedImport['state'], Words> = {
  tried: label('memberImport.states.tried'),
  queued: label('memberImport.states.queued'),
  done: label('memberImport.states.done'),
  undoing: label('memberImport.states.undoing'),
  undone: label('memberImport.states.undone'),
  failed: label('memberImport.states.failed'),
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
