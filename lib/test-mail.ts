import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived, and to whom. */
export type Received = { mail: ParsedMail; to: string[] };

/** A mail server of one test file. */
export interface TestMail {
  /** The settings of a site that sends its mail there. */
  env: Record<string, string>;
  received: Received[];
  stop(): Promise<void>;
}

/** @param refusal what is answered to a recipient; null where it is content */
export async function startTestMail(
  refusal: () => { code: number; text: string } | null = () => null,
): Promise<TestMail> {
  const received: Received[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      const why = refusal();
      done(why && Object.assign(new Error(why.text), { responseCode: why.code }));
    },
    onData: (stream, session, done) => {
      simpleParser(stream).then((mail) => {
        received.push({ mail, to: session.envelope.rcptTo.map(({ address }) => address) });
        done();
      }, done);
    },
  });
  const port = await new Promise<number>((resolve) => {
    const server = smtp.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  return {
    env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'site@example.org' },
    received,
    stop: () => new Promise((resolve) => smtp.close(resolve)),
  };
}
