import { Client } from './support/client';
import { filledIn, makeForm, names, sampleForm, send } from './support/forms';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';

const people = ['public', 'newcomer', 'contributor', 'editor', 'admin'] as const;

for (const person of people) {
  test(`forms and their messages: what ${person} may do @mongo`, async ({
    workshop,
    newcomer,
    contributor,
    editor,
    admin,
  }) => {
    const clients = { newcomer, contributor, editor, admin };
    const client = person === 'public' ? new Client() : clients[person].client;
    const edits = person === 'editor' || person === 'admin';
    const isStaff = edits || person === 'contributor';
    const secret = uniqueWord('secret');
    const form = await makeForm(workshop, {
      recipients: [`${secret}@example.org`],
      receipt: true,
      receiptSubject: secret,
      receiptMessage: secret,
    });
    const closed = await makeForm(workshop, { open: false, title: secret });
    await send(form, filledIn({ [names.message]: secret }));
    const [sent] = await form.submissions();
    const path = `/api/submissions/${sent?.id}`;
    const only = { 'where[id][equals]': String(sent?.id) };

    // Reading.
    for (const accessPath of [
      '/api/submissions',
      '/api/submissions/count',
      path,
      `/api/submissions?where[email][exists]=true&depth=2&locale=en`,
      '/api/submissions?sort=email',
    ]) {
      const answer = await client.get(accessPath);
      expect.soft(answer.status, accessPath).toBe(edits ? 200 : 403);
      if (!edits) expect.soft(answer.text, accessPath).not.toContain(secret);
    }
    for (const accessPath of [`/api/forms/${form.id}`, `/api/forms?depth=2&locale=fr&limit=100`]) {
      const answer = await client.get(accessPath);
      expect.soft(answer.status, accessPath).toBe(200);
      expect.soft(answer.text.includes(`${secret}@example.org`), accessPath).toBe(edits);
    }
    const selected = await client.get('/api/forms?select[recipients]=true');
    expect.soft(selected.status, 'select what is hidden').toBe(isStaff ? 200 : 400);
    expect.soft(selected.text.includes(`${secret}@example.org`), 'select what is hidden').toBe(edits);
    expect.soft((await client.get(`/api/forms/${closed.id}`)).status, 'a closed form').toBe(isStaff ? 200 : 404);
    const versions = await client.get('/api/forms/versions', { 'where[parent][equals]': form.id });
    expect.soft(versions.status, 'versions of forms').toBe(edits ? 200 : 403);
    for (const field of ['recipients', 'receiptSubject', 'receiptMessage']) {
      const found = (await client.get('/api/forms', { [`where[${field}][like]`]: secret })).json.docs;
      expect.soft(Array.isArray(found) && found.length > 0, `search by ${field}`).toBe(edits);
    }

    // Writing.
    const attempts = {
      'create a message': [client.post('/api/submissions', { ...sent, id: undefined }), false],
      'copy a message': [client.post(`${path}/duplicate`, {}), false],
      'mark as answered': [client.patch(path, { state: 'answered' }), edits],
      'mark many as answered': [client.patch('/api/submissions', { state: 'answered' }, only), edits],
      'change a form': [client.patch(`/api/forms/${form.id}`, { recipients: [] }, { locale: 'fr' }), edits],
      'make a form': [client.post('/api/forms', sampleForm(uniqueWord()), { locale: 'fr' }), edits],
      'set recipients that are none': [
        client.patch(`/api/forms/${form.id}`, { recipients: ['x, y@example.org'] }, { locale: 'fr' }),
        false,
      ],
    } as const;
    for (const [name, [attempt, allowed]] of Object.entries(attempts)) {
      const { status, json, text } = await attempt;
      const made = (json.doc as { id?: string } | undefined)?.id;
      if (allowed && name === 'make a form' && made) workshop.removeLater('forms', made);
      expect.soft(status < 300, `${name}: ${status} ${text.slice(0, 200)}`).toBe(allowed);
    }
    const deleted = await client.delete(path);
    expect.soft(deleted.status, 'delete a message').toBe(edits ? 200 : 403);
    expect.soft(await form.submissions()).toHaveLength(edits ? 0 : 1);
    const removed = await client.delete(`/api/forms/${closed.id}`);
    expect.soft(removed.status, 'delete a form').toBe(edits ? 200 : 403);
  });
}
