import { feedRoute } from '../../feed/feed-route';

/** Events, the newest first, as JSON Feed. */
export const GET = feedRoute('events', 'json');
