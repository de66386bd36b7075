import { feedRoute } from '../../feed/feed-route';

/** Documents, the newest first, as RSS. */
export const GET = feedRoute('documents', 'xml');
