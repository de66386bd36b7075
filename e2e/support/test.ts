import { test as base } from '@playwright/test';
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

/** Playwright's `test` with people of each role and a workshop. */
export const test = base.extend<PerTest, PerWorker>({
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

export { expect } from '@playwright/test';
