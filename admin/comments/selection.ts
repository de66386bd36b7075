import { commentLimits } from '@/lib/limits';

/** Returns the words that are selected in the field around an element, none where they are too many to be kept. */
export function selectionAround(element: Element): string {
  const field = element.closest('.field-type');
  if (!field) return '';
  const selected = (inInput(field) || inText(field)).trim();
  return selected.length <= commentLimits.maxQuoteLength ? selected : '';
}

function inInput(field: Element): string {
  const input = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]');
  if (!input) return '';
  return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
}

function inText(field: Element): string {
  const selection = window.getSelection();
  return selection && field.contains(selection.anchorNode) && field.contains(selection.focusNode)
    ? selection.toString()
    : '';
}
