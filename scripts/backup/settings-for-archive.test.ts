import { expect, test } from 'vitest';
import { settingsForArchive } from './settings-for-archive';

const env = [
  '# Settings',
  'PAYLOAD_SECRET=abc',
  'SITE_URL=https://example.org',
  'SMTP_URL=smtps://user:hidden@host',
  'export METRICS_TOKEN="hidden',
  'hidden continued"',
  'ADMIN_PASSWORD=hidden',
  'TRANSLATION_API_KEY=hidden',
  'DATABASE_URL=mongodb://user:hidden@host/site',
].join('\n');

test('settings of a backup have no secret, unless it is asked for', () => {
  const settings = settingsForArchive(env, false);
  expect(settings).not.toMatch(/hidden|abc/);
  expect(settings).toContain('SITE_URL=https://example.org');
  expect(settings).toContain('# PAYLOAD_SECRET= (left out of the backup)');
  expect(settingsForArchive(env, true)).toBe(env);
});
