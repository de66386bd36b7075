import path from 'node:path';
import { isStaff } from '@/lib/access';
import { endpoint } from '@/lib/api/endpoint';
import { fileResponse, notFound } from '@/lib/file-response';

/** `GET /api/editorial/guide/{picture}.webp`: a picture of the guide, for staff. */
export const guideScreenshots = endpoint({
  path: '/editorial/guide/:picture',
  method: 'get',
  // 404 for others, as for an unknown picture.
  role: 'anyone',
  handler: async ({ req }) => {
    const filename = String(req.routeParams?.picture ?? '');
    if (!isStaff({ req }) || !/^[a-z0-9-]+\.webp$/.test(filename)) return notFound();
    const directory = path.resolve('docs', 'guide', 'pictures');
    const request = new Request('http://localhost/', { headers: req.headers });
    return fileResponse(request, { directory, filename, mimeType: 'image/webp' });
  },
});
