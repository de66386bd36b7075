import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload';
import { settings } from './settings';

/** Without a mail server: says in the log that a mail was not sent, never what was in it (it may hold a key). */
const unsentMail: EmailAdapter = ({ payload }) => ({
  name: 'unsent',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: '',
  sendEmail: async ({ subject }) => {
    payload.logger.warn(`Mail not sent, no mail server is set: ${String(subject)}`);
  },
});

type Send = (message: SendEmailOptions) => Promise<unknown>;

/** How each running Payload sends and waits for the server's answer. */
const sending = new WeakMap<Payload, Send>();

const seconds = 1000;

/** Where a mail server is and who logs in there, from an address like smtps://user:password@host. */
function serverOf(smtpUrl: string) {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // A password never goes over a line that others can read.
    requireTLS: !secure && username !== '',
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}

/**
 * Sends through the mail server. Payload itself sends "forgotten password" while it holds the database's turn to write,
 * and answers the faster where there is no such account; so what Payload sends leaves without being waited for. Our own
 * mails are jobs, which wait (`sendMail`).
 *
 * @param mail the server, as in SMTP_URL, and the address that mail comes from
 */
export async function smtpMail(mail: { smtpUrl: string; from: string }): Promise<EmailAdapter> {
  const adapter = await nodemailerAdapter({
    defaultFromAddress: mail.from,
    defaultFromName: '',
    // Asking the server at the start would make the site wait for it, and its answer may be another a minute later.
    skipVerify: true,
    transportOptions: {
      ...serverOf(mail.smtpUrl),
      connectionTimeout: 15 * seconds,
      greetingTimeout: 15 * seconds,
      socketTimeout: 60 * seconds,
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
 * Sends one mail and waits until the mail server has taken it.
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

/** One line of a header: what people typed is put into it, and a line break would begin another header. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Programs that answer mail by themselves leave alone what says that it is no person's. */
export const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

const minute = 60 * seconds;

/** A mail is tried again when the mail server is away, after 1, 2, 4… minutes, eleven times within a day and a half. */
export const mailRetries = { attempts: 11, backoff: { type: 'exponential', delay: minute } } as const;

/** How this site sends mail. */
export const mailAdapter: EmailAdapter | Promise<EmailAdapter> = settings.mail ? smtpMail(settings.mail) : unsentMail;
