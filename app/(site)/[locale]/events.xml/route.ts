import { feedRoute } from '../../feed/feed-route';

/** Events, the newest first, as RSS. */
export const GET = feedRoute('events', 'xml');
