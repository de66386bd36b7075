import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

type Manifest = { node: Record<string, { filename: string }> };

/** The name under which the build offers the admin panel's one action, through which all its server functions are called. */
function actionOfAdminPanel(): string {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest;
  const found = Object.entries(manifest.node).find(([, { filename }]) => filename === 'app/(payload)/layout.tsx');
  if (!found) throw new Error('The build has no action of the admin panel.');
  return found[0];
}

/**
 * Calls one of the admin panel's server functions as the person logged in on this page could by hand, whatever the
 * panel offers them to click.
 *
 * @param name the server function, such as `schedule-publish`
 * @param args its arguments; dates are sent as dates
 * @returns React's answer as it came
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
      // What a browser sends with a form of the panel; Payload takes a cookie from nowhere else.
      'Sec-Fetch-Site': 'same-origin',
    },
    data: JSON.stringify([{ name, args: Object.fromEntries(dated) }]),
  });
  return response.text();
}
