import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { compareDocuments } from '@/editorial/difference/documents';
import { quoted } from '@/editorial/difference/labels';
import { namesIn } from '@/editorial/difference/names';
import { readStored } from '@/editorial/documents/stored';
import { reviewFrom, type Step } from '@/editorial/review/state';
import { newestSteps } from '@/editorial/review/trail';
import { isEditor } from '@/lib/access';
import { colon } from '@/lib/french-spaces';
import { type Locale, localeOrSource, sourceLocale } from '@/lib/locales';
import { dayInWords, momentInWords } from '@/lib/moments';
import { idOf } from '@/lib/populated';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { inLanguage } from '@/lib/words';
import { countsInWords } from '../checks/words';
import { Comparison } from '../difference/comparison';
import { kindOf } from '../kind';
import { type NameOf, peopleNames } from '../people';
import { Heading } from '../ui/heading';
import { State } from '../ui/state';
import ui from '../ui/ui.module.css';
import { View } from '../ui/view';
import { Answer } from './answer';
import * as said from './words';

/** One request: the note first, then only what changes, then the answer. */
export async function ReviewView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { routes } = req.payload.config;
  const language = localeOrSource(req.i18n.language);
  const say = (message: Parameters<typeof inLanguage>[0]) => inLanguage(message, language);
  const list = { label: say(said.toReview), url: `${routes.admin}/reviews` };
  const [, slug = '', id = ''] = [view.params?.segments].flat();
  const collection = publicCollections.find((each) => each === slug);
  // Read past the rules of public content, in all languages and as a draft: for those who publish, who may read all.
  const found = collection && isEditor({ req }) ? await readRequest(collection, id, language, req) : null;
  if (!collection || !found) {
    return (
      <View view={view} title={say(said.toReview)} path={[list]} roles={['admin', 'editor']}>
        <p className={ui.lead}>{say(said.gone)}</p>
        <a href={list.url}>{say(said.backToList)}</a>
      </View>
    );
  }
  const { points, title, steps, review, comparison, names, nameOf, isNew, asked } = found;
  const form = `${routes.admin}/collections/${collection}/${id}`;
  const count = comparison.changes.length;
  return (
    <View view={view} title={title} path={[list, { label: title }]} roles={['admin', 'editor']}>
      {review.state !== 'asked' || !review.at ? (
        <p className={ui.lead}>{say(said.notAsked)}</p>
      ) : (
        <p className={ui.lead}>
          <strong>{nameOf(review.by)}</strong>, {momentInWords(review.at, language)}
          {review.note ? colon(language) + quoted(review.note, language) : `. ${say(said.noNote)}`}
        </p>
      )}
      <p className={ui.quiet}>
        {kindOf(collection, req, language)}.{' '}
        {isNew
          ? say(said.allIsNew)
          : `${count === 1 ? say(said.oneChange) : `${count} ${say(said.manyChanges)}`} ${say(said.against)}`}{' '}
        {points.errors > 0 ? (
          <State icon="error" tone="bad">
            {countsInWords(points, language)}
          </State>
        ) : (
          <State icon="check" tone="ok">
            {say(said.nothingToMend)}
          </State>
        )}
      </p>
      <p className={ui.row}>
        <a className={ui.button} href={form}>
          {say(review.state === 'asked' ? said.editMyself : said.openText)}
        </a>
        {review.state !== 'asked' && (
          <a className={ui.button} href={list.url}>
            {say(said.backToList)}
          </a>
        )}
      </p>
      <div className={ui.columns}>
        <div>
          <Heading count={count}>{say(said.whatChanges)}</Heading>
          <Comparison comparison={comparison} names={names} language={language} />
        </div>
        <div>
          {review.state === 'asked' && (
            <>
              <Heading>{say(said.yourAnswer)}</Heading>
              <Answer
                api={`${routes.api}/editorial/review`}
                list={list.url}
                form={form}
                asked={asked}
                language={language}
              />
            </>
          )}
          {steps.length > 0 && (
            <>
              <Heading>{say(said.trail)}</Heading>
              <Trail steps={steps} nameOf={nameOf} language={language} />
            </>
          )}
        </div>
      </div>
    </View>
  );
}

/** The two versions, the trail and the points to mend: four queries, and a handful more for the names of what changed. */
async function readRequest(collection: PublicCollection, id: string, language: Locale, req: PayloadRequest) {
  const stored = await readStored(collection, id, req);
  if (!stored) return null;
  const { live, newest, version } = stored;
  const { flattenedFields, admin } = req.payload.collections[collection].config;
  const steps = await newestSteps({ inCollection: collection, documentId: id }, req);
  const comparison = compareDocuments(flattenedFields, live, newest, language);
  const titles = newest[admin.useAsTitle ?? 'title'] as Partial<Record<Locale, string>> | undefined;
  const row = await req.payload.db.findOne<{ id: string; errorCount?: number; advice?: number }>({
    collection: 'content-status',
    where: { key: { equals: `${collection}/${id}` } },
    select: { errorCount: true, advice: true },
  });
  return {
    points: { errors: row?.errorCount ?? 0, advice: row?.advice ?? 0 },
    title: titles?.[sourceLocale] || titles?.[language] || inLanguage(said.untitled, language),
    steps,
    review: reviewFrom(steps),
    comparison,
    names: await namesIn(comparison.changes, req),
    nameOf: await peopleNames(
      steps.map(({ by }) => idOf(by)),
      req,
    ),
    isNew: live === null,
    asked: { collection, id, version, savedAt: new Date(newest.updatedAt).toISOString() },
  };
}

type TrailProps = { steps: readonly Step[]; nameOf: NameOf; language: Locale };

/** What was asked and answered so far, the latest first. */
function Trail({ steps, nameOf, language }: TrailProps) {
  return (
    <ol className={ui.list}>
      {steps.map(({ id, action, by, note, createdAt }) => (
        <li key={id}>
          <span>
            {nameOf(idOf(by))} – {inLanguage(said.steps[action], language)}, {dayInWords(createdAt, language)}
          </span>
          {note && <span className={ui.listMeta}>{quoted(note, language)}</span>}
        </li>
      ))}
    </ol>
  );
}
