import type { EmailAdapter } from 'payload';

/** Until a mail server can be set: says in the log that a mail was not sent, never what was in it (it may hold a key). */
export const unsentMail: EmailAdapter = ({ payload }) => ({
  name: 'unsent',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: '',
  sendEmail: async ({ subject }) => {
    payload.logger.warn(`Mail not sent, no mail server is set: ${String(subject)}`);
  },
});
