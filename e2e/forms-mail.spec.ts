import { filledIn, makeForm, names, runJobs, send } from './support/forms';
import { installation } from './support/installation';
import { mailServer } from './support/mail-server';
import { expect, test } from './support/test';

test('staff are notified and the sender gets a receipt @mongo', async ({ workshop, admin }) => {
  const form = await makeForm(workshop, { recipients: ['staff@example.org'], receipt: true });
  const server = await mailServer();
  const answer = await send(form, filledIn({ [names.message]: 'Bonjour' }));
  expect(answer.status).toBe(303);
  await runJobs(admin.client);
  await expect.poll(() => server.mails.length).toBe(2);
  await server.close();
  const notification = server.mails.find(({ replyTo }) => replyTo);
  const receipt = server.mails.find(({ replyTo }) => !replyTo);
  expect(notification?.replyTo?.text).toBe('prenom.nom@example.org');
  expect(notification?.text).toContain('Message\nBonjour');
  expect(receipt?.text).not.toContain('Bonjour');
  await form.submissions();
});

test('a mail server that is away neither loses the message nor delays its sender', async ({ workshop, admin }) => {
  const form = await makeForm(workshop, { recipients: ['staff@example.org'] });
  expect((await send(form, filledIn())).status).toBe(303);
  await runJobs(admin.client);
  expect(await form.submissions()).toHaveLength(1);
});

test('a forgotten password is answered the same way for anyone, and its mail links to this site', async ({
  admin,
  reader,
}) => {
  const server = await mailServer();
  const requestReset = (email: string) => reader.speaking('en').post('/api/users/forgot-password', { email });
  const unknown = await requestReset('unknown@example.org');
  const known = await requestReset(admin.email);
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
  await runJobs(admin.client);
  await expect.poll(() => server.mails.length).toBe(1);
  await server.close();
  expect(server.mails[0]?.subject).toBe('Choose a new password');
  expect(server.mails[0]?.text).toContain(`${installation.url}/admin/reset/`);
});
