import pLimit from 'p-limit';
import sharp from 'sharp';
import { drawCard } from '@/brand/card';
import { readSettings } from '@/globals/settings/queries';
import { notFound } from '@/lib/file-response';
import { generatedResponse } from '@/lib/generated-response';
import { isLocale } from '@/lib/locales';
import { remember } from '@/lib/remember';
import { sharedWords } from '../../../../card/words';

type Context = { params: Promise<{ locale: string; kind: string; image: string }> };

/** Rendering takes a tenth of a second of CPU time: at most two at once. */
const limitDrawing = remember('socialCards', () => pLimit(2));

/** Change it with the design of the card, so that caches load it again. */
const look = '1';

/** The picture of a shared link: the title of public content, as a PNG of 1200 × 630. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, kind, image } = await params;
  const name = image.match(/^([a-z0-9-]+)\.png$/)?.[1];
  const shared = isLocale(locale) && name ? await sharedWords(kind, name, locale) : null;
  if (!isLocale(locale) || !shared) return notFound();
  const { siteName } = await readSettings(locale);
  const words = { ...shared, siteName };
  return generatedResponse(request, {
    body: () =>
      limitDrawing(async () => {
        const drawing = Buffer.from(await drawCard(words));
        // Two colours and what lies between them.
        return new Uint8Array(await sharp(drawing).png({ palette: true, colours: 64 }).toBuffer());
      }),
    version: JSON.stringify([look, words]),
    contentType: 'image/png',
  });
}
