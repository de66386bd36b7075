import { absoluteUrl } from '../absolute-url';
import { localeOrSource } from '../locales';
import { apiDocsPath } from '../routes';

/** The address of what the documentation says of an error, in the language of its message. */
export const errorDocs = (code: string, language: string): string =>
  `${absoluteUrl(apiDocsPath(localeOrSource(language)))}#${code}`;
