/**
 * Formats of dates. One takes about twenty times as long to make as to use, and pages use the same few for each event and
 * each date: they are made once.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * More than languages, zones of events and forms of dates there are. Zones that come from requests may be in any spelling:
 * beyond, all are forgotten.
 */
const maxFormats = 500;

/** A format, as `new Intl.DateTimeFormat` makes it. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, options);
  if (formats.size >= maxFormats) formats.clear();
  formats.set(key, format);
  return format;
}
