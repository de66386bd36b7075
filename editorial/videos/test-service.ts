import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import sharp from 'sharp';
import { listenLocally } from '../../lib/test-server';

type Answer = { status: number; type?: string; location?: string; body?: Buffer | object };

/** Videos that the server has, by the id in their addresses. */
export const testVideos = {
  youtube: 'aqz-KE-bpKQ',
  vimeo: '76979871',
  peertube: 'kkGMgK9ZtnKfYAgnEtQxbv',
} as const;
export const testTitle = 'Une cour, deux voix';

export interface TestVideoService {
  url: string;
  /** Paths that were requested, with the name that the client gave itself. */
  received: { path: string; userAgent: string }[];
  /** What it answers instead of the documented answer; null for an answer that never comes. */
  instead: ((path: string) => Answer | null | undefined) | undefined;
  /** Whether there is a large still of the video on YouTube, as there is of most. */
  hasLargeStill: boolean;
  stop(): Promise<void>;
}

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 120, g: 160, b: 90 } } })
    .jpeg()
    .toBuffer();

const json = (body: object): Answer => ({ status: 200, type: 'application/json; charset=utf-8', body });
const plain = (status: number): Answer => ({ status, type: 'text/plain', body: Buffer.from('Not found') });

/** https://oembed.com, and what each of the three adds to it. */
const common = (name: string, origin: string) => ({
  version: '1.0',
  type: 'video',
  title: testTitle,
  author_name: 'Une association',
  author_url: `${origin}/author`,
  provider_name: name,
  provider_url: origin,
  width: 1280,
  height: 720,
  html: '<iframe src="https://example.org/"></iframe>',
});

/**
 * Starts a server that answers as YouTube, Vimeo and PeerTube document it, each at its own path, and refuses what they do not
 * describe.
 */
export async function startVideoService(port = 0): Promise<TestVideoService> {
  const [small, large] = await Promise.all([picture(480, 360), picture(1280, 720)]);
  const service: TestVideoService = {
    url: '',
    received: [],
    instead: undefined,
    hasLargeStill: true,
    stop: async () => {},
  };

  function answerTo({ pathname, searchParams }: URL): Answer {
    const { url } = service;
    const page = searchParams.get('url') ?? '';
    const still = (width: number, height: number) => ({ thumbnail_width: width, thumbnail_height: height });
    switch (pathname) {
      case '/oembed':
        if (searchParams.get('format') !== 'json') return plain(404);
        if (page !== `https://www.youtube.com/watch?v=${testVideos.youtube}`) return plain(400);
        return json({
          ...common('YouTube', 'https://www.youtube.com/'),
          ...still(480, 360),
          thumbnail_url: `${url}/vi/${testVideos.youtube}/hqdefault.jpg`,
        });
      case '/api/oembed.json':
        if (page !== `https://vimeo.com/${testVideos.vimeo}`) return plain(404);
        // As wide as it was asked for.
        return json({
          ...common('Vimeo', 'https://vimeo.com/'),
          ...still(Number(searchParams.get('width')), 720),
          duration: 62,
          upload_date: '2013-10-15 14:08:29',
          thumbnail_url: `${url}/video/452001751_${searchParams.get('width') ?? 295}`,
        });
      case '/services/oembed':
        if (!page.startsWith(`${url}/w/${testVideos.peertube}`)) return plain(404);
        return json({
          ...common('Une instance', url),
          ...still(850, 480),
          thumbnail_url: `${url}/lazy-static/previews/1.jpg`,
        });
      case `/api/v1/videos/${testVideos.peertube}`:
        return json({ uuid: '9c9de5e8-0a1e-484a-b099-e80766180a6d', name: testTitle, duration: 245, isLive: false });
      case `/vi/${testVideos.youtube}/maxresdefault.jpg`:
        return service.hasLargeStill ? { status: 200, type: 'image/jpeg', body: large } : plain(404);
      case `/vi/${testVideos.youtube}/hqdefault.jpg`:
        return { status: 200, type: 'image/jpeg', body: small };
      case '/video/452001751_1280':
      case '/lazy-static/previews/1.jpg':
        return { status: 200, type: 'image/jpeg', body: large };
      default:
        return plain(404);
    }
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    service.received.push({ path, userAgent: request.headers['user-agent'] ?? '' });
    const instead = service.instead?.(path);
    if (instead === null) return;
    const { status, type, location, body = Buffer.alloc(0) } = instead ?? answerTo(new URL(path, service.url));
    response.writeHead(status, { ...(type && { 'Content-Type': type }), ...(location && { Location: location }) });
    response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
  });
  return Object.assign(service, await listenLocally(server, port));
}
