import { Locked, type PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import { withLockText } from './locks';

const req = { headers: new Headers(), i18n: { language: 'en' } } as unknown as PayloadRequest;

test('a locked document is refused with a text of ours, any other error stays what it is', () => {
  const refusal = withLockText(new Locked('Document with ID 1 is currently locked'), req, 'pageTreeErrors.locked');
  expect(refusal).toMatchObject({ code: 'locked', status: 423 });
  expect((refusal as Error).message).not.toContain('ID');
  const other = new Error('disk full');
  expect(withLockText(other, req, 'pageTreeErrors.locked')).toBe(other);
});
