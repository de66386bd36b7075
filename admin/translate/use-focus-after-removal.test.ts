// @vitest-environment jsdom
import { act, createElement as element, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFocusAfterRemoval } from './use-focus-after-removal';

function Example({ isShown }: { isShown: boolean }) {
  const next = useRef<HTMLDivElement>(null);
  const handlers = useFocusAfterRemoval(isShown, next);
  return element(
    'div',
    null,
    isShown && element('button', { type: 'button', ...handlers }, 'Ask'),
    !isShown && element('div', { id: 'next', tabIndex: -1, ref: next }),
    element('input', { id: 'other' }),
  );
}

let place: HTMLElement;
let root: Root;
const show = (isShown: boolean) => act(async () => root.render(element(Example, { isShown })));
const focus = (selector: string) => act(async () => place.querySelector<HTMLElement>(selector)?.focus());

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await show(true);
});
afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

test('the focus of a removed button goes to the next place', async () => {
  await focus('button');
  await show(false);
  expect(document.activeElement?.id).toBe('next');
});

test('a focus elsewhere stays there', async () => {
  await focus('button');
  await focus('#other');
  await show(false);
  expect(document.activeElement?.id).toBe('other');
});

test('without a focus, none is set', async () => {
  await show(false);
  expect(document.activeElement).toBe(document.body);
});
