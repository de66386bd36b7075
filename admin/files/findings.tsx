import type { ServerProps } from 'payload';
import { describeIssue } from '@/editorial/checks/describe-issue';
import { roleOf } from '@/lib/access';
import type { FileFinding } from '@/lib/file-findings';
import { getT } from '@/messages/panel';
import { Notice } from '../ui/notice';

type Props = ServerProps & { id?: string | number };

/** First in the form of a file: why readers can't open it, and which content may not be meant for them. */
export async function FileFindings({ id, i18n, payload, user }: Props) {
  const t = getT(i18n.language);
  if (!id || !user || !roleOf({ user } as Parameters<typeof roleOf>[0])) return null;
  const { docs } = await payload.find({
    collection: 'files',
    where: { id: { equals: id } },
    select: { findings: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user,
  });
  const findings = (docs[0]?.findings ?? []) as FileFinding[];
  if (findings.length === 0) return null;
  return (
    <Notice label={t('files.title')} tone="warn">
      <ul>
        {findings.map((finding) => {
          const issue = { rule: `file-${finding}`, path: '', locale: null } as const;
          const { found, fix } = describeIssue(issue, '', i18n.language);
          return (
            <li key={finding}>
              <strong>{found}.</strong> {fix}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
