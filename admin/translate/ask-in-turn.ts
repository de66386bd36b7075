import type { ApiFailure, ApiResult } from '../api/request';

/** Refusals that every other field would get too: asking for them would only use up requests. */
const ofAllFields: readonly string[] = ['in-trash', 'not-found', 'too-many-requests'];

/** Faults of the service that only the person who runs the site can end. */
const ofTheSite: readonly unknown[] = ['key', 'quota'];

/** Returns whether a refusal is of all fields of a translation, and not of the one that was asked for. */
export function isOfAllFields({ code, data }: Pick<ApiFailure, 'code' | 'data'>): boolean {
  if (ofAllFields.includes(code)) return true;
  return typeof data === 'object' && data !== null && 'fault' in data && ofTheSite.includes(data.fault);
}

type Asking<Field, Answer> = {
  ask: (field: Field) => Promise<ApiResult<Answer>>;
  /** Whether the page was left: another one may have newer suggestions. */
  isOver: () => boolean;
  /** Called with each answer, and the fields that are still to be asked for. */
  onAnswer: (field: Field, result: ApiResult<Answer>, waiting: readonly Field[]) => void;
};

/** Asks for one field after the other; one that fails does not keep the others from being asked for, unless all would. */
export async function askInTurn<Field, Answer>(
  fields: readonly Field[],
  { ask, isOver, onAnswer }: Asking<Field, Answer>,
): Promise<void> {
  for (const [index, field] of fields.entries()) {
    const result = await ask(field);
    if (isOver()) return;
    const isLast = !result.ok && isOfAllFields(result.error);
    onAnswer(field, result, isLast ? [] : fields.slice(index + 1));
    if (isLast) return;
  }
}
