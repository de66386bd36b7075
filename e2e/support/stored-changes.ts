import { expect, type Page } from '@playwright/test';
import { AdminPanel } from './admin-panel';
import type { Person } from './people';
import { uniqueWord } from './samples';
import type { Workshop } from './workshop';

/** Everything that the panel stored of unsaved words in this browser, as text: `[]` is nothing. */
export const storedChanges = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const last = Object.entries(localStorage).filter(([name]) => name.startsWith('unsaved-changes/'));
        const opening = indexedDB.open('unsaved-changes', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('changes', { keyPath: 'key' });
        opening.onsuccess = () => {
          const all = opening.result.transaction('changes').objectStore('changes').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify([...all.result, ...last]));
          };
        };
      }),
  );

/** Waits for the next autosave that the server took. */
export const autosaved = (page: Page) =>
  page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok());

/** Lets no autosave reach the server. */
export const cutAutosave = (page: Page) => page.route(/autosave=true/, (route) => route.abort());

/** A draft concept, open in the panel of an editor, and a word to type into it. */
export async function openDraft({ page, editor, workshop }: { page: Page; editor: Person; workshop: Workshop }) {
  const word = uniqueWord();
  const { id } = await workshop.draft('concepts', uniqueWord());
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('concepts', id);
  return { word, id, panel };
}

/** The notice that offers words, or a choice between words. */
export const notice = (page: Page, title: string | RegExp) => page.locator('form').getByText(title);

export const offered = 'Des mots n’ont pas été enregistrés';
export const savedElsewhere = 'Ce texte a été enregistré ailleurs';

/** Waits until a form offers words. */
export const expectOffer = (page: Page) => expect(notice(page, offered)).toBeVisible();
