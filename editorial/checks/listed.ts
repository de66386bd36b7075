import type { PayloadRequest } from 'payload';
import { momentInWords } from '@/lib/moments';
import { getT } from '@/messages/panel';
import type { Owner } from '../projections/projection';
import { namesOfPeople } from '../team';
import { isError } from './check';
import { fingerprintOf } from './fingerprint';
import { configOf, type DescribedIssue, describeIssues, findIssues } from './index';
import { readIntended } from './intended';
import type { CheckedKind, TranslationStates } from './subject';

/** An issue as the panel of a form lists it. */
export type ListedIssue = DescribedIssue & {
  /** By which it is known again (fingerprint.ts). */
  fingerprint: string;
  /** Whether the published version does not have it: the change that is being written brings it. */
  isNew: boolean;
  /** Who wants it as it is, in a sentence; null for no one. */
  intended: string | null;
};

type Options = Parameters<typeof findIssues>[4];

/**
 * Finds the issues of the newest version of a document or global, and says of each whether it is new and whether
 * someone wants it as it is.
 *
 * @param live the published version; null when there is none
 */
export async function listIssues(
  kind: CheckedKind,
  owner: Owner,
  { newest, live }: { newest: Record<string, unknown>; live: Record<string, unknown> | null },
  translations: TranslationStates,
  req: PayloadRequest,
  edited?: Options,
): Promise<ListedIssue[]> {
  const { flattenedFields } = configOf(kind, req);
  const issues = await findIssues(kind, newest, translations, req, edited);
  const intended = await readIntended(owner, req);
  // Of a published version nothing is new.
  const before = newest._status === 'published' || !live ? [] : await findIssues(kind, live, translations, req, edited);
  const known = new Set(before.map((issue) => fingerprintOf(issue, flattenedFields, live ?? {})));
  const nameOf = await namesOfPeople(
    [...intended.values()].map(({ by }) => by),
    req,
  );
  const described = describeIssues(issues, kind, newest, req);
  return described.map((each, index) => {
    const issue = issues[index];
    const fingerprint = issue ? fingerprintOf(issue, flattenedFields, newest) : '';
    const intention = issue && !isError(issue) ? intended.get(fingerprint) : undefined;
    return {
      ...each,
      fingerprint,
      isNew: newest._status !== 'published' && !known.has(fingerprint),
      intended: intention
        ? getT(req.i18n.language)('checks.intendedBy', {
            name: nameOf(intention.by),
            when: momentInWords(intention.at, req.i18n.language),
          })
        : null,
    };
  });
}
