/** A picture inside the file, of a kind that runs nothing. */
const embeddedImage = /^\s*data:image\/(?:png|jpe?g|webp|gif);base64,[a-z0-9+/=\s]*$/i;

/**
 * `url(…)` around what a pattern finds, blanks at its end included, with or without quotes. No two parts of it take the same blanks: they would be tried
 * in every division.
 */
const addressOf = (found: string) =>
  new RegExp(`url\\(\\s*(?:"\\s*${found}"\\s*|'\\s*${found}'\\s*|${found})\\)`, 'gi');

/** The same in a style, or a font: `url(data:font/woff2;base64,…)`. */
const ownData = addressOf(
  'data:(?:image/(?:png|jpe?g|webp|gif)|(?:application|font)/(?:x-)?(?:font-)?(?:woff2?|ttf|otf|truetype|opentype|sfnt))(?:;charset=[\\w-]+)?;base64,[a-z0-9+/=\\s]*',
);

/** `url(#gradient)`, with or without quotes: a part of the same drawing. */
const ownPart = addressOf('#[^"\'()\\\\]*');

const outside = /@import|url\(|image\(|image-set\(|src\(/i;

/**
 * A style as a browser reads it: `\75rl` is `url`. Its comments stay: between two of them nothing becomes one word, and
 * what looks like one may stand in strings.
 */
function decodeStyle(style: string): string {
  return style.replace(/\\(?:([0-9a-f]{1,6})(?:\r\n|\s)?|\r\n|([\s\S]))/gi, (_, code?: string, letter?: string) => {
    if (!code) return letter && !/[\n\r\f]/.test(letter) ? letter : '';
    const point = Number.parseInt(code, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/** Whether a style, or an attribute that is read as one, refers to anything outside the drawing. */
export function refersOutside(style: string): boolean {
  const left = style.replace(ownData, '').replace(ownPart, '');
  return outside.test(left) || outside.test(decodeStyle(left));
}

/** Whether an address is that of a part of the drawing, `#shape`. */
export const isOwnPart = (address: string): boolean => address.trim().startsWith('#');

/** Whether an address is the picture itself. */
export const isOwnMedia = (address: string): boolean => embeddedImage.test(address);
