import { describe, expect, test } from 'vitest';
import { parseVideoAddress } from './address';

const youtube = (start = '') => `youtube aqz-KE-bpKQ https://www.youtube.com/watch?v=aqz-KE-bpKQ${start}`;
const uuid = '9c9de5e8-0a1e-484a-b099-e80766180a6d';
const short = 'kkGMgK9ZtnKfYAgnEtQxbv';

/** What is read: service, id and page. */
function read(address: string): string | null {
  const video = parseVideoAddress(address);
  return video && [video.service, video.id, video.watchUrl].join(' ');
}

describe('YouTube', () => {
  test.each([
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    'http://youtube.com/watch?v=aqz-KE-bpKQ',
    'HTTPS://WWW.YouTube.com/watch?v=aqz-KE-bpKQ',
    'www.youtube.com/watch?v=aqz-KE-bpKQ',
    'youtube.com/watch?v=aqz-KE-bpKQ',
    '//www.youtube.com/embed/aqz-KE-bpKQ',
    '<https://youtu.be/aqz-KE-bpKQ>',
    ' https://youtu.be/aqz-KE-bpKQ ',
    'https://youtu.be/aqz-KE-bpKQ?si=AbCdEfGhIjKlMnOp',
    'https://m.youtube.com/watch?v=aqz-KE-bpKQ&feature=youtu.be',
    'https://music.youtube.com/watch?v=aqz-KE-bpKQ',
    'https://www.youtube.com/shorts/aqz-KE-bpKQ',
    'https://www.youtube.com/live/aqz-KE-bpKQ?feature=share',
    'https://www.youtube.com/embed/aqz-KE-bpKQ',
    'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?rel=0',
    'https://www.youtube.com/v/aqz-KE-bpKQ',
    'https://www.youtube.com/watch/aqz-KE-bpKQ',
    'https://www.youtube.com/watch?app=desktop&v=aqz-KE-bpKQ#comments',
    // A video of a list is that video.
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ&list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI&index=2',
  ])('%s', (address) => expect(read(address)).toBe(youtube()));

  test.each([
    ['https://youtu.be/aqz-KE-bpKQ?t=90', 90],
    ['https://youtu.be/aqz-KE-bpKQ?t=90s', 90],
    ['https://youtu.be/aqz-KE-bpKQ?t=1m30s', 90],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=1h2m3s', 3723],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=2h', 7200],
    ['https://www.youtube.com/embed/aqz-KE-bpKQ?start=61', 61],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ#t=61', 61],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&time_continue=61', 61],
  ])('%s starts at %i seconds', (address, start) => {
    expect(read(address)).toBe(youtube(`&t=${start}s`));
    expect(parseVideoAddress(address)?.embedUrl).toBe(
      `https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=${start}`,
    );
  });

  test.each(['t=0', 't=soon', 't=-5', 't='])('%s is the beginning', (moment) => {
    expect(read(`https://youtu.be/aqz-KE-bpKQ?${moment}`)).toBe(youtube());
  });

  test.each([
    'https://www.youtube.com/playlist?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI',
    'https://www.youtube.com/embed/videoseries?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI',
  ])('%s is a list', (address) =>
    expect(parseVideoAddress(address)).toEqual({
      service: 'youtube',
      site: 'YouTube',
      origin: 'https://www.youtube.com',
      id: 'PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI',
      isList: true,
      watchUrl: 'https://www.youtube.com/playlist?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI',
      embedUrl: 'https://www.youtube-nocookie.com/embed/videoseries?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI',
    }),
  );

  test.each([
    'https://www.youtube.com/',
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/channel/UCBR8-60-B28hp2BmDPdntcQ',
    'https://www.youtube.com/results?search_query=ville',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ%22%3E',
    'https://www.youtube.com/playlist?list=short',
    'https://www.youtube.com/watch?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI',
    'https://youtu.be/',
    'https://www.youtube.com.example.org/watch?v=aqz-KE-bpKQ',
    'https://notyoutube.com/watch?v=aqz-KE-bpKQ',
    'https://youtube.com@example.org/watch?v=aqz-KE-bpKQ',
    'https://name:word@www.youtube.com/watch?v=aqz-KE-bpKQ',
  ])('%s is no video', (address) => expect(read(address)).toBeNull());
});

