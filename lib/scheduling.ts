import type { ServerFunction } from 'payload';

/**
 * Payload's own way of scheduling, which asks neither for a role nor whether anything is to be fixed: closed to everyone.
 * Ours is `/api/editorial/schedule`.
 */
export const schedulePublish: ServerFunction = ({ req }) => ({ error: req.t('error:notAllowedToPerformAction') });
