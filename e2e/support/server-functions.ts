import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

type Manifest = { node: Record<string, { filename: string }> };

/** Id of the admin panel's single server action, by which all its server functions are called. */
function actionOfAdminPanel(): string {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest;
  const found = Object.entries(manifest.node).find(([, { filename }]) => filename === 'app/(payload)/layout.tsx');
  if (!found) throw new Error('The build has no action of the admin panel.');
  return found[0];
}

/**
 * Calls one of the admin panel's server functions as the signed-in person of this page could by hand, whatever buttons
 * the panel has.
 *
 * @param name the server function, such as `schedule-publish`
 * @param args its arguments; dates are sent as dates
 * @returns React's raw response
 */
export async function callServerFunction(page: Page, name: string, args: Record<string, unknown>): Promise<string> {
  // React writes a date among the arguments of an action as $D and its ISO form.
  const dated = Object.entries(args).map(([key, value]) => [
    key,
    value instanceof Date ? `$D${value.toISOString()}` : value,
  ]);
  const response = await page.request.post('/admin', {
    headers: {
      'Next-Action': actionOfAdminPanel(),
      Accept: 'text/x-component',
      'Content-Type': 'text/plain;charset=UTF-8',
      // Headers of a browser for a form of the panel; Payload accepts a cookie only with these.
      'Sec-Fetch-Site': 'same-origin',
    },
    data: JSON.stringify([{ name, args: Object.fromEntries(dated) }]),
  });
  return response.text();
}
