import { findForm, type PublicForm } from '@/collections/forms/queries';
import { addressGroup } from '@/lib/client-address';
import { readFormToken } from '@/lib/form-token';
import { minuteMs } from '@/lib/limits';
import type { Locale } from '@/lib/locales';
import type { Posted } from '@/lib/posted-form';
import { payloadClient } from '../payload-client';
import { formFields, type Problem, problemsOf, valuesOf } from './answers';
import type { Attempt, Refusal } from './attempts';
import { limits, once } from './limits';
import { receive } from './receive';

/** Result of a submission. */
export type Outcome = { sent: true; form: string } | { sent: false; attempt: Attempt };

export type Submitted = {
  /** The posted fields; null when they exceeded the limit. */
  posted: Posted | null;
  locale: Locale;
  /** The client address, as limits count it. */
  address: string;
  /** Whether the browser says that the post comes from a page of this site. */
  fromHere: boolean;
};

const tooMany = (waitMs: number): Refusal => ({ reason: 'too-many', minutes: Math.ceil(waitMs / minuteMs) });

/** Accepts a submission, or returns why not. Nothing is stored unless it is accepted. */
export async function submit({ posted, locale, address, fromHere }: Submitted): Promise<Outcome> {
  const group = addressGroup(address);
  const waitMs = limits.sent.take(group);
  const field = (name: string) => posted?.get(name)?.[0] ?? '';
  const id = field(formFields.form);
  const form = posted && (await findForm(locale, id));
  if (!form) return refused({ form: id, refusal: { reason: posted ? 'closed' : 'too-large' } });

  const values = valuesOf(form.questions ?? [], posted);
  const token = field(formFields.token);
  const state = readFormToken(id, token);
  const refuse = (refusal: Refusal, problems: readonly Problem[] = []) => {
    const consent = posted.get(formFields.consent) ?? [];
    const good = state === 'good' || state === 'too-soon' ? token : undefined;
    return refused({ form: id, refusal, problems, values: { ...values, [formFields.consent]: consent }, token: good });
  };
  // A bot filled in the hidden field: it gets the same answer as a person, so that it learns nothing.
  if (field(formFields.trap) !== '') return { sent: true, form: id };
  if (waitMs > 0) return refuse(tooMany(waitMs));
  if (!fromHere) return refuse({ reason: 'elsewhere' });
  const problems = [...problemsOf(form.questions ?? [], values), ...consentProblems(form, posted)];
  if (problems.length > 0) return refuse({ reason: 'answers' }, problems);
  if (state === 'too-soon') return refuse({ reason: 'too-soon' });
  if (state !== 'good') return refuse({ reason: 'too-late' });
  return store({ form, values, token, group }, refuse);
}

/** The limit that was exceeded, and when to try again. */
class TooMany extends Error {
  constructor(readonly waitMs: number) {
    super('Too many messages');
  }
}

type Taken = { form: PublicForm; values: Record<string, string[]>; token: string; group: string };

async function store({ form, values, token, group }: Taken, refuse: (refusal: Refusal) => Outcome): Promise<Outcome> {
  const payload = await payloadClient();
  try {
    await once([form.id, token, group, values], async () => {
      // A submission over the limit of its address must not count for the form: one address would close it for all.
      const waitMs = limits.storedOfAddress.take(group) || limits.storedOfForm.take(form.id);
      if (waitMs > 0) throw new TooMany(waitMs);
      await receive(payload, { form, values, language: form.language });
    });
    return { sent: true, form: form.id };
  } catch (error) {
    if (error instanceof TooMany) return refuse(tooMany(error.waitMs));
    payload.logger.error(`A form could not be stored: ${causeOf(error)}`);
    return refuse({ reason: 'not-stored' });
  }
}

/** The innermost message of an error; outer ones quote the values, which are somebody's text. */
function causeOf(error: unknown): string {
  let cause = error;
  while (cause instanceof Error && cause.cause) cause = cause.cause;
  if (!(cause instanceof Error) || cause !== error) return cause instanceof Error ? cause.message : 'unknown';
  return cause.name;
}

function refused(attempt: Pick<Attempt, 'form' | 'refusal'> & Partial<Attempt>): Outcome {
  return { sent: false, attempt: { problems: [], values: {}, token: undefined, ...attempt } };
}

const consentProblems = (form: PublicForm, posted: Posted): Problem[] =>
  form.consent && !posted.has(formFields.consent) ? [{ name: formFields.consent, kind: 'tick' }] : [];
