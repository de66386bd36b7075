// @vitest-environment jsdom
import { act, createElement as element, Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Boundary } from './boundary';

const texts = {
  title: 'Les messages ne s’affichent pas',
  rest: 'Le reste est à jour.',
  retry: 'Réessayer',
  quote: 'Numéro :',
};
let broken = true;

function Messages() {
  if (broken) throw Object.assign(new Error('no such table'), { digest: '7F3A' });
  return element('p', null, 'Trois messages');
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // React logs every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  broken = true;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a section that fails shows its error number, the other sections stay, and a second try shows it', async () => {
  const place = document.createElement('div');
  const root = createRoot(place);
  const show = () =>
    act(async () =>
      root.render(
        element(
          Fragment,
          null,
          element(Boundary, { ...texts, onRetry: again, children: element(Messages) }),
          element('p', null, 'Deux relectures'),
        ),
      ),
    );
  const again = vi.fn();
  await show();
  expect(place.querySelector('[role=alert]')?.textContent).toBe(
    'Les messages ne s’affichent pasLe reste est à jour.RéessayerNuméro : 7F3A',
  );
  expect(place.textContent).toContain('Deux relectures');
  expect(place.textContent).not.toContain('no such table');

  await act(async () => place.querySelector('button')?.click());
  expect(again).toHaveBeenCalledOnce();
  await show();
  expect(place.querySelector('[role=alert]')).not.toBeNull();
  broken = false;
  await show();
  expect(place.textContent).toBe('Trois messagesDeux relectures');
});
