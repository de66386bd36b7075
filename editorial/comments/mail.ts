import type { PayloadRequest, SendEmailOptions, TaskConfig } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { automatic, mailRetries, oneLine, sendMail } from '@/lib/email';
import { settings } from '@/lib/settings';
import { getT } from '@/messages/panel';
import { defaultPanelLanguage, type PanelLanguage } from '@/messages/panel/languages';
import { accountOf } from '../team';
import { threadAddress } from './address';
import { type CommentRow, findComments, findThreads } from './rows';

type MailData = {
  comment: Pick<CommentRow, 'text'>;
  /** Whether the recipient is named in it; else it answers what they wrote. */
  isMention: boolean;
  title: string | null | undefined;
  /** Who wrote it; null where the account is gone. */
  by: string | null | undefined;
  /** What it is about, and its words. */
  place: string;
  quote: string | null;
  url: string;
};

/** What a mail about a comment says: who writes to whom about what, the comment, then where to answer. */
export function commentMail(
  { comment, isMention, title, by, place, quote, url }: MailData,
  language: PanelLanguage,
): Pick<SendEmailOptions, 'subject' | 'text'> {
  const t = getT(language);
  const event = isMention ? 'mentioned' : 'replied';
  const name = oneLine(title || t('commentMail.untitled'));
  return {
    subject: t(`commentMail.subjects.${event}`, { title: name }),
    text: [
      t(`commentMail.said.${event}`, { by: by ?? t('commentMail.someone'), title: name }),
      `${place}${quote ? `\n${t('commentMail.quote', { quote })}` : ''}`,
      comment.text,
      `${t('commentMail.answer')}\n${url}`,
    ].join('\n\n'),
  };
}

/**
 * Has people notified of a comment by mail, where there is a mail server, in the transaction of the request: by jobs, since
 * a mail would hold the write lock. Never the one who wrote it; nobody twice.
 */
export async function queueCommentMail(comment: string, people: readonly string[], req: PayloadRequest): Promise<void> {
  if (!settings.mail) return;
  const others = new Set(people.filter((id) => id !== req.user?.id));
  for (const to of others) {
    await req.payload.jobs.queue({
      task: 'sendCommentMail',
      input: { comment, to },
      ...bypassAccess('anyone who comments has those concerned notified'),
      req,
    });
  }
}

/** The mail to one person about a comment; null when the comment, its document or the account is gone. */
export async function messageOf(
  { comment: id, to }: { comment: string; to: string },
  req: PayloadRequest,
): Promise<SendEmailOptions | null> {
  const { payload } = req;
  const [comment] = await findComments({ id: { equals: id } }, req);
  if (!comment) return null;
  const [thread] = await findThreads({ id: { equals: comment.thread } }, req);
  const recipient = await accountOf(payload, to);
  if (!thread || !recipient || recipient.isService) return null;
  const row = await payload.db.findOne<{ id: string; title?: string | null }>({
    collection: 'content-status',
    where: { key: { equals: `${comment.inCollection}/${comment.documentId}` } },
    req,
  });
  if (!row) return null;
  const author = await accountOf(payload, comment.by);
  const data: MailData = {
    comment,
    isMention: comment.mentions.includes(to),
    title: row.title,
    by: author?.name,
    place: thread.place,
    quote: thread.quote,
    url: settings.siteUrl + threadAddress(payload.config.routes.admin, thread),
  };
  // Nobody's language is stored: the panel's own is read by the browser.
  const mail = commentMail(data, defaultPanelLanguage);
  return { ...mail, from: settings.mail?.from, to: recipient.email, headers: automatic };
}

/** Notifies one person by mail of a comment that names them, or that answers theirs. */
export const sendCommentMail: TaskConfig<'sendCommentMail'> = {
  slug: 'sendCommentMail',
  inputSchema: [
    { name: 'comment', type: 'text', required: true },
    { name: 'to', type: 'text', required: true },
  ],
  retries: mailRetries,
  handler: async ({ input, req }) => {
    const mail = await messageOf(input, req);
    if (mail) await sendMail(req.payload, mail);
    return { output: {} };
  },
};
