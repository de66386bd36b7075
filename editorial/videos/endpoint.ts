import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { secondMs, textLimits, videoLimits } from '@/lib/limits';
import { RateLimit } from '@/lib/rate-limit';
import { settings } from '@/lib/settings';
import { parseVideoAddress } from '@/lib/video/address';
import { formatDuration } from '@/lib/video/duration';
import type { PanelText } from '@/messages/panel/types';
import { type LookUpFault, lookUpVideo } from './look-up';

/** What a form is told about a video. Nothing of it is stored before a person saves it. */
export type FoundVideo = {
  title: string;
  author: string;
  /** As a player shows it, `4:05`; empty where the site does not say it. */
  duration: string;
  /** Base64; the browser sends it as any picture, with the questions about it. */
  still: { type: string; data: string } | null;
};

const requests = new RateLimit(videoLimits.perPerson);

const reasons = (site: string): Record<LookUpFault, PanelText> => ({
  'no-answer': { key: 'videoErrors.noAnswer', values: { site, seconds: videoLimits.timeoutMs / secondMs } },
  inner: 'videoErrors.inner',
  'no-video': { key: 'videoErrors.noVideo', values: { site } },
  'no-service': { key: 'videoErrors.noService', values: { site } },
  failed: { key: 'videoErrors.failed', values: { site } },
});

/**
 * `POST /api/editorial/videos/look-up`: what YouTube, Vimeo or a PeerTube instance says about one of its videos, for the
 * form in which its address was pasted. The server asks, so that neither readers nor staff are known to that site.
 *
 * Answers 400 for an address of no video, 429 after too many requests, 502 (`service-failed`) when the site says nothing
 * that can be used, with the kind of failure as `fault`.
 */
export const lookUpVideoEndpoint = endpoint({
  path: '/editorial/videos/look-up',
  method: 'post',
  role: 'staff',
  body: z.object({ url: z.string().min(1).max(textLimits.maxUrlLength) }),
  invalid: 'errors.videoAddress',
  handler: async ({ req, body: { url } }): Promise<FoundVideo> => {
    const video = parseVideoAddress(url);
    if (!video) throw new ApiError(req, 'bad-request', 'errors.videoAddress');
    if (requests.take(String(req.user?.id)) > 0) throw new ApiError(req, 'too-many-requests', 'videoErrors.tooMany');
    const found = await lookUpVideo(video, {
      userAgent: `VideoLookUp/1.0 (+${settings.siteUrl})`,
      allowed: settings.checkedNetworks,
    });
    if ('fault' in found) {
      const { fault } = found;
      throw new ApiError(req, 'service-failed', reasons(video.site)[fault], { data: { fault } });
    }
    const { title, author, seconds, still } = found;
    return {
      title: title.slice(0, textLimits.maxTitleLength),
      author,
      duration: seconds === null ? '' : formatDuration(seconds),
      still: still && { type: still.type, data: still.body.toString('base64') },
    };
  },
});
