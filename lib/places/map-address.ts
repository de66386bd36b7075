import type { Coordinates } from '../map/discs';

type Read<Problem> = (text: string) => Coordinates | { problem: Problem };

/** Whether a text is an address, complete or as browsers shorten it: `openstreetmap.org/#map=…`. */
export const isMapAddress = (text: string): boolean =>
  /^(?:[a-z][a-z+.-]*:\/\/|geo:|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/)/i.test(text);

const number = '(-?\\d+(?:\\.\\d+)?)';

/**
 * Where maps write coordinates in the part of an address after the host, the most exact first: the pin of a place before
 * the middle of the window.
 */
const inPath: readonly RegExp[] = [
  // Google: the place itself, in the data of its page.
  new RegExp(`!3d${number}!4d${number}`),
  // Google: a search, a place or a way by its coordinates.
  /\/(?:search|place|dir\/)\/?([^/@?#]*\d[^/@?#]*)(?=[/?#]|$)/,
  new RegExp(`@${number},${number}`),
];

/** Names of parameters that hold both numbers, and pairs of names that hold one each. */
const both = ['q', 'query', 'll', 'coordinate', 'center', 'centre', 'cp', 'destination', 'daddr', 'sll'] as const;
const apart = [
  ['mlat', 'mlon'],
  ['lat', 'lon'],
  ['lat', 'lng'],
  ['lat', 'long'],
  ['latitude', 'longitude'],
] as const;

/** `#map=17/45.76/4.87` of OpenStreetMap, `#17/45.76/4.87` of maps that are made with it. */
const inHash = new RegExp(`#(?:[^#]*\\bmap=)?\\d+(?:\\.\\d+)?/${number}/${number}`);

/** Hosts of the French state's maps, which write the longitude first: `?c=4.87,45.76`. */
const longitudeFirst = /(?:^|\.)(?:geoportail|cartes)\.gouv\.fr$/;

/** The coordinates in the address of a map; null where there are none. */
export function coordinatesInAddress<Problem>(
  address: string,
  read: Read<Problem>,
): Coordinates | { problem: Problem } | null {
  const geo = /^geo:([^,]+),([^,?;]+)/i.exec(address);
  if (geo) return read(`${geo[1]}, ${geo[2]}`);
  const complete = /^[a-z][a-z+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(complete)) return null;
  const found = candidates(new URL(complete)).flatMap((text) => {
    const pair = read(text);
    return 'problem' in pair ? [] : [pair];
  });
  return found[0] ?? null;
}

/** The parts of an address that may be coordinates, the likeliest first. */
function candidates(url: URL): string[] {
  const { searchParams, hash, pathname, hostname } = url;
  const path = decoded(pathname);
  const pairs = [
    ...apart.map(([one, other]) => [searchParams.get(one), searchParams.get(other)]),
    ...inPath.map((pattern) => pattern.exec(path)?.slice(1) ?? []),
    ...both.map((name) => [searchParams.get(name)?.replace(/^loc:/, '') ?? null]),
    longitudeFirst.test(hostname) ? (searchParams.get('c') ?? '').split(',').reverse() : [],
    inHash.exec(decoded(hash))?.slice(1) ?? [],
  ];
  return pairs.filter((pair) => pair.every(Boolean) && pair.length > 0).map((pair) => pair.join(', '));
}

/** What an address spells with percent signs; as it is where that is wrong. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
