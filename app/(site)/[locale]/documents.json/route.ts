import { feedRoute } from '../../feed/feed-route';

/** Documents, the newest first, as JSON Feed. */
export const GET = feedRoute('documents', 'json');
