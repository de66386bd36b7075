import { initI18n } from '@payloadcms/translations';
import { createClientConfig, formatLabels } from 'payload';
import { describe, expect, test } from 'vitest';
import { panelLanguages } from '@/messages/panel/languages';
import config from '@/payload.config';

/** What every page of the panel carries, in one of its languages. */
async function clientConfig(language: (typeof panelLanguages)[number]) {
  const { i18n } = await config;
  const made = await initI18n({ config: i18n, context: 'client', language });
  return createClientConfig({ config: await config, i18n: made, importMap: {}, user: true });
}

/** The paths of what is found below a value, each object once. */
function pathsOf(value: unknown, isFound: (value: unknown) => boolean, path = '', seen = new Set<unknown>()): string[] {
  if (isFound(value)) return [path];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, isFound, `${path}.${key}`, seen));
}

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce((found, key) => (found as Record<string, unknown>)[key], value);

const isInEveryLanguage = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && panelLanguages.every((language) => language in value);

describe('the configuration in the browser', () => {
  test('has the labels of fields, tabs, choices, rows and collections in one language', async () => {
    const sent = await clientConfig('es');
    const found = pathsOf(sent, isInEveryLanguage);
    const names = new Set(found.map((path) => path.split('.').at(-1)));
    // Payload has no functions for these, or calls them again with each state of a form.
    expect([...names].filter((name) => name !== 'description' && name !== 'group')).toEqual(['label']);
    // Those of the languages of the content, and of globals themselves, are chosen in the browser.
    const chosen = /^\.(localization\.locales|globals)\.\d+\.label$/;
    // Payload keeps these in the language of the first person who opened the form: it draws their components on the server.
    const drawnOnServer = new Set(['localePublished', 'seo.title', 'seo.description', 'seo.image']);
    const isDrawnOnServer = (path: string) => {
      const field = valueAt(sent, path.replace(/\.label$/, '')) as { name?: string; type?: string };
      return field.type === 'richText' || drawnOnServer.has(field.name ?? '') || drawnOnServer.has(`seo.${field.name}`);
    };
    const labels = found.filter((path) => path.endsWith('.label') && !chosen.test(path) && !isDrawnOnServer(path));
    // Of columns that store nothing: when a message came and what is in it, and usages in three lists.
    expect(labels).toHaveLength(5);
    const { collections } = await clientConfig('es');
    const events = collections.find(({ slug }) => slug === 'events');
    expect(events?.labels).toEqual({ singular: 'Evento', plural: 'Eventos' });
    expect(JSON.stringify(events?.fields)).toContain('"label":"Fecha y lugar"');
  });

  test('names the rows of every list of fields: Payload makes names in English of those of the fields', async () => {
    const { collections, globals } = await clientConfig('es');
    const isUnnamed = (value: unknown): boolean => {
      const field = value as {
        type?: string;
        name?: string;
        labels?: { singular?: unknown };
        admin?: { hidden?: boolean };
      };
      if (field?.type !== 'array' || !field.name || field.admin?.hidden) return false;
      return field.labels?.singular === formatLabels(field.name).singular;
    };
    // Payload's own have no form.
    const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'));
    expect(pathsOf({ ours, globals }, isUnnamed)).toEqual([]);
  });

  test('has no functions, which can not be sent', async () => {
    expect(pathsOf(await clientConfig('fr'), (value) => typeof value === 'function')).toEqual([]);
  });
});
