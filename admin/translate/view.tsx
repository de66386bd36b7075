import { getTranslation } from '@payloadcms/translations';
import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps, PayloadRequest } from 'payload';
import { NavigationPath } from '@/admin/ui/navigation-path';
import { readComments } from '@/editorial/comments/read';
import { readStored } from '@/editorial/documents/stored';
import type { TargetLocale } from '@/editorial/status';
import { readStatus, type Status } from '@/editorial/status/read';
import { isTarget } from '@/editorial/translation/field';
import { languageStates } from '@/editorial/translation/languages';
import { nextToTranslate } from '@/editorial/translation/next';
import { readTranslation, type Translation } from '@/editorial/translation/read';
import { savedOf } from '@/editorial/translation/save';
import { roleOf } from '@/lib/access';
import { byLocale, type Locale, sourceLocale } from '@/lib/locales';
import { dayInWords } from '@/lib/moments';
import type { PublicCollection } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import { LanguagePages } from '../checks/languages';
import { DocumentTitle } from '../document-title/document-title';
import frame from '../ui/view.module.css';
import { translatePath } from './address';
import { shownPairs } from './shown-pairs';
import { SideBySide } from './side-by-side-on-demand';

/** The tab “Traduire” of a document: the source text beside the locale in the address. */
export async function TranslateView({ initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig, docID, locale } = initPageResult;
  const { language } = req.i18n;
  const t = getT(language);
  // Drafts are read below without an access rule: only staff may open this view.
  if (roleOf(req) === null || !collectionConfig || docID === undefined) {
    return <Gutter className={frame.view}>{t('translation.refused')}</Gutter>;
  }
  const collection = collectionConfig.slug as PublicCollection;
  const id = String(docID);
  const status = await readStatus(collection, id, req);
  const target = locale?.code;
  const { admin } = req.payload.config.routes;
  const form = `${admin}/collections/${collection}/${id}`;
  return (
    <main>
      <DocumentTitle name={status?.title ?? ''} />
      <Gutter className={frame.view}>
        <NavigationPath
          path={[
            {
              label: getTranslation(collectionConfig.labels.plural, req.i18n),
              url: `${admin}/collections/${collection}`,
            },
            { label: status?.title || '—', url: form },
            { label: t('translation.tab') },
          ]}
        />
        {isTarget(target) ? (
          await Beside({ collection, id, target, status, form, req })
        ) : (
          <>
            <LanguagePages
              languages={languageStates(
                (await readStored(collection, id, req))?.live ?? null,
                status?.translation ?? {},
              )}
              current={target ?? sourceLocale}
              addressOf={addressesOf(form)}
            />
            <p>{t('translation.choose')}</p>
          </>
        )}
      </Gutter>
    </main>
  );
}

type BesideProps = {
  collection: PublicCollection;
  id: string;
  target: TargetLocale;
  status: Status | null;
  form: string;
  req: PayloadRequest;
};

async function Beside({ collection, id, target, status, form, req }: BesideProps) {
  const { admin } = req.payload.config.routes;
  const translation = await readTranslation(collection, id, target, req);
  if (!translation) return null;
  const next = await nextToTranslate({ collection, id }, status?.sourceChangedAt ?? null, target, req);
  const list = `${admin}/translations?language=${target}`;
  const { newest, live } = translation;
  return (
    <SideBySide
      // A new state of the document needs a new form.
      key={target}
      collection={collection}
      id={id}
      target={target}
      pairs={shownPairs(collection, translation, req)}
      saved={{ ...savedOf(translation, target), slug: null }}
      languages={languageStates(live, status?.translation ?? {})}
      addressOf={addressesOf(form)}
      about={aboutSource(translation, req.i18n.language)}
      next={next ? admin + translatePath(next.collection, next.id, target) : list}
      list={list}
      form={form}
      comments={await readComments({ collection, id }, req)}
      mayPublish={roleOf(req) !== 'contributor'}
      hasSuggestions={settings.translationService !== undefined}
      isTrashed={Boolean(newest.deletedAt)}
    />
  );
}

/** Where each language leads: the source to the form, the others to this view. */
const addressesOf = (form: string): Record<Locale, string> =>
  byLocale((_, locale) => `${form}${locale === sourceLocale ? '' : '/translate'}?locale=${locale}`);

const sourceStates = {
  published: 'translation.sourcePublished',
  changed: 'translation.sourceChanged',
  unpublished: 'translation.sourceUnpublished',
} as const;

/** Describes the source text on the left: which version, and what its marks mean. */
function aboutSource({ original, state, translatedAt }: Translation, language: string): string {
  const t = getT(language);
  const sentences = [t(sourceStates[original])];
  if (state === 'stale' && translatedAt) {
    const day = dayInWords(translatedAt, panelLanguageOf(language));
    sentences.push(`${t('translation.marks')} (${day}).`);
  }
  sentences.push(t('translation.shared'));
  return sentences.join(' ');
}
