import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { videoLimits } from '@/lib/limits';
import { apiOf, hashQuickly, type TestPerson } from '@/lib/test-api';
import { startVideoService, type TestVideoService, testTitle, testVideos } from './test-service';

let site: OwnSite;
let service: TestVideoService;
let request: ReturnType<typeof apiOf>['request'];
let contributor: TestPerson;

beforeAll(async () => {
  hashQuickly();
  service = await startVideoService();
  site = await startOwnSite({ LINK_CHECK_NETWORKS: '127.0.0.1' });
  const api = apiOf(site.payload);
  request = api.request;
  contributor = await api.personOf('contributor');
});
afterAll(async () => {
  await site?.stop();
  await service?.stop();
});
afterEach(() => {
  service.instead = undefined;
});

const ask = (url: unknown, person: TestPerson | null = contributor) =>
  request('POST', '/api/editorial/videos/look-up', { body: { url }, ...(person && { token: person.token }) });
const onPeerTube = () => `${service.url}/w/${testVideos.peertube}`;
const errorOf = ({ json }: { json: Record<string, unknown> }) =>
  (json.errors as { code: string; message: string; data?: unknown }[])[0];

test('staff are told about a video, and nobody else', async () => {
  const { status, json } = await ask(onPeerTube());
  expect(status).toBe(200);
  expect(json).toEqual({
    title: testTitle,
    author: 'Une association',
    duration: '4:05',
    still: { type: 'image/jpeg', data: expect.stringMatching(/^[A-Za-z0-9+/]{100,}=*$/) },
  });
  expect((await ask(onPeerTube(), null)).status).toBe(403);
});

test.each(['https://example.org/', 'javascript:alert(1)', '', 7])('%j is no video', async (url) => {
  const answer = await ask(url);
  expect(answer.status).toBe(400);
  expect(errorOf(answer)?.message).toContain('PeerTube');
});

test('what went wrong is said in a sentence that tells what to do', async () => {
  service.instead = () => ({ status: 404 });
  const answer = await ask(onPeerTube());
  expect(answer.status).toBe(502);
  expect(errorOf(answer)).toMatchObject({ code: 'service-failed', data: { fault: 'no-video' } });
  expect(errorOf(answer)?.message).toContain('choisissez une image');
  expect(errorOf(await ask(`http://10.0.0.1/w/${testVideos.peertube}`))?.data).toEqual({ fault: 'inner' });
});

test('a person who asks again and again is stopped', async () => {
  service.instead = () => ({ status: 404 });
  const answers: number[] = [];
  for (let count = 0; count <= videoLimits.perPerson.limit; count += 1) answers.push((await ask(onPeerTube())).status);
  expect(answers.at(-1)).toBe(429);
});
