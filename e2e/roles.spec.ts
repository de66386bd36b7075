import type { Role } from '@/lib/access';
import { publicCollections } from '@/lib/routes';
import { type Live, type Operation, operations, type Target } from './roles/operations';
import { type Answer, Client, type Json } from './support/client';
import { titleFields, uniqueWord } from './support/samples';
import { expect, longIf, test } from './support/test';
import type { Workshop } from './support/workshop';

/** `newcomer`: an admin who must still change the first password, and has no role until then. */
const people = ['public', 'newcomer', 'contributor', 'editor', 'admin'] as const;

/** Public state of a document; null when it was deleted. */
async function liveState(workshop: Workshop, { collection, id }: Target): Promise<Json | null> {
  const query = { locale: 'fr', draft: false, trash: true, depth: 0 };
  const answer = await workshop.admin.get(`/api/${collection}/${id}`, query);
  if (answer.status === 404) return null;
  const { _status, deletedAt, [titleFields[collection]]: title } = answer.json;
  return { title, _status, trashed: Boolean(deletedAt) };
}

function afterwards(live: Live, before: Json | null, { word }: Target): unknown {
  const states: Record<Live, unknown> = {
    same: before,
    changed: { title: `changed ${word}`, _status: 'published', trashed: false },
    draft: { ...before, _status: 'draft' },
    // A document restored from the trash may be a draft; restoring never publishes it.
    trashed: expect.objectContaining({ trashed: true }),
    gone: null,
  };
  return states[live];
}

async function prepare(workshop: Workshop, client: Client, collection: Target['collection'], operation: Operation) {
  const word = uniqueWord('role');
  const made = await (operation.on === 'draft'
    ? workshop.draft(collection, word)
    : workshop.published(collection, word));
  if (operation.on === 'newer draft on top') {
    await workshop.save(collection, made.id, { [titleFields[collection]]: `draft ${word}` }, { draft: true });
  }
  const query = { 'where[parent][equals]': made.id, sort: 'createdAt', limit: 1 };
  const versions = (await workshop.admin.get(`/api/${collection}/versions`, query)).json.docs as { id: string }[];
  return { client, collection, id: made.id, versionId: versions[0]?.id ?? '', word } satisfies Target;
}

/** Returns whether an operation was carried out: a bulk operation on no document was refused. */
function carriedOut({ status, json }: Answer): boolean {
  return status < 300 && !(Array.isArray(json.docs) && json.docs.length === 0);
}

/** The access rules are the same for all; those of members have conditions of their own, to run on each database. */
const onBothDatabases: readonly string[] = ['members', 'events'];

for (const collection of publicCollections) {
  const tag = onBothDatabases.includes(collection) ? ' @mongo' : '';
  for (const person of people) {
    test(
      `${collection}: what ${person} may do${tag}`,
      longIf(collection !== 'members'),
      async ({ workshop, newcomer, contributor, editor, admin }) => {
        const clients = {
          public: new Client(),
          newcomer: newcomer.client,
          contributor: contributor.client,
          editor: editor.client,
          admin: admin.client,
        };
        /** Documents of refused operations are unchanged, and used for the next. */
        const untouched = new Map<Operation['on'], Target>();
        for (const operation of operations) {
          const target =
            untouched.get(operation.on) ?? (await prepare(workshop, clients[person], collection, operation));
          const before = await liveState(workshop, target);
          const answer = await operation.run(target);
          const label = `${operation.name}: ${answer.status} ${answer.text.slice(0, 300)}`;
          const allowed = operation.allowed.includes(person as Role);
          const made = (answer.json.doc as { id?: string; _status?: string } | undefined) ?? {};
          if (made.id && made.id !== target.id) workshop.removeLater(collection, made.id);

          expect.soft(carriedOut(answer), label).toBe(allowed);
          if (!allowed && answer.status >= 300) expect.soft([400, 401, 403, 404], label).toContain(answer.status);
          const expected = allowed ? afterwards(operation.live, before, target) : before;
          expect.soft(await liveState(workshop, target), label).toEqual(expected);
          if (allowed && operation.made) expect.soft(made._status, label).toBe(operation.made);
          if (allowed) untouched.delete(operation.on);
          else untouched.set(operation.on, target);
        }
      },
    );
  }
}
