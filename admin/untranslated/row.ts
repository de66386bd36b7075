import type { ClientT } from '@/messages/panel/types';

/** Attributes that people read or hear. */
export type TextAttribute = 'alt' | 'aria-label' | 'aria-roledescription' | 'placeholder' | 'title';

/** Attributes by which browsers tell screen readers and the keyboard what an element is (admin/accessibility/). */
type RoleAttribute = 'aria-disabled' | 'aria-hidden' | 'aria-labelledby' | 'aria-level' | 'role' | 'tabindex';

/** A text that Payload or one of its libraries says in English only, and what stands in its place. */
export type Row = {
  /** Selects the elements that say it. */
  selector: string;
  /** The attribute that says it; without one, the text of the element. */
  attribute?: TextAttribute | RoleAttribute;
  /** The whole English text, as it is in their code; a pattern where it holds values. Without one, there is no text. */
  english?: string | RegExp;
  /** Returns the text in its place; null leaves what is there. The values are the groups of the pattern. */
  say: (t: ClientT, values: string[], element: Element) => string | null;
};

const isSaid = ({ english }: Row, text: string): string[] | null => {
  if (english === undefined) return text ? null : [];
  if (typeof english === 'string') return text === english ? [] : null;
  return (
    english
      .exec(text)
      ?.slice(1)
      .map((value = '') => value) ?? null
  );
};

/** Returns the text that takes the place of another; null where the row is about none such. */
export function textInPlace(row: Row, text: string, element: Element, t: ClientT): string | null {
  const values = isSaid(row, text);
  return values && row.say(t, values, element);
}
