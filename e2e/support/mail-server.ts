import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { installation } from './installation';

/** A mail server at the address that the tested site expects, and its received mails. */
export async function mailServer(): Promise<{ mails: ParsedMail[]; close(): Promise<void> }> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(installation.smtpPort, '127.0.0.1', resolve);
  });
  return { mails, close: () => new Promise((resolve) => server.close(resolve)) };
}
