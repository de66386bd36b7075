import type { ServerFunction } from 'payload';

/**
 * Closes Payload's own scheduling, which checks neither the role nor the content.
 * Ours is `/api/editorial/schedule`.
 */
export const schedulePublish: ServerFunction = ({ req }) => ({ error: req.t('error:notAllowedToPerformAction') });
