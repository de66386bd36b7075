import { readSettings } from '@/globals/settings/queries';
import { absoluteUrl } from '@/lib/absolute-url';
import { notFound } from '@/lib/file-response';
import { generatedResponse } from '@/lib/generated-response';
import { locales, sourceLocale } from '@/lib/locales';
import { securityContactPath } from '@/lib/routes';
import { securityText } from '@/lib/security-text';

export const dynamic = 'force-dynamic';

/** Whom to tell about a security problem (RFC 9116): the contact for it, else the public address; without either, 404. */
export async function GET(request: Request): Promise<Response> {
  const { security, organisation } = await readSettings(sourceLocale);
  const contact = security?.contact || organisation?.email;
  if (!contact) return notFound();
  return generatedResponse(request, {
    body: securityText({
      contact,
      policyUrl: security?.policyUrl,
      languages: locales,
      canonical: absoluteUrl(securityContactPath),
      now: new Date(),
    }),
    contentType: 'text/plain; charset=utf-8',
  });
}
