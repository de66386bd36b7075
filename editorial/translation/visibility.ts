/** What the site shows of a locale of a document now, and once it is published. */
export type Visibility = 'shown' | 'willShow' | 'willHide' | 'hidden';

/**
 * Returns the visibility of a locale.
 *
 * @param isOnSite whether the published version shows it
 * @param localePublished whether the newest version does
 */
export function visibilityOf(isOnSite: boolean, localePublished: boolean): Visibility {
  if (isOnSite) return localePublished ? 'shown' : 'willHide';
  return localePublished ? 'willShow' : 'hidden';
}
