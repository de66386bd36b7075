import { textLimits } from '../limits';

export const videoServices = ['youtube', 'vimeo', 'peertube'] as const;
type VideoService = (typeof videoServices)[number];

/** A video, or a list of videos, as its address names it. */
export type Video = {
  service: VideoService;
  /** Its name for readers: YouTube, Vimeo, or the host of a PeerTube instance. */
  site: string;
  /** Origin of the site it is on. */
  origin: string;
  id: string;
  /** Whether the id is that of a list of videos. */
  isList: boolean;
  /** Its page, at the moment that the address names. */
  watchUrl: string;
  /** Its player for frames of other sites, in the variant that follows readers least. Nothing of this site loads it. */
  embedUrl: string;
};

const youtubeHosts = /^(?:(?:www|m|music)\.)?(?:youtube\.com|youtube-nocookie\.com)$/;
const youtubeId = /^[\w-]{11}$/;
const youtubeListId = /^[\w-]{12,64}$/;
/** A UUID, or the shorter form of one (base 58). */
const peertubeId = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[1-9A-HJ-NP-Za-km-z]{20,24})$/i;

/**
 * Reads the address of a video as browsers, share buttons and embedding codes of YouTube, Vimeo and PeerTube give it.
 * Without a request: whether a host is a PeerTube instance is known once it was asked (editorial/videos/look-up.ts); here the
 * form of its addresses decides.
 *
 * @returns null for any other address
 */
export function parseVideoAddress(typed: string): Video | null {
  const url = urlOf(typed);
  if (!url) return null;
  const host = url.hostname.replace(/\.$/, '');
  const [first = '', ...rest] = url.pathname.split('/').filter(Boolean);
  if (youtubeHosts.test(host)) return youtube(url, first, rest[0]);
  if (host === 'youtu.be' || host === 'www.youtu.be') return youtube(url, 'watch', first);
  if (host === 'vimeo.com' || host === 'www.vimeo.com') return vimeo(url, [first, ...rest]);
  if (host === 'player.vimeo.com') return first === 'video' ? vimeo(url, rest) : null;
  return peertube(url, [first, ...rest]);
}

function urlOf(typed: string): URL | null {
  const text = typed.trim().replace(/^<(.*)>$/, '$1');
  if (text === '' || text.length > textLimits.maxUrlLength || /\s/.test(text)) return null;
  const complete = /^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  if (!URL.canParse(complete)) return null;
  const url = new URL(complete);
  // An address with a name and a password in it is none that people share.
  return url.username || url.password ? null : url;
}

function youtube(url: URL, kind: string, name: string | undefined): Video | null {
  const list = url.searchParams.get('list') ?? '';
  const isOne = ['watch', 'embed', 'v', 'shorts', 'live', 'e'].includes(kind) && name !== 'videoseries';
  const id = isOne ? ((kind === 'watch' ? url.searchParams.get('v') : null) ?? name ?? '') : '';
  const start = startOf(url);
  const origin = 'https://www.youtube.com';
  const frame = 'https://www.youtube-nocookie.com/embed';
  const about = { service: 'youtube', site: 'YouTube', origin } as const;
  if (youtubeId.test(id)) {
    const watchUrl = withParameters(`${origin}/watch`, { v: id, ...(start && { t: `${start}s` }) });
    const embedUrl = withParameters(`${frame}/${id}`, start ? { start: String(start) } : {});
    return { ...about, id, isList: false, watchUrl, embedUrl };
  }
  const isList = kind === 'playlist' || (kind === 'embed' && name === 'videoseries');
  if (!isList || !youtubeListId.test(list)) return null;
  const watchUrl = withParameters(`${origin}/playlist`, { list });
  return { ...about, id: list, isList, watchUrl, embedUrl: withParameters(`${frame}/videoseries`, { list }) };
}

/** `/76979871`, `/76979871/0a1b2c` (a private one), `/channels/staffpicks/76979871`, `/groups/x/videos/…`, `/showcase/1/video/…`. */
function vimeo(url: URL, parts: readonly string[]): Video | null {
  const within = /^(?:channels|groups|album|showcase)$/.test(parts[0] ?? '');
  const path = within ? parts.slice(2).filter((part) => !/^videos?$/.test(part)) : parts;
  const [id = '', secret = url.searchParams.get('h') ?? ''] = path;
  if (!/^\d{4,12}$/.test(id)) return null;
  const hash = /^[0-9a-f]{6,20}$/i.test(secret) ? secret : '';
  const start = startOf(url);
  const origin = 'https://vimeo.com';
  const moment = start ? `#t=${start}s` : '';
  return {
    ...{ service: 'vimeo', site: 'Vimeo', origin, id, isList: false },
    watchUrl: `${origin}/${id}${hash && `/${hash}`}${moment}`,
    embedUrl: `${withParameters(`https://player.vimeo.com/video/${id}`, { ...(hash && { h: hash }), dnt: '1' })}${moment}`,
  };
}

/** `/w/…`, `/videos/watch/…`, `/videos/embed/…`, and lists: `/w/p/…`, `/videos/watch/playlist/…`, `/video-playlists/embed/…`. */
function peertube(url: URL, parts: readonly string[]): Video | null {
  const path = parts.join('/');
  const list = /^(?:w\/p|videos\/watch\/playlist|video-playlists\/embed)\/([^/]+)$/.exec(path)?.[1];
  const id = list ?? /^(?:w|videos\/watch|videos\/embed)\/([^/]+)$/.exec(path)?.[1] ?? '';
  if (!peertubeId.test(id)) return null;
  const { origin, host } = url;
  const start = startOf(url);
  const moment: Record<string, string> = start ? { start: `${start}s` } : {};
  const isList = list !== undefined;
  return {
    ...{ service: 'peertube', site: host, origin, id, isList },
    watchUrl: withParameters(`${origin}/w/${isList ? 'p/' : ''}${id}`, moment),
    embedUrl: withParameters(`${origin}/${isList ? 'video-playlists' : 'videos'}/embed/${id}`, moment),
  };
}

function withParameters(address: string, parameters: Record<string, string>): string {
  const search = new URLSearchParams(parameters).toString();
  return search ? `${address}?${search}` : address;
}

/** The moment at which a video is to start, in seconds; 0 at its beginning. Vimeo writes it behind the `#`. */
function startOf({ searchParams, hash }: URL): number {
  const inHash = new URLSearchParams(hash.slice(1)).get('t');
  const text = searchParams.get('t') ?? searchParams.get('start') ?? searchParams.get('time_continue') ?? inHash ?? '';
  const parts = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(text);
  if (!parts) return 0;
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
