import { z } from 'zod';
import { videoLimits } from '@/lib/limits';
import type { Video } from '@/lib/video/address';
import { type Content, type Failure, type RequestOptions, readContent } from '../external-links/request';

/** A still picture, as the site of the video sends it. */
export type Still = { type: string; body: Buffer };

/** What the site of a video says about it. */
export type VideoFacts = {
  title: string;
  author: string;
  /** In seconds; null where the site does not say it, as YouTube. */
  seconds: number | null;
  still: Still | null;
};

/** Why nothing was found: no answer, no such video (or a private one), no instance of PeerTube, an answer that can't be used. */
export type LookUpFault = 'no-answer' | 'inner' | 'no-video' | 'no-service' | 'failed';

/** Origins that are asked in place of YouTube and Vimeo, in tests. */
export type Origins = { youtube?: string; vimeo?: string };

const maxRedirects = 3;
const maxAnswerBytes = 256 * 1024;

// https://oembed.com, section 2.3.4. Vimeo adds the duration.
const oEmbed = z.object({
  type: z.string(),
  title: z.string().catch(''),
  author_name: z.string().catch(''),
  provider_name: z.string().catch(''),
  thumbnail_url: z.string().optional().catch(undefined),
  duration: z.number().positive().nullish().catch(null),
});
type Embed = z.output<typeof oEmbed>;

// https://docs.joinpeertube.org/api-rest-reference.html#tag/Video/operation/getVideo
const peerTubeVideo = z.object({ duration: z.number().positive() });

/** The address at which a site describes its videos, by the oEmbed protocol. */
function oEmbedUrl({ service, origin, watchUrl }: Video, origins: Origins): URL {
  const page = watchUrl.replace(/#.*$/, '');
  const endpoints = {
    // https://oembed.com/providers.json
    youtube: `${origins.youtube ?? 'https://www.youtube.com'}/oembed`,
    // https://developer.vimeo.com/api/oembed/videos
    vimeo: `${origins.vimeo ?? 'https://vimeo.com'}/api/oembed.json`,
    // https://docs.joinpeertube.org/api-rest-reference.html#tag/Video/operation/getOEmbed
    peertube: `${origin}/services/oembed`,
  };
  const url = new URL(endpoints[service]);
  url.search = new URLSearchParams({
    url: page,
    format: 'json',
    // Vimeo sends a still as wide as its player would be.
    ...(service === 'vimeo' && { width: String(videoLimits.stillWidth) }),
  }).toString();
  return url;
}

type Options = Omit<RequestOptions, 'timeout' | 'accept'> & { origins?: Origins; timeoutMs?: number };

/** The requests of one look-up, which have one end of time together. */
class Asking {
  readonly #until: number;
  constructor(
    readonly options: Options,
    timeoutMs: number,
  ) {
    this.#until = Date.now() + timeoutMs;
  }

  /** Reads an address, following redirects: each of them is requested by the same rules. */
  async read(start: URL, maxBytes: number, accept: string): Promise<Content> {
    let url = start;
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const timeout = this.#until - Date.now();
      if (timeout <= 0) return { failure: 'no-answer' };
      const content = await readContent(url, maxBytes, { ...this.options, timeout, accept });
      if ('failure' in content || ![301, 302, 303, 307, 308].includes(content.status)) return content;
      const { location = '' } = content;
      if (!URL.canParse(location, url)) return content;
      const next = new URL(location, url);
      // Not from the protected site to an open one.
      if (next.protocol !== 'https:' && next.protocol !== url.protocol) return { failure: 'unsafe' };
      url = next;
    }
    return { failure: 'no-answer' };
  }

  async json<T>(url: URL, schema: z.ZodType<T>): Promise<T | Fault> {
    const content = await this.read(url, maxAnswerBytes, 'application/json');
    if ('failure' in content) return { fault: faultOf(content.failure) };
    const { status, body } = content;
    // Vimeo says 403 of a private video, YouTube 401 of one that may not be shown elsewhere, and 400 of none.
    if ([400, 401, 403, 404, 410].includes(status)) return { fault: 'no-video' };
    if (status !== 200) return { fault: 'failed' };
    const parsed = schema.safeParse(parseJson(body.toString('utf8')));
    return parsed.success ? parsed.data : { fault: 'no-service' };
  }
}

type Fault = { fault: LookUpFault };

const isFault = (value: object): value is Fault => 'fault' in value;

const faultOf = (failure: Failure | 'too-large'): LookUpFault =>
  failure === 'inner' ? 'inner' : failure === 'too-large' || failure === 'unsafe' ? 'failed' : 'no-answer';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Asks the site of a video for its title, its duration and a still picture, once and in a bounded time. Only public
 * addresses are requested, as by the check of external links.
 */
export async function lookUpVideo(video: Video, options: Options): Promise<VideoFacts | Fault> {
  const asking = new Asking(options, options.timeoutMs ?? videoLimits.timeoutMs);
  const embed = await asking.json(oEmbedUrl(video, options.origins ?? {}), oEmbed);
  if (isFault(embed)) {
    // The form of the address is all that says PeerTube: another site has something else at this place.
    return video.service !== 'peertube' && embed.fault === 'no-service' ? { fault: 'failed' } : embed;
  }
  if (video.service === 'peertube' && embed.provider_name === '') return { fault: 'no-service' };
  const [seconds, still] = await Promise.all([durationOf(video, embed, asking), stillOf(embed, asking)]);
  return { title: embed.title.trim(), author: embed.author_name.trim(), seconds, still };
}

async function durationOf(video: Video, { duration }: Embed, asking: Asking): Promise<number | null> {
  if (duration) return duration;
  if (video.service !== 'peertube' || video.isList) return null;
  const found = await asking.json(new URL(`/api/v1/videos/${video.id}`, video.origin), peerTubeVideo);
  return isFault(found) ? null : found.duration;
}

/** The largest still that there is. YouTube names a small one, with black bars; the large one is beside it for most videos. */
async function stillOf({ thumbnail_url: address }: Embed, asking: Asking): Promise<Still | null> {
  if (!address || !/^https?:\/\//.test(address) || !URL.canParse(address)) return null;
  const large = address.replace(/\/(?:hq|mq|sd)?default\.jpg$/, '/maxresdefault.jpg');
  for (const url of new Set([large, address])) {
    const content = await asking.read(new URL(url), videoLimits.maxStillBytes, 'image/webp,image/jpeg,image/png');
    if (!('failure' in content) && content.status === 200 && /^image\/(?:jpeg|png|webp)\b/.test(content.type)) {
      return { type: content.type.replace(/;.*$/, '').trim(), body: content.body };
    }
  }
  return null;
}
