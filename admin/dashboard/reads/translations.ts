import { type TargetLocale, targetLocales } from '@/editorial/status';
import { live, type Reader, rowsShown } from './reader';

/** Counts published documents in each locale, and lists what is left to translate, most recent source change first. */
export async function readTranslations({ payload, status, countStatus }: Reader) {
  const countOf = async (locale: TargetLocale) => {
    const inState = (state: string) =>
      countStatus({ and: [live, { [`translation.${locale}.state`]: { equals: state } }] });
    const [current, stale] = await Promise.all([inState('current'), inState('stale')]);
    return { locale, current, stale };
  };
  const [total, counts, { docs }] = await Promise.all([
    countStatus(live),
    Promise.all(targetLocales.map(countOf)),
    payload.find({
      ...status,
      where: { or: targetLocales.map((locale) => ({ [`translation.${locale}.todo`]: { equals: true } })) },
      sort: '-sourceChangedAt',
      limit: rowsShown,
      pagination: false,
      overrideAccess: false,
    }),
  ]);
  return { total, languages: counts.map((each) => ({ ...each, missing: total - each.current - each.stale })), docs };
}
