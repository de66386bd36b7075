import { colours } from '@/brand/colours';
import { isLocale, type Locale, localeDirection } from '@/lib/locales';
import { pagePath } from '@/lib/routes';
import { getT } from '@/messages/site';
import type { SiteKey } from '@/messages/site/types';

type FailureText = {
  title: string;
  reason: string;
  /** By which operators find the request in the log. */
  reference?: string | undefined;
};

/**
 * The page of an error of the public site.
 *
 * @param refused why the request was refused; left out when the site failed
 * @param requestId of the request; safe in HTML (server/request-id.ts)
 */
export function failurePage(
  locale: Locale,
  {
    refused,
    requestId,
  }: { refused?: (SiteKey & `refused.${string}`) | undefined; requestId?: string | undefined } = {},
): string {
  const t = getT(locale);
  const reference = requestId && t('failure.reference', { id: requestId });
  return plainPage(
    refused
      ? { title: t('refused.title'), reason: t(refused), reference }
      : { title: t('failure.title'), reason: t('failure.reason'), reference },
    { href: pagePath([], locale), text: t('home') },
    locale,
  );
}

/** A page without database, script or style sheet, since these may be what failed. */
export function plainPage(
  { title, reason, reference }: FailureText,
  link: { href: string; text: string },
  language: string,
): string {
  return `<!doctype html>
<html lang="${language}" dir="${isLocale(language) ? localeDirection[language] : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 1.125rem/1.5 "Helvetica Neue", Arial, sans-serif }
body { margin: 0; padding-block: 4rem; background: ${colours.band}; color: ${colours.ink} }
main { border-block-start: 10px solid; padding: 1.5rem max(1.25rem, 50% - 34rem) 0 }
h1 { margin: 0 0 0.5rem; font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); line-height: 1.1; max-inline-size: 19em }
a { color: inherit }
@media (prefers-color-scheme: dark) { body { background: ${colours.bandAtNight}; color: ${colours.inkAtNight} } main { border-color: ${colours.band} } }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${reason}</p>${reference ? `\n<p><small>${reference}</small></p>` : ''}
<p><a href="${link.href}">${link.text}</a></p>
</main>
</body>
</html>
`;
}
