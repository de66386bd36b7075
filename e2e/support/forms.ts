import { randomInt } from 'node:crypto';
import { formToken } from '@/lib/form-token';
import type { Client } from './client';
import { documentOf, type Json } from './client';
import { installation } from './installation';
import { uniqueWord } from './samples';
import type { Workshop } from './workshop';

/** A form made for a test, and a page that shows it. */
export type MadeForm = {
  id: string;
  /** Path of the page. */
  path: string;
  /** Messages sent through it, as an admin reads them. */
  submissions(): Promise<(Json & { id: string })[]>;
};

const id = (last: number) => `aaaaaaaaaaaaaaaaaaaaaaa${last}`;

/** Names of the sample form's answers. */
export const names = { name: `q-${id(1)}`, email: `q-${id(2)}`, kind: `q-${id(3)}`, message: `q-${id(6)}` };
/** Values of its choices. */
export const kinds = { city: id(4), network: id(5) };

/** A form with the usual kinds of questions, in French. */
export const sampleForm = (word: string): Json => ({
  title: word,
  warning: true,
  thanks: `Merci ${word}`,
  questions: [
    { blockType: 'section', id: id(7), label: 'Vous' },
    { blockType: 'text', id: id(1), label: 'Nom et prénom', required: true, autocomplete: 'name' },
    { blockType: 'email', id: id(2), label: 'Adresse électronique', hint: 'Exemple : a@b.org', required: true },
    {
      blockType: 'radio',
      id: id(3),
      label: 'Vous êtes',
      required: true,
      options: [
        { id: id(4), label: 'Une ville' },
        { id: id(5), label: 'Un réseau' },
      ],
    },
    { blockType: 'textarea', id: id(6), label: 'Message', required: false },
  ],
});

/** Valid answers of the sample form. */
export const filledIn = (changes: Record<string, string> = {}): Record<string, string> => ({
  [names.name]: 'Prénom Nom',
  [names.email]: 'prenom.nom@example.org',
  [names.kind]: kinds.city,
  ...changes,
});

/** Creates a form and a page with it; both are deleted with the workshop, and so are its messages. */
export async function makeForm(workshop: Workshop, changes: Json = {}): Promise<MadeForm> {
  const { admin } = workshop;
  const form = documentOf(
    await admin.post('/api/forms', { ...sampleForm(uniqueWord('form')), ...changes }, { locale: 'fr' }),
  );
  workshop.removeLater('forms', form.id);
  const layout = [{ blockType: 'form', title: 'Écrivez-nous', form: form.id }];
  const page = await workshop.published('pages', uniqueWord('page'), { layout });
  return {
    id: form.id,
    path: new URL((page.urls as { fr: string }).fr).pathname,
    async submissions() {
      const query = { 'where[form][equals]': form.id, limit: 0, depth: 0 };
      const docs = (await admin.get('/api/submissions', query)).json.docs as (Json & { id: string })[];
      for (const { id: sent } of docs) workshop.removeLater('submissions', sent);
      return docs;
    },
  };
}

/** Makes a form whose questions for name and kind are member fields. */
export async function makeJoinForm(workshop: Workshop): Promise<MadeForm> {
  const memberFields: Record<string, string> = { 'Nom et prénom': 'name', 'Vous êtes': 'kind' };
  const { questions } = sampleForm('x') as { questions: Json[] };
  return makeForm(workshop, {
    questions: questions.map((question) => ({ ...question, memberField: memberFields[String(question.label)] })),
  });
}

/** Headers of a client that no limit has counted yet. */
export const someoneElse = (): Record<string, string> => ({
  'X-Forwarded-For': `198.18.${randomInt(256)}.${randomInt(256)}`,
});

/** Token of a form that was shown this many seconds ago. */
export const tokenOf = (form: string, secondsAgo = 60): string => formToken(form, Date.now() - secondsAgo * 1000);

/** Sends a form as a browser without scripts does. */
export function send(
  { id: form, path }: Pick<MadeForm, 'id' | 'path'>,
  fields: Record<string, string>,
  headers: Record<string, string> = someoneElse(),
): Promise<Response> {
  return fetch(installation.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
    body: new URLSearchParams({ form, token: tokenOf(form), ...fields }),
  });
}

/** Runs waiting jobs, which also run by themselves. */
export async function runJobs(admin: Client): Promise<void> {
  await admin.get('/api/payload-jobs/run', { limit: 100 });
}
