import { test as base, expect } from '@playwright/test';
import { Client } from './client';
import { createPerson, logInAsAdmin, type Person, removePerson } from './people';
import { Workshop } from './workshop';

type PerTest = {
  /** An anonymous client. */
  reader: Client;
  /** Creates documents for the test and deletes them afterwards. */
  workshop: Workshop;
};

type PerWorker = {
  admin: Person;
  editor: Person;
  contributor: Person;
  /** An admin who must still change the first password. */
  newcomer: Person;
};

/** React could not take over the page that the server sent, and drew it again: what was clicked meanwhile is lost. */
const isHydrationError = ({ message }: Error): boolean => /Minified React error #(418|423|425);/.test(message);

/** Playwright's `test` with people of each role and a workshop. */
export const test = base.extend<PerTest, PerWorker>({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => {
      if (isHydrationError(error)) errors.push(`${page.url()}: ${error.message}`);
    });
    await use(page);
    expect(errors, 'React takes over each page as the server sent it').toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of this pattern to know what a fixture needs.
  reader: async ({}, use) => {
    await use(new Client());
  },
  workshop: async ({ admin }, use) => {
    const workshop = new Workshop(admin.client);
    await use(workshop);
    await workshop.clear();
  },
  admin: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      await use(await logInAsAdmin());
    },
    { scope: 'worker' },
  ],
  editor: [
    async ({ admin }, use) => {
      const person = await createPerson(admin, 'editor');
      await use(person);
      await removePerson(admin, person);
    },
    { scope: 'worker' },
  ],
  contributor: [
    async ({ admin }, use) => {
      const person = await createPerson(admin, 'contributor');
      await use(person);
      await removePerson(admin, person);
    },
    { scope: 'worker' },
  ],
  newcomer: [
    async ({ admin }, use) => {
      const person = await createPerson(admin, 'admin', { mustChangePassword: true });
      await use(person);
      await removePerson(admin, person);
    },
    { scope: 'worker' },
  ],
});

/** A test that is too slow for each change, since it goes through all of the panel or measures: `npm run test:long`. */
export const long: { tag: string[] } = { tag: ['@long'] };

/**
 * The same of a test that repeats another one for one more language, width, role, collection or database.
 *
 * @param repeats whether this one is a repetition
 */
export const longIf = (repeats: boolean): { tag: string[] } => (repeats ? long : { tag: [] });

export { expect };