describe('Vimeo', () => {
  test.each([
    ['https://vimeo.com/76979871', ''],
    ['vimeo.com/76979871', ''],
    ['https://www.vimeo.com/76979871?share=copy', ''],
    ['https://vimeo.com/76979871#t=1m2s', '#t=62s'],
    ['https://vimeo.com/channels/staffpicks/76979871', ''],
    ['https://vimeo.com/groups/motion/videos/76979871', ''],
    ['https://vimeo.com/showcase/11/video/76979871', ''],
    ['https://vimeo.com/album/11/video/76979871', ''],
    ['https://player.vimeo.com/video/76979871', ''],
    ['https://vimeo.com/76979871/0a1b2c3d4e', '/0a1b2c3d4e'],
    ['https://player.vimeo.com/video/76979871?h=0a1b2c3d4e&badge=0', '/0a1b2c3d4e'],
  ])('%s', (address, rest) => expect(read(address)).toBe(`vimeo 76979871 https://vimeo.com/76979871${rest}`));

  test('asks its player not to follow readers, and keeps the key of a private video', () => {
    expect(parseVideoAddress('https://vimeo.com/76979871')?.embedUrl).toBe(
      'https://player.vimeo.com/video/76979871?dnt=1',
    );
    expect(parseVideoAddress('https://vimeo.com/76979871/0a1b2c3d4e#t=5s')?.embedUrl).toBe(
      'https://player.vimeo.com/video/76979871?h=0a1b2c3d4e&dnt=1#t=5s',
    );
  });

  test.each([
    'https://vimeo.com/',
    'https://vimeo.com/watch',
    'https://vimeo.com/user123',
    'https://vimeo.com/channels/staffpicks',
    'https://vimeo.com/showcase/11',
    'https://player.vimeo.com/76979871',
  ])('%s is no video', (address) => expect(read(address)).toBeNull());
});

describe('PeerTube', () => {
  test.each([
    [`https://tube.example.org/w/${short}`, short],
    [`tube.example.org/w/${short}`, short],
    [`https://tube.example.org/w/${uuid}`, uuid],
    [`https://tube.example.org/videos/watch/${uuid}`, uuid],
    [`https://tube.example.org/videos/embed/${uuid}?title=0`, uuid],
  ])('%s', (address, id) => {
    const video = parseVideoAddress(address);
    expect(video).toEqual({
      service: 'peertube',
      site: 'tube.example.org',
      origin: 'https://tube.example.org',
      id,
      isList: false,
      watchUrl: `https://tube.example.org/w/${id}`,
      embedUrl: `https://tube.example.org/videos/embed/${id}`,
    });
  });

  test('may stand on another port, and start later', () => {
    const video = parseVideoAddress(`http://localhost:9000/w/${short}?start=1m2s`);
    expect(video?.watchUrl).toBe(`http://localhost:9000/w/${short}?start=62s`);
    expect(video?.embedUrl).toBe(`http://localhost:9000/videos/embed/${short}?start=62s`);
    expect(video?.site).toBe('localhost:9000');
  });

  test.each([`w/p/${short}`, `videos/watch/playlist/${short}`, `video-playlists/embed/${short}`])(
    '%s is a list',
    (path) =>
      expect(parseVideoAddress(`https://tube.example.org/${path}`)).toMatchObject({
        isList: true,
        watchUrl: `https://tube.example.org/w/p/${short}`,
        embedUrl: `https://tube.example.org/video-playlists/embed/${short}`,
      }),
  );

  test.each([
    'https://tube.example.org/',
    'https://tube.example.org/w/short',
    'https://tube.example.org/videos/watch',
    `https://tube.example.org/w/${short}/edit`,
    `https://tube.example.org/video/watch/${uuid}`,
    'https://www.dailymotion.com/video/x8abcde',
  ])('%s is no video', (address) => expect(read(address)).toBeNull());
});

test.each([
  '',
  ' ',
  'un mot',
  'Voir https://youtu.be/aqz-KE-bpKQ',
  'mailto:a@example.org',
  'javascript:alert(1)',
  'https://',
])('%j is no address of a video', (typed) => expect(read(typed)).toBeNull());

test('what is longer than an address is not read', () => {
  expect(read(`https://youtu.be/aqz-KE-bpKQ?x=${'a'.repeat(2000)}`)).toBeNull();
});
