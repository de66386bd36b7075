import type { PayloadRequest } from 'payload';
import { isQuestion, type Question } from '@/lib/form-questions';
import { localeNames, sourceLocale } from '@/lib/locales';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { Submission } from '@/payload-types';
import type { ExportedDocument } from './cells';

const titles = [
  'csvExport.receivedOn',
  'csvExport.form',
  'csvExport.from',
  'csvExport.replyTo',
  'csvExport.state',
  'csvExport.language',
  'csvExport.willBeDeletedOn',
] as const;

type CurrentQuestion = { id: string; label: string };

/** The CSV file of messages: a column for each question, and one for answers to questions that no longer exist. */
export type MessagesCsv = { head: string[]; row(message: ExportedDocument): string[] };

/** Returns the CSV file of the messages of one form, or of all. The questions are the current ones, read in one query. */
export async function messagesCsv(
  req: PayloadRequest,
  form: string | null,
  language: PanelLanguage,
): Promise<MessagesCsv> {
  const t = getT(language);
  const { docs } = await req.payload.find({
    collection: 'forms',
    where: form ? { id: { equals: form } } : {},
    locale: sourceLocale,
    depth: 0,
    select: { questions: true },
    pagination: false,
    overrideAccess: false,
    user: req.user,
  });
  const questions = docs.flatMap(({ questions: all }) => (all ?? []).flatMap(currentQuestions));
  // Questions of two forms with the same text share a column.
  const labels = [...new Set(questions.map(({ label }) => label))];
  const labelById = new Map(questions.map(({ id, label }) => [id, label]));
  return {
    head: [...titles.map((title) => t(title)), ...labels, t('csvExport.others')],
    row(message) {
      const { answers, ...submission } = message as unknown as Submission;
      const byLabel = new Map<string, string[]>();
      const rest: string[] = [];
      for (const { id, question, answer } of answers) {
        const label = labelById.get(id ?? '') ?? question;
        if (labels.includes(label)) byLabel.set(label, [...(byLabel.get(label) ?? []), answer]);
        else rest.push(`${question} : ${answer}`);
      }
      return [
        submission.createdAt,
        submission.formTitle ?? '',
        submission.sender ?? '',
        submission.email ?? '',
        t(`csvExport.states.${submission.state}`),
        submission.language ? localeNames[submission.language] : '',
        submission.deleteOn.slice(0, 10),
        ...labels.map((label) => byLabel.get(label)?.join('\n') ?? ''),
        rest.join('\n'),
      ];
    },
  };
}

const currentQuestions = (question: Question): CurrentQuestion[] =>
  isQuestion(question) ? [{ id: question.id ?? '', label: question.label }] : [];
