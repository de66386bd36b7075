import { feedRoute } from '../../feed/feed-route';

/** Documents and events, the newest first, as JSON Feed. */
export const GET = feedRoute('news', 'json');
