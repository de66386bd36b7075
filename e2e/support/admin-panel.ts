import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The admin panel in a browser, by the texts that its users see (French). */
export class AdminPanel {
  constructor(readonly page: Page) {}

  /**
   * Starts a session without the sign-in form, which takes seconds: for tests of later steps. The page does not change.
   */
  async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    const answer = await this.page.request.post('/api/users/login', { data: { email, password } });
    expect(answer.status()).toBe(200);
  }

  /** Fills in the sign-in form and waits for the next page. */
  async logIn(email: string, password: string): Promise<void> {
    await this.page.goto('/admin');
    await this.page.getByLabel(/E-mail/).fill(email);
    await this.page.getByLabel(/Mot de passe/).fill(password);
    await this.page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(this.page.getByRole('button', { name: 'Se connecter' })).toBeHidden();
  }

  /** Opens a document's form and waits until it is editable. */
  async open(collection: string, id: string, locale = 'fr'): Promise<void> {
    await this.openForm(`/admin/collections/${collection}/${id}?locale=${locale}`);
  }

  /** The same for a global. */
  async openGlobal(slug: string): Promise<void> {
    await this.openForm(`/admin/globals/${slug}?locale=fr`);
  }

  private async openForm(path: string): Promise<void> {
    await this.page.goto(path);
    const publish = this.page.getByRole('button', { name: 'Publier', exact: true });
    await expect(publish).toBeVisible();
    // The server has drawn it; until React has taken it over, what is typed into a field is lost.
    const isReady = () => publish.evaluate((button) => Object.keys(button).some((key) => key.startsWith('__react')));
    await expect.poll(isReady).toBe(true);
  }

  /** Types the title of a new document where its page asks for it, and returns its id once the form is open. */
  async begin(title: string): Promise<string> {
    await expect(this.page.getByRole('button', { name: 'Commencer' })).toBeVisible();
    const field = this.page.getByRole('main').getByRole('textbox');
    await field.fill(title);
    await field.press('Enter');
    await this.page.waitForURL(/\/[0-9a-f]{24}/);
    return /[0-9a-f]{24}/.exec(this.page.url())?.[0] ?? '';
  }

  /** Returns a field of the form by its label, in any locale. */
  field(label: string) {
    return this.page.getByLabel(new RegExp(`^${label}`)).first();
  }

  /** Waits until the edits are saved as a draft. */
  async autosaved(): Promise<void> {
    await expect(this.page.getByText(/Dernière sauvegarde/)).toBeVisible();
  }

  /** Clicks "Publier", and "Publier quand même" with warnings; waits until the server has published. */
  async publish(): Promise<void> {
    const saved = this.page.waitForResponse(
      (response) =>
        // POST saves a global.
        ['PATCH', 'POST'].includes(response.request().method()) &&
        // Not a read, for which Payload uses POST when the query is long.
        !response.request().headers()['x-payload-http-method-override'] &&
        // Not Payload's own preferences, such as the last opened tab, nor a translation that is still being saved.
        /\/api\/(?!payload-|editorial\/|[\w/-]*\/access)/.test(response.url()) &&
        !response.url().includes('autosave=true'),
    );
    await this.page.getByRole('button', { name: /^Publier( les changements)?$/ }).click();
    const anyway = this.page.getByRole('button', { name: 'Publier quand même' });
    const answer = await Promise.race([saved, anyway.waitFor().then(() => null)]);
    if (!answer) await anyway.click();
    expect((await saved).status()).toBeLessThan(300);
  }

  /** Shows the public page beside the form. */
  async livePreview(): Promise<FrameLocator> {
    const frame = this.page.locator('iframe').first();
    // The panel remembers by person whether the preview is open: it may open, or close, by itself meanwhile.
    await expect(async () => {
      if (!(await frame.isVisible())) await this.page.locator('#live-preview-toggler').click();
      await expect(frame).toBeVisible({ timeout: 5000 });
    }).toPass();
    return this.page.frameLocator('iframe').first();
  }
}

/** Waits for the next autosave of the form. */
export const autosave = (page: Page) =>
  page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok());

/** Types into a field and waits until the draft is saved. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  const saved = autosave(page);
  await field.fill(text);
  await field.press('Tab');
  await saved;
}
