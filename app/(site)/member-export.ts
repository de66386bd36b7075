import { type ExportedMember, listMembersToExport } from '@/collections/members/list';
import { refuseParameters } from '@/lib/api/refuse-parameters';
import { contentDisposition } from '@/lib/content-disposition';
import { fallbackParameter } from '@/lib/fallback';
import { filterNames, requestedFilters } from '@/lib/filters';
import { isLocale, type Locale } from '@/lib/locales';
import { type sectionFiles, sections } from '@/lib/routes';

import { requestedLanguages } from './requested-languages';

type Context = { params: Promise<{ locale: string }> };

/** The query of an address, a name given twice with both its values. */
function queryOf({ url }: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const [first = '', ...more] = searchParams.getAll(name);
      return [name, more.length > 0 ? [first, ...more] : first];
    }),
  );
}

/**
 * Answers with the members as data, in the language of the address, with the filters of the list and with `fallback-locale`.
 *
 * @param write writes the members, in the language of the address
 */
export function memberExport(
  extension: (typeof sectionFiles)['members'][number],
  mediaType: string,
  write: (locale: Locale, members: readonly ExportedMember[]) => string,
) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return new Response('Not found', { status: 404 });
    const names = Object.values(filterNames.members).map((each) => each[locale]);
    const refusal = refuseParameters(request, [fallbackParameter, ...names]);
    if (refusal) return refusal;
    const languages = requestedLanguages(request);
    if (languages instanceof Response) return languages;
    const filters = requestedFilters('members', locale, queryOf(request));
    const members = await listMembersToExport(locale, filters, languages);
    return new Response(write(locale, members), {
      headers: {
        'Content-Type': mediaType,
        'Content-Disposition': contentDisposition('attachment', `${sections.members[locale]}.${extension}`),
        // `noindex`: the pages of members have the same content.
        'X-Robots-Tag': 'noindex',
      },
    });
  };
}
