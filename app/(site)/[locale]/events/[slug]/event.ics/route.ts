import { findEvent } from '@/collections/events/queries';
import { slugsOf } from '@/lib/addresses';
import { refuseParameters } from '@/lib/api/refuse-parameters';
import { notFound } from '@/lib/file-response';
import { generatedResponse } from '@/lib/generated-response';
import { isLocale } from '@/lib/locales';
import { calendarOf } from '../../calendar';

type Context = { params: Promise<{ locale: string; slug: string }> };

/** An event as a calendar file, in a locale it is published in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const event = isLocale(locale) ? await findEvent(locale, slug) : null;
  if (!isLocale(locale) || !event || slugsOf(event)[locale] !== slug) return notFound();
  const refusal = refuseParameters(request, []);
  if (refusal) return refusal;
  return generatedResponse(request, {
    body: calendarOf([event], locale),
    contentType: 'text/calendar; charset=utf-8',
    filename: `${slug}.ics`,
  });
}
