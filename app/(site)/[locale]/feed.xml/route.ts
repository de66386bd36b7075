import { feedRoute } from '../../feed/feed-route';

/** Documents and events, the newest first, as RSS. */
export const GET = feedRoute('news', 'xml');
