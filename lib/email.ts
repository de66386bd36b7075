import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload';
import { minuteMs, secondMs } from './limits';
import { settings } from './settings';

/** Without a mail server: logs that a mail was not sent, never its content (it may hold a token). */
const unsentMail: EmailAdapter = ({ payload }) => ({
  name: 'unsent',
  defaultFromAddress: 'unsent@localhost',
  defaultFromName: '',
  sendEmail: async ({ subject }) => {
    payload.logger.warn(`Mail not sent, no mail server is set: ${String(subject)}`);
  },
});

type Send = (message: SendEmailOptions) => Promise<unknown>;

/** How each running Payload sends and waits for the server's answer. */
const sending = new WeakMap<Payload, Send>();

/** Parses a mail server's address like smtps://user:password@host. */
function serverOf(smtpUrl: string) {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // Never send a password without TLS.
    requireTLS: !secure && username !== '',
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}

/**
 * Sends through the mail server. Payload itself sends "forgotten password" while it holds the write lock, and responds
 * faster where there is no such account; so mails of Payload are not awaited. Our own mails are jobs, which wait
 * (`sendMail`).
 *
 * @param mail the server, as in SMTP_URL, and the address that mail comes from
 */
export async function smtpMail(mail: { smtpUrl: string; from: string }): Promise<EmailAdapter> {
  const adapter = await nodemailerAdapter({
    defaultFromAddress: mail.from,
    defaultFromName: '',
    // Verifying the server at the start would delay the site, and the result may change a minute later.
    skipVerify: true,
    transportOptions: {
      ...serverOf(mail.smtpUrl),
      connectionTimeout: 15 * secondMs,
      greetingTimeout: 15 * secondMs,
      socketTimeout: minuteMs,
    },
  });
  return ({ payload }) => {
    const { sendEmail, ...rest } = adapter({ payload });
    sending.set(payload, sendEmail);
    return {
      ...rest,
      sendEmail: async (message) => {
        sendEmail({ ...message, from: mail.from }).catch((error: unknown) => {
          payload.logger.error(`Mail not sent: ${reasonOf(error)}`);
        });
      },
    };
  };
}

/** What the mail server answered, without the addresses its words may name. */
function reasonOf(error: unknown): string {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
  return [code ?? 'unknown error', responseCode, command].filter(Boolean).join(' ');
}

/**
 * Sends one mail and waits until the mail server has accepted it.
 *
 * @throws Error with the server's codes, never with an address or a text, when it did not
 */
export async function sendMail(payload: Payload, message: SendEmailOptions): Promise<void> {
  const send = sending.get(payload);
  if (!send) throw new Error('no mail server is set');
  try {
    await send(message);
  } catch (error) {
    throw new Error(reasonOf(error));
  }
}

/** Makes a text one line, for headers that contain user input: a line break would begin another header. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Auto-responders don't reply to mail with this header. */
export const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Retries of a mail while the mail server is down: after 1, 2, 4… minutes, eleven times within a day and a half. */
export const mailRetries = { attempts: 11, backoff: { type: 'exponential', delay: minuteMs } } as const;

/** How this site sends mail. */
export const mailAdapter: EmailAdapter | Promise<EmailAdapter> = settings.mail ? smtpMail(settings.mail) : unsentMail;
