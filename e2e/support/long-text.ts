import type { Json } from './client';
import { paragraph } from './samples';

/** A rich text of one sentence that is too long: a word, many times. */
export const longText = (word: string, times = 60): Json =>
  paragraph(`${Array.from({ length: times }, () => word).join(' ')}.`);
