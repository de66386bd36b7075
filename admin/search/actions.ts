import type { PayloadRequest } from 'payload';
import { roleOf } from '@/lib/access';
import { pointQuery } from '@/lib/form-point';
import { localeOrSource, sourceLocale } from '@/lib/locales';
import { pagePath } from '@/lib/routes';
import { getT, readLabel } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';
import { matchesWords } from '@/search/panel/words';
import { entries } from '../nav/entries';
import { adminViews } from '../views';

/** Something that can be done or opened, which has no document of its own. */
export type Action = {
  kind: 'action' | 'view' | 'list' | 'setting';
  label: string;
  href: string;
  /** Where it is, of a field of the settings. */
  where: string | null;
  /** Further words by which it is found. */
  also: string;
};

/** What people create, each in a collection that they may create in. */
const creations = [
  { collection: 'events', label: 'dashboard.buttons.event' },
  { collection: 'documents', label: 'dashboard.buttons.document' },
  { collection: 'pages', label: 'dashboard.buttons.page' },
  { collection: 'members', label: 'dashboard.buttons.member' },
  { collection: 'concepts', label: 'panelSearchResults.actions.concept' },
  { collection: 'media', label: 'dashboard.buttons.pictures', path: '/add' },
  { collection: 'forms', label: 'panelSearchResults.actions.form' },
  { collection: 'users', label: 'panelSearchResults.actions.user' },
] as const satisfies readonly { collection: string; label: PanelText; path?: string }[];

/** Everything that the person of the request may do or open from anywhere, in the language of their panel. */
export async function actionsOf(req: PayloadRequest): Promise<Action[]> {
  const { language } = req.i18n;
  const t = getT(language);
  const role = roleOf(req);
  const { admin } = req.payload.config.routes;
  const { collections } = req.payload;
  const action = (
    kind: Action['kind'],
    label: string,
    href: string,
    { where = null, also = '' }: Partial<Pick<Action, 'where' | 'also'>> = {},
  ): Action => ({ kind, label, href, where, also });
  const createWords = { also: t('panelSearchResults.actions.createWords') };
  const made = await Promise.all(
    creations.map(async (each) => {
      if (!(await collections[each.collection].config.access.create({ req }))) return [];
      // Texts are first written in the source language, from which they are published.
      const path = 'path' in each ? each.path : `/create?locale=${sourceLocale}`;
      return [action('action', t(each.label), `${admin}/collections/${each.collection}${path}`, createWords)];
    }),
  );
  const views = entries
    .filter(({ roles }) => role !== null && roles.includes(role))
    .map(({ label, path }) => action('view', t(label), admin + path));
  const lists = await Promise.all(
    Object.values(collections).map(async ({ config }) => {
      const isShown = config.admin.hidden !== true && !config.slug.startsWith('payload-');
      if (!isShown || !(await config.access.read({ req }))) return [];
      return [
        action('list', readLabel(config.labels.plural, language) ?? config.slug, `${admin}/collections/${config.slug}`),
      ];
    }),
  );
  const settings = await Promise.all(
    req.payload.globals.config.map(async (global) => {
      if (!(await global.access.update({ req }))) return [];
      const label = readLabel(global.label, language) ?? global.slug;
      const href = `${admin}/globals/${global.slug}`;
      const fields = labelledFields(global.flattenedFields, language).map((field) =>
        action('setting', field.label, href + pointQuery(field.path, null), { where: label }),
      );
      return [action('setting', label, href), ...fields];
    }),
  );
  return [
    ...made.flat(),
    ...(role === 'admin' || role === 'editor'
      ? [action('action', t('panelSearchResults.actions.importMembers'), `${admin}/collections/members/import`)]
      : []),
    action('view', t('nav.dashboard'), admin),
    ...views,
    ...(adminViews.guide ? [action('view', t('nav.guide'), `${admin}/guide`)] : []),
    action('view', t('panelSearchResults.actions.account'), `${admin}/account`),
    action('view', t('nav.site'), pagePath([], localeOrSource(language))),
    ...lists.flat(),
    ...settings.flat(),
  ];
}

type Labelled = { path: string; label: string };
type Fields = PayloadRequest['payload']['globals']['config'][number]['flattenedFields'];

/** The fields of a form that people look for by their label, those within groups included. */
function labelledFields(fields: Fields, language: string, parent = ''): Labelled[] {
  return fields.flatMap((field) => {
    const label = 'label' in field ? readLabel(field.label, language) : null;
    if (('hidden' in field && field.hidden) || field.admin?.hidden) return [];
    const path = parent + field.name;
    const within =
      field.type === 'group' || field.type === 'tab' ? labelledFields(field.flattenedFields, language, `${path}.`) : [];
    return [...(label && within.length === 0 ? [{ path, label }] : []), ...within];
  });
}

/** The actions whose label, or place, has the beginnings of all the words. */
export const findActions = (actions: readonly Action[], query: string, language: string): Action[] =>
  actions.filter(({ label, where, also }) =>
    matchesWords(query, `${label} ${where ?? ''} ${also}`, localeOrSource(language)),
  );
