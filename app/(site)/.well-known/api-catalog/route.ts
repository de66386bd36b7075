import { apiCatalog } from '@/lib/api/openapi/data-addresses';
import { generatedResponse } from '@/lib/generated-response';
import { settings } from '@/lib/settings';

export const dynamic = 'force-dynamic';

/** Where the API's description and documentation are (RFC 9727). */
export function GET(request: Request): Promise<Response> {
  return generatedResponse(request, {
    body: JSON.stringify(apiCatalog(settings.siteUrl)),
    contentType: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
  });
}
