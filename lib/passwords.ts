import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { signInLimits } from './limits';

/** How many characters of a password are judged: the work grows with the square of their number. */
const maxJudgedLength = 256;

const strength = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: maxJudgedLength });

/** Why a password is not taken. */
export type PasswordProblem = 'passwordShort' | 'passwordWeak' | 'passwordSame';

/**
 * Validates a new password: returns whether it is too short, or easy to guess (zxcvbn score under 3 of 4, also when it
 * is made of the person's own name or address); null when it is good.
 *
 * @param personal texts about the person, such as a name or an address: the password must be strong without their words
 */
export function passwordProblem(password: string, personal: string[] = []): PasswordProblem | null {
  if ([...password].length < signInLimits.minPasswordLength) return 'passwordShort';
  return strength.check(withoutWordsOf(personal, password)).score < 3 ? 'passwordWeak' : null;
}

/** Returns the password without words of the personal texts: the rest must be hard to guess by itself. */
function withoutWordsOf(personal: string[], password: string): string {
  const words = personal
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());
  return rest.length < password.length ? rest : password;
}
