import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import { isUsable, nouns, type Usable } from '@/editorial/links/nouns';
import { listUses } from '@/editorial/links/used-in';
import { isStaff } from '@/lib/access';
import { publicCollections } from '@/lib/routes';
import { inLanguage, type Words, words } from '@/lib/words';
import { label } from '@/messages/panel';
import { PageLinks } from '../ui/page-links';
import ui from '../ui/ui.module.css';
import { UsesTable } from './uses-table';

const kept = label('usage.kept');

/** Has an address of its own, so that links follow it. */
const isContent = (collection: Usable): boolean => (publicCollections as readonly string[]).includes(collection);

function leadOf(total: number, collection: Usable): Words {
  const { this: noun } = nouns[collection];
  if (total === 0) {
    return words(
      `Rien n’utilise ${noun.fr}\u00a0: un retrait ne casserait rien.`,
      `Nothing uses ${noun.en}: removing it would break nothing.`,
      `Nada utiliza ${noun.es}: retirarlo no rompería nada.`,
    );
  }
  const used =
    total === 1
      ? words(`Un endroit utilise ${noun.fr}.`, `One place uses ${noun.en}.`, `Un lugar utiliza ${noun.es}.`)
      : words(
          `${total} endroits utilisent ${noun.fr}.`,
          `${total} places use ${noun.en}.`,
          `${total} lugares utilizan ${noun.es}.`,
        );
  if (!isContent(collection)) return used;
  return words(
    `${used.fr} Tout suit de soi-même si vous changez le titre ou l’adresse.`,
    `${used.en} Everything is updated automatically if you change the title or the address.`,
    `${used.es} Todo se actualiza solo si cambia el título o la dirección.`,
  );
}

/** The tab “Utilisé dans” of a document, a picture, a file or a form. */
export async function UsedIn({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { req, collectionConfig, docID } = initPageResult;
  const collection = collectionConfig?.slug ?? '';
  // Staff read every collection there is a tab for: this is the whole rule.
  if (!docID || !isUsable(collection) || !isStaff({ req })) return null;
  const { language } = req.i18n;
  const asked = Number(searchParams?.page);
  const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
  const { uses, total, pages } = await listUses({ collection, id: String(docID) }, page, req);
  const noun = nouns[collection];
  const path = `${req.payload.config.routes.admin}/collections/${collection}/${docID}/usage`;
  return (
    <Gutter className={`${ui.view} ${ui.stack}`}>
      <p className={ui.lead}>{inLanguage(leadOf(total, collection), language)}</p>
      {uses.length > 0 && (
        <UsesTable
          caption={inLanguage(
            words(
              `Contenus qui utilisent ${noun.this.fr}`,
              `Content that uses ${noun.this.en}`,
              `Contenidos que utilizan ${noun.this.es}`,
            ),
            language,
          )}
          uses={uses}
          language={language}
        />
      )}
      <PageLinks page={page} pages={pages} href={(to) => `${path}?page=${to}`} language={language} />
      <p className={ui.quiet}>{inLanguage(kept, language)}</p>
    </Gutter>
  );
}
