import type { FieldHook } from 'payload';
import { expect, test } from 'vitest';
import { richTextField } from './index';

const { hooks } = richTextField('body', 'events.text');

/** The stored address of a link in a text, saved by a person or by autosave. */
async function storedUrl(url: string, autosave: boolean): Promise<unknown> {
  const link = { type: 'link', fields: { linkType: 'custom', url }, children: [{ type: 'text', text: 'lien' }] };
  let value: { root: { children: (typeof link)[] } } = { root: { children: [link] } };
  // The hooks read no more of a request than this.
  const req = { searchParams: new URLSearchParams({ autosave: String(autosave) }), t: (key: string) => key };
  for (const hook of hooks?.beforeChange ?? []) {
    value = await hook({
      value,
      path: ['body'],
      data: { _status: 'draft' },
      req,
    } as unknown as Parameters<FieldHook>[0]);
  }
  return value.root.children[0]?.fields.url;
}

test.each(['ville.example:8080/a', 'exemple.org:8080', 'exemple.org:', 'contact@exemple.org?subject=a:b'])(
  '%s is no script: the form saves it by itself as it is typed',
  async (url) => {
    expect(await storedUrl(url, true)).toBe(url);
    await expect(storedUrl(url, false)).resolves.toMatch(/^(?:https:\/\/|mailto:)/);
  },
);

test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,a'])(
  '%s is refused however the text is saved',
  async (url) => {
    await expect(storedUrl(url, true)).rejects.toThrow();
    await expect(storedUrl(url, false)).rejects.toThrow();
  },
);
