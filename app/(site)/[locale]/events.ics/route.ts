import { listCalendarEvents } from '@/collections/events/queries';
import { readSettings } from '@/globals/settings/queries';
import { refuseParameters } from '@/lib/api/refuse-parameters';
import { fallbackParameter } from '@/lib/fallback';
import { notFound } from '@/lib/file-response';
import { generatedResponse } from '@/lib/generated-response';
import { isLocale } from '@/lib/locales';
import { sections } from '@/lib/routes';
import { getT } from '@/messages/site';
import { requestedLanguages } from '../../requested-languages';
import { calendarOf } from '../events/calendar';

type Context = { params: Promise<{ locale: string }> };

/** The calendar of events to subscribe to: those published in the locale, with `fallback-locale` the others too. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return notFound();
  const refusal = refuseParameters(request, [fallbackParameter]);
  if (refusal) return refusal;
  const languages = requestedLanguages(request);
  if (languages instanceof Response) return languages;
  const [events, { siteName }] = await Promise.all([listCalendarEvents(locale, languages), readSettings(locale)]);
  return generatedResponse(request, {
    body: calendarOf(events, locale, getT(locale)('feeds.title.events', { site: siteName })),
    contentType: 'text/calendar; charset=utf-8',
    filename: `${sections.events[locale]}.ics`,
  });
}
