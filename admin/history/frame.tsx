import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { getT, readLabel } from '@/messages/panel';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { DocumentTitle } from '../document-title/document-title';
import { NavigationPath } from '../ui/navigation-path';
import frame from '../ui/view.module.css';

/** In the path, of a document without a title in this locale. */
const noTitle = '…';

/** Document of the views of the history. */
export type About = {
  collection: PublicCollection;
  id: string;
  /** In the trash a document has another address, and its versions can't be restored. */
  isTrashed: boolean;
  form: string;
  list: string;
  title: string;
  language: PanelLanguage;
};

/** Returns the document of a view beside its form; null for collections without public content. */
export function aboutDocument({ doc, initPageResult }: DocumentViewServerProps): About | null {
  const { req, collectionConfig } = initPageResult;
  const collection = publicCollections.find((slug) => slug === collectionConfig?.slug);
  const { id, deletedAt } = (doc ?? {}) as { id?: unknown; deletedAt?: unknown };
  if (!collection || !id) return null;
  const isTrashed = Boolean(deletedAt);
  const form = `${req.payload.config.routes.admin}/collections/${collection}/${isTrashed ? 'trash/' : ''}${id}`;
  const title = (doc as Record<string, unknown>)[collectionConfig?.admin.useAsTitle ?? 'title'];
  const language = panelLanguageOf(req.i18n.language);
  return {
    ...{ collection, id: String(id), isTrashed, form, language },
    list: `${form}/versions`,
    title: typeof title === 'string' && title ? title : noTitle,
  };
}

type FrameProps = {
  view: DocumentViewServerProps;
  about: About;
  children: ReactNode /** The last item of the path. */;
  here?: string;
};

/** A view beside the form of a document, below Payload's title and tabs. */
export function Frame({ view, about, here, children }: FrameProps) {
  const { req, collectionConfig } = view.initPageResult;
  const { collection, form, list, title, language } = about;
  const t = getT(language);
  const plural = readLabel(collectionConfig?.labels.plural, language) ?? collection;
  const label = t('history.history');
  const path = [
    { label: plural, url: `${req.payload.config.routes.admin}/collections/${collection}` },
    { label: title, url: form },
    here ? { label, url: list } : { label },
    ...(here ? [{ label: here }] : []),
  ];
  return (
    <main>
      <Gutter className={frame.view}>
        <DocumentTitle name={about.title === noTitle ? '' : about.title} />
        <NavigationPath path={path} />
        {children}
      </Gutter>
    </main>
  );
}
