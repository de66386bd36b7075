import { BlockList } from 'node:net';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { videoLimits } from '@/lib/limits';
import { parseVideoAddress } from '@/lib/video/address';
import { lookUpVideo } from './look-up';
import { startVideoService, type TestVideoService, testTitle, testVideos } from './test-service';

let service: TestVideoService;
const loopback = new BlockList();
loopback.addAddress('127.0.0.1');

beforeAll(async () => {
  service = await startVideoService();
});
afterAll(() => service.stop());
afterEach(() => {
  service.instead = undefined;
  service.hasLargeStill = true;
  service.received.length = 0;
});

function lookUp(address: string, more: { allowed?: BlockList; timeoutMs?: number } = {}) {
  const video = parseVideoAddress(address);
  if (!video) throw new Error(address);
  const origins = { youtube: service.url, vimeo: service.url };
  return lookUpVideo(video, {
    userAgent: 'VideoLookUp/1.0 (+https://site.example)',
    allowed: loopback,
    origins,
    ...more,
  });
}
const onPeerTube = () => `${service.url}/w/${testVideos.peertube}`;

async function widthOf(found: Awaited<ReturnType<typeof lookUp>>) {
  if ('fault' in found || !found.still) throw new Error(JSON.stringify(found));
  return (await sharp(found.still.body).metadata()).width;
}

test('YouTube says title and author, and has a large still beside the small one that it names', async () => {
  const found = await lookUp(`https://youtu.be/${testVideos.youtube}`);
  expect(found).toMatchObject({
    title: testTitle,
    author: 'Une association',
    seconds: null,
    still: { type: 'image/jpeg' },
  });
  expect(await widthOf(found)).toBe(1280);
  service.hasLargeStill = false;
  expect(await widthOf(await lookUp(`https://youtu.be/${testVideos.youtube}`))).toBe(480);
});

test('Vimeo says the duration too, and sends a still of the size that is asked for', async () => {
  const found = await lookUp(`https://vimeo.com/${testVideos.vimeo}#t=5s`);
  expect(found).toMatchObject({ title: testTitle, seconds: 62 });
  expect(await widthOf(found)).toBe(1280);
});

test('a PeerTube instance says the duration in its own API', async () => {
  const found = await lookUp(onPeerTube());
  expect(found).toMatchObject({ title: testTitle, seconds: 245, still: { type: 'image/jpeg' } });
  expect(service.received.map(({ userAgent }) => userAgent)).toEqual(
    Array(3).fill('VideoLookUp/1.0 (+https://site.example)'),
  );
});

test('a still that can’t be read leaves the rest', async () => {
  const only = (answer: object) => (path: string) => (path.startsWith('/lazy-static') ? (answer as never) : undefined);
  for (const answer of [
    { status: 404 },
    { status: 200, type: 'text/html', body: Buffer.from('<p>') },
    { status: 200, type: 'image/svg+xml', body: Buffer.from('<svg/>') },
    { status: 200, type: 'image/jpeg', body: Buffer.alloc(videoLimits.maxStillBytes + 1) },
    { status: 302, location: 'http://169.254.169.254/latest/meta-data' },
    { status: 302, location: 'file:///etc/passwd' },
    { status: 302 },
  ]) {
    service.instead = only(answer);
    expect(await lookUp(onPeerTube()), JSON.stringify(answer).slice(0, 80)).toMatchObject({
      title: testTitle,
      still: null,
    });
  }
  service.instead = only({ status: 301, location: `/vi/${testVideos.youtube}/hqdefault.jpg` });
  expect(await widthOf(await lookUp(onPeerTube()))).toBe(480);
});

test.each([
  ['no such video', { status: 404 }, 'no-video'],
  ['a private one', { status: 403 }, 'no-video'],
  ['a fault of the site', { status: 500 }, 'failed'],
  ['an answer of another form', { status: 200, type: 'application/json', body: { type: 7 } }, 'failed'],
  ['an answer without an end', { status: 200, body: Buffer.alloc(300 * 1024, ' ') }, 'failed'],
  ['a redirect inwards', { status: 302, location: 'http://10.0.0.1/' }, 'inner'],
  ['a circle', { status: 302, location: '/oembed' }, 'no-answer'],
])('%s is told apart', async (_, answer, fault) => {
  service.instead = () => answer;
  expect(await lookUp(`https://youtu.be/${testVideos.youtube}`)).toEqual({ fault });
});

test('a site that is no PeerTube instance is recognised by its answer', async () => {
  service.instead = () => ({ status: 200, type: 'text/html', body: Buffer.from('<!doctype html>') });
  expect(await lookUp(onPeerTube())).toEqual({ fault: 'no-service' });
  // One that is down for a moment may be one.
  service.instead = () => ({ status: 503 });
  expect(await lookUp(onPeerTube())).toEqual({ fault: 'failed' });
});

test('a site that does not answer is not waited for', async () => {
  service.instead = () => null;
  expect(await lookUp(onPeerTube(), { timeoutMs: 200 })).toEqual({ fault: 'no-answer' });
});

test('a private address is never requested', async () => {
  expect(await lookUp(onPeerTube(), { allowed: new BlockList() })).toEqual({ fault: 'inner' });
  expect(service.received).toEqual([]);
});
