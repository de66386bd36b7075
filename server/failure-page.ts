import { colours } from '../brand/colours';
import { localeDirection, locales } from '../lib/locales';
import { failure } from '../messages/failure';

/** Closed lines, as on the page for an unknown address; the identity with nothing to load. */
const style = `
body{margin:0;padding-block:4rem;background:${colours.band};color:${colours.ink};font:1.125rem/1.5 "Helvetica Neue",Arial,sans-serif}
section{border-block-start:10px solid;margin-block:0 2.5rem;padding:1.5rem max(1.25rem,50% - 34rem) 0}
h1{margin:0 0 .5rem;font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);line-height:1.1;max-inline-size:19em}
p{margin:0}
@media (prefers-color-scheme:dark){body{background:${colours.bandAtNight};color:#e9f1f0}section{border-color:${colours.band}}}`;

/** The page for an error nobody foresaw: in all languages, and without a word of the error. */
export const failurePage = `<!DOCTYPE html>
<html lang="${locales[0]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${failure[locales[0]].title}</title><style>${style}</style></head><body><main>
${locales
  .map((locale) => {
    const { title, reason } = failure[locale];
    return `<section lang="${locale}" dir="${localeDirection[locale]}"><h1>${title}</h1><p>${reason}</p></section>`;
  })
  .join('\n')}
</main></body></html>
`;
