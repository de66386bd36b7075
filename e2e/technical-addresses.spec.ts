import { expect, test } from './support/test';

const id = '0123456789abcdef01234567';

for (const [before, now] of [
  ['/fr/apercu/abc.def', '/fr/preview/abc.def'],
  ['/admin/relectures', '/admin/reviews'],
  [`/admin/relectures/members/${id}`, `/admin/reviews/members/${id}`],
  ['/admin/traductions?q=mot&langue=en', '/admin/translations?q=mot&langue=en'],
  ['/admin/liens?content=events', '/admin/broken-links?content=events'],
  [`/admin/collections/events/${id}/traduire?locale=en`, `/admin/collections/events/${id}/translate?locale=en`],
  [`/admin/collections/events/${id}/utilise`, `/admin/collections/events/${id}/usage`],
  ['/admin/collections/media/ajouter', '/admin/collections/media/add'],
  ['/admin/collections/media/inutilisees', '/admin/collections/media/unused'],
  ['/admin/collections/members/importer', '/admin/collections/members/import'],
] as const) {
  test(`${before} redirects to its English name, with its query`, async ({ admin }) => {
    const { status, headers } = await admin.client.get(before);
    expect(status).toBe(308);
    expect(headers.get('location')).toBe(now);
  });
}
