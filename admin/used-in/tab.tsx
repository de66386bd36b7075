import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import { isUsable, nouns } from '@/editorial/links/nouns';
import { listUses } from '@/editorial/links/used-in';
import { isStaff } from '@/lib/access';
import { inLanguage, words } from '@/lib/words';
import { PageLinks } from '../ui/page-links';
import ui from '../ui/ui.module.css';
import { UsesTable } from './uses-table';

const kept = words(
  'Liste tenue à jour à chaque enregistrement. Les anciennes versions et la corbeille ne comptent pas.',
  'Kept up to date at every save. Earlier versions and the bin don’t count.',
  'Lista actualizada con cada guardado. Las versiones anteriores y la papelera no cuentan.',
);

function leadOf(total: number, { the }: (typeof nouns)[keyof typeof nouns]) {
  if (total === 0) {
    return words(
      `Rien sur le site ne mène à ${the.fr} : vous pouvez retirer ce contenu sans rien casser.`.replace(
        ' :',
        '\u00a0:',
      ),
      `Nothing on the site leads to ${the.en}: you can remove it without breaking anything.`,
      `Nada en el sitio lleva a ${the.es}: puede retirarlo sin romper nada.`,
    );
  }
  if (total === 1) {
    return words(
      'Un seul endroit y mène. Il suit de lui-même si vous changez le titre ou l’adresse.',
      'One place leads to it. It follows by itself when you change the title or the address.',
      'Un solo lugar lleva aquí. Se actualiza solo si cambia el título o la dirección.',
    );
  }
  return words(
    `${total} endroits y mènent. Ils suivent d’eux-mêmes si vous changez le titre ou l’adresse.`,
    `${total} places lead to it. They follow by themselves when you change the title or the address.`,
    `${total} lugares llevan aquí. Se actualizan solos si cambia el título o la dirección.`,
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
  const path = `${req.payload.config.routes.admin}/collections/${collection}/${docID}/utilise`;
  return (
    <Gutter className={ui.view}>
      <p className={ui.lead}>{inLanguage(leadOf(total, noun), language)}</p>
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
