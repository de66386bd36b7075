/** Tracking parameters of newsletters and social networks. */
const isTracking = (name: string): boolean =>
  /^(?:utm_\w+|mtm_\w+|pk_\w+|mc_[ce]id|fbclid|gclid|dclid|gbraid|wbraid|msclkid|igshid|_hsenc|_hsmi)$/i.test(name);

/** Limits the combinations that are looked up for one request. */
const maxParameters = 6;

type Parameter = [name: string, value: string];

/** Encodes a name or value for a stored address: only characters with a meaning in addresses. */
const encoded = (text: string): string => text.replace(/[%&=+#?\s\p{Cc}]/gu, encodeURIComponent);

const written = ([name, value]: Parameter): string =>
  value === '' ? encoded(name) : `${encoded(name)}=${encoded(value)}`;

const withQuery = (path: string, parameters: readonly Parameter[]): string =>
  parameters.length === 0 ? path : `${path || '/'}?${parameters.map(written).sort().join('&')}`;

/** Parses an address: its decoded path without final slash, and its parameters; null for a malformed one. */
function parse(address: string): { path: string; parameters: Parameter[] } | null {
  try {
    const { pathname, searchParams } = new URL(address.trim(), 'https://site.invalid');
    if (!/^(https?:\/\/|\/(?!\/))/.test(address.trim())) return null;
    // Browsers and the site take several slashes for one.
    const path = decodeURIComponent(pathname)
      .replace(/\/{2,}/g, '/')
      .replace(/\/$/, '');
    // A question mark in a path would be read as the beginning of the query.
    return {
      path: path.replaceAll('?', '%3F'),
      parameters: [...searchParams].filter(([name]) => name && !isTracking(name)),
    };
  } catch {
    return null;
  }
}

/**
 * Normalizes an address for storing and looking up: decoded path without host and final slash, and the query with
 * sorted parameters, without tracking parameters.
 *
 * @returns null for the root of the site and for a malformed address
 */
export function normalizeAddress(address: string): string | null {
  const parsed = parse(address);
  return (parsed && withQuery(parsed.path, parsed.parameters)) || null;
}

/**
 * Lists the stored addresses that match a request, the most specific first: those whose parameters are all among the
 * requested ones (others may have been added), and last the path alone.
 */
export function matchingAddresses(address: string): string[] {
  const parsed = parse(address);
  if (!parsed) return [];
  const { path, parameters } = parsed;
  let subsets: Parameter[][] = [[]];
  for (const parameter of parameters.slice(0, maxParameters)) {
    subsets = subsets.flatMap((subset) => [[...subset, parameter], subset]);
  }
  const bySize = subsets.sort((first, second) => second.length - first.length);
  return [...new Set(bySize.map((subset) => withQuery(path, subset)))].filter(Boolean);
}

/**
 * The parts of stored addresses that show that a parameter selects content at this path: `?p=` or `&p=` for `?p=124`,
 * `?article` for SPIP's `?article13`, whose number is part of the name.
 */
export function meaningfulParts(address: string): { path: string; parts: string[] } | null {
  const parsed = parse(address);
  if (!parsed) return null;
  const beginnings = parsed.parameters.slice(0, maxParameters).flatMap(([name, value]) => {
    if (!/^[\w.-]{1,50}$/.test(name)) return [];
    return value === '' ? (/^(\D+)\d+$/.exec(name)?.[1] ?? []) : `${name}=`;
  });
  return { path: parsed.path || '/', parts: beginnings.flatMap((each) => [`?${each}`, `&${each}`]) };
}
