/**
 * The path of an address as it is kept and looked up: decoded, without host, query and final slash.
 *
 * @returns null where it is no address of a page: the site itself, or nothing that can be read
 */
export function oldPath(address: string): string | null {
  try {
    const { pathname } = new URL(address.trim(), 'https://site.invalid');
    if (!/^(https?:\/\/|\/(?!\/))/.test(address.trim())) return null;
    const path = decodeURIComponent(pathname).replace(/\/+$/, '');
    return path === '' ? null : path;
  } catch {
    return null;
  }
}
