import { afterEach, beforeEach, expect, test } from 'vitest';
import { loggedPath, routeName } from './route-name';
import { setSiteProbe } from './site-probe';

beforeEach(() =>
  setSiteProbe({
    apiNames: new Set(['events', 'search']),
    pingDatabase: async () => undefined,
    countJobs: async () => ({ waiting: 0, scheduled: 0, running: 0, failed: 0 }),
  }),
);
afterEach(() => setSiteProbe(null));

test.each([
  ['/', 'root'],
  ['/fr', 'home'],
  ['/fr/', 'home'],
  ['/fr/evenements', 'events'],
  ['/es/eventos/una-reunion', 'events/[slug]'],
  ['/en/events/a-meeting/event.ics', 'events/[slug]/[file]'],
  ['/en/events/a/b/c/d', 'events/[slug]/[file]'],
  ['/fr/evenements.ics', 'events.ics'],
  ['/fr/membres.csv', 'members.csv'],
  ['/fr/evenements.php', 'page'],
  ['/fr/feed.xml', 'feed'],
  ['/fr/merci/0123456789abcdef01234567', 'thanks'],
  ['/fr/preview/a-token', 'preview'],
  ['/fr/apercu/a-token', 'preview'],
  ['/fr/share/events/1.png', 'share'],
  ['/fr/a-propos/gouvernance', 'page'],
  // The folder's own name, where the language has another, is no address.
  ['/fr/events', 'page'],
  ['/api/events/0123', 'api/events'],
  ['/api/search', 'api/search'],
  ['/api/x1', 'api'],
  ['/api', 'api'],
  ['/api/media/file/picture.webp', 'media'],
  ['/api/files/file/report.pdf', 'api'],
  ['/admin/collections/users/1', 'admin'],
  ['/administrator', 'other'],
  ['/_next/static/a.js', 'static'],
  ['/favicon.svg', 'static'],
  ['/icons/192.png', 'static'],
  ['/sitemap.xml', 'sitemap'],
  ['/sitemap-events-2.xml', 'sitemap'],
  ['/wp-login.php', 'other'],
  ['//x', 'root'],
  ['', 'root'],
])('the route of %s is %s', (path, route) => {
  expect(routeName(path)).toBe(route);
});

test('there are few routes, whatever is requested', () => {
  const routes = new Set<string>();
  for (let count = 0; count < 500; count += 1) {
    for (const start of ['', '/fr', '/fr/evenements', '/fr/evenements/a', '/api', '/admin', '/_next', '/fr/preview'])
      routes.add(routeName(`${start}/x${count}`));
    routes.add(routeName(`/fr/evenements.x${count}`));
  }
  expect(routes.size).toBeLessThan(10);
});

test.each([
  ['/admin/collections/users/1', undefined],
  ['/api/events/1', undefined],
  ['/api/users/reset-password', undefined],
  // Only staff may read files there; readers have them below their document.
  ['/api/files/file/report.pdf', undefined],
  ['/fr/preview/a-token', undefined],
  // Its former name, which redirects.
  ['/fr/apercu/a-token', undefined],
  ['/en/apercu/a-token', undefined],
  ['/fr/merci/0123456789abcdef01234567', undefined],
  ['/someone@example.org', undefined],
  ['/fr/evenements/une-rencontre', '/fr/evenements/une-rencontre'],
  ['/api/media/file/picture.webp', '/api/media/file/picture.webp'],
  [`/fr/${'a'.repeat(400)}`, `/fr/${'a'.repeat(296)}`],
])('of %s the log has %s', (path, logged) => {
  expect(loggedPath(routeName(path), path)).toBe(logged);
});
