import type { Translation } from '../types';

export const webhookMail: Translation<'webhookMail'> = {
  subject: 'Webhook paused: {name}',
  paused:
    'The webhook “{name}” could not deliver anything for several days, or the other program wants no more messages. It is paused.',
  link: 'Check the address and activate it again:',
};
