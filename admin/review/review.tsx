import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { readComments } from '@/editorial/comments/read';
import { compareDocuments } from '@/editorial/difference/documents';
import { quoted } from '@/editorial/difference/labels';
import { namesIn } from '@/editorial/difference/names';
import { readStored } from '@/editorial/documents/stored';
import { newestSteps } from '@/editorial/review/log';
import { reviewFrom, type Step } from '@/editorial/review/state';
import { targetLocales } from '@/editorial/status';
import { isEditor } from '@/lib/access';
import { colon } from '@/lib/french-spaces';
import { type Locale, sourceLocale } from '@/lib/locales';
import { dayInWords, momentInWords } from '@/lib/moments';
import { idOf } from '@/lib/populated';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { getT } from '@/messages/panel';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { describeCounts } from '../checks/counts';
import { CommentButton } from '../comments/button';
import { Comments } from '../comments/comments';
import { Comparison } from '../difference/comparison';
import { kindOf } from '../kind';
import { type NameOf, peopleNames } from '../people';
import buttons from '../ui/button.module.css';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import { State } from '../ui/state';
import { View } from '../ui/view';
import { Answer } from './answer';

/** One review request: the note, the changes, the answer. */
export async function ReviewView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { routes } = req.payload.config;
  const language = panelLanguageOf(req.i18n.language);
  const t = getT(language);
  const list = { label: t('review.toReview'), url: `${routes.admin}/reviews` };
  const [, slug = '', id = ''] = [view.params?.segments].flat();
  const collection = publicCollections.find((each) => each === slug);
  // Reads all locales and the draft, which editors may read.
  const found = collection && isEditor({ req }) ? await readRequest(collection, id, language, req) : null;
  if (!collection || !found) {
    return (
      <View view={view} title={t('review.toReview')} path={[list]} roles={['admin', 'editor']}>
        <p className={layout.intro}>{t('reviewErrors.gone')}</p>
        <a href={list.url}>{t('review.backToList')}</a>
      </View>
    );
  }
  const { comments, issues, title, steps, review, comparison, names, nameOf, isNew, requested } = found;
  const form = `${routes.admin}/collections/${collection}/${id}`;
  const count = comparison.changes.length;
  return (
    <View view={view} title={title} path={[list, { label: title }]} roles={['admin', 'editor']}>
      {review.state !== 'in-review' || !review.at ? (
        <p className={layout.intro}>{t('reviewErrors.notRequested')}</p>
      ) : (
        <p className={layout.intro}>
          <strong>{nameOf(review.by)}</strong>, {momentInWords(review.at, language)}
          {review.note ? colon(language) + quoted(review.note, language) : `. ${t('review.noNote')}`}
        </p>
      )}
      <p className={layout.quiet}>
        {kindOf(collection, req, language)}.{' '}
        {isNew ? t('review.allIsNew') : `${t('review.changes', { count })} ${t('review.against')}`}{' '}
        {issues.errors > 0 ? (
          <State icon="error" tone="bad">
            {describeCounts(issues, t)}
          </State>
        ) : (
          <State icon="check" tone="ok">
            {t('review.nothingToFix')}
          </State>
        )}
      </p>
      <p className={layout.row}>
        <a className={buttons.button} href={form}>
          {t(review.state === 'in-review' ? 'review.editMyself' : 'review.openText')}
        </a>
        {review.state !== 'in-review' && (
          <a className={buttons.button} href={list.url}>
            {t('review.backToList')}
          </a>
        )}
      </p>
      <div className={layout.columns}>
        <div>
          <Heading count={count}>{t('review.whatChanges')}</Heading>
          <Comparison
            comparison={comparison}
            names={names}
            language={language}
            besideTitle={({ key, locale }, name) => (
              <CommentButton
                documentKey={`${collection}/${id}`}
                path={key}
                locales={[locale ?? sourceLocale]}
                name={name}
                isShown
              />
            )}
          />
        </div>
        <div>
          {review.state === 'in-review' && (
            <>
              <Heading>{t('review.yourAnswer')}</Heading>
              <Answer api={`${routes.api}/editorial/review`} list={list.url} form={form} requested={requested} />
            </>
          )}
          <Comments
            documentKey={`${collection}/${id}`}
            initial={comments}
            locales={[sourceLocale, ...targetLocales]}
            form={form}
          />
          {steps.length > 0 && (
            <>
              <Heading>{t('review.log')}</Heading>
              <ReviewLog steps={steps} nameOf={nameOf} language={language} />
            </>
          )}
        </div>
      </div>
    </View>
  );
}

/**
 * Reads the two versions, the review log and the issues to fix: four queries, and a few more for titles of referenced
 * documents.
 */
async function readRequest(collection: PublicCollection, id: string, language: PanelLanguage, req: PayloadRequest) {
  const stored = await readStored(collection, id, req);
  if (!stored) return null;
  const { live, newest, version } = stored;
  const { flattenedFields, admin } = req.payload.collections[collection].config;
  const steps = await newestSteps({ inCollection: collection, documentId: id }, req);
  const comparison = compareDocuments(flattenedFields, live, newest, language);
  const titles = newest[admin.useAsTitle ?? 'title'] as Partial<Record<Locale, string>> | undefined;
  const row = await req.payload.db.findOne<{ id: string; errorCount?: number; warningCount?: number }>({
    collection: 'content-status',
    where: { key: { equals: `${collection}/${id}` } },
    select: { errorCount: true, warningCount: true },
  });
  return {
    issues: { errors: row?.errorCount ?? 0, warnings: row?.warningCount ?? 0 },
    title:
      titles?.[sourceLocale] ||
      (titles as Partial<Record<string, string>> | undefined)?.[language] ||
      getT(language)('review.untitled'),
    steps,
    comments: await readComments({ collection, id }, req),
    review: reviewFrom(steps),
    comparison,
    names: await namesIn(comparison.changes, req),
    nameOf: await peopleNames(
      steps.map(({ by }) => idOf(by)),
      req,
    ),
    isNew: live === null,
    requested: { collection, id, version, savedAt: new Date(newest.updatedAt).toISOString() },
  };
}

type ReviewLogProps = { steps: readonly Step[]; nameOf: NameOf; language: PanelLanguage };

/** Requests and answers so far, newest first. */
function ReviewLog({ steps, nameOf, language }: ReviewLogProps) {
  const t = getT(language);
  return (
    <ol className={lists.list}>
      {steps.map(({ id, action, by, note, createdAt }) => (
        <li key={id}>
          <span>
            {nameOf(idOf(by))} – {t(`review.steps.${action}`)}, {dayInWords(createdAt, language)}
          </span>
          {note && <span className={lists.meta}>{quoted(note, language)}</span>}
        </li>
      ))}
    </ol>
  );
}
