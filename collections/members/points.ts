import { absoluteUrl } from '@/lib/absolute-url';
import { languageOf, pathOf } from '@/lib/addresses';
import type { Locale } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { getT } from '@/messages/site';
import { placed } from './filters';
import type { ExportedMember } from './list';

/** The members that have a place as a GeoJSON FeatureCollection (RFC 7946): longitude before latitude, WGS 84. */
export function membersAsPoints(locale: Locale, members: readonly ExportedMember[]): string {
  const t = getT(locale);
  const features = placed(members).map((member) => {
    const { id, name, acronym, kind, founder, country, place, website, latitude, longitude } = member;
    const language = languageOf(member, locale);
    const path = pathOf('members', member, language);
    return {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: {
        id,
        name,
        acronym: acronym || null,
        kind,
        kindName: t(`members.kind.${kind}`),
        founder: founder === true,
        country: country ?? null,
        countryName: country ? countryName(locale, country) : null,
        place: place || null,
        website: website || null,
        url: path && absoluteUrl(path),
        language,
      },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
