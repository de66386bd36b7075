import { PinoPretty } from 'pino-pretty';

/** Fields of the line about a request (server/request-log.ts), which a terminal shows as one sentence. */
const requestFields = ['requestId', 'method', 'route', 'path', 'status', 'outcome', 'ms', 'bytes', 'aborted'];

const messageOf = (line: Record<string, unknown>): string => {
  const { msg, requestId, method, route, path, status, outcome, ms, bytes, aborted } = line;
  if (outcome === undefined) return `${msg ?? ''}${requestId ? ` (request ${requestId})` : ''}`;
  const end = aborted ? ', aborted by the client' : '';
  // An error page shows it.
  const reference = Number(status) >= 500 ? `, request ${requestId}` : '';
  return `${method} ${path ?? route} ${status} ${outcome}, ${ms} ms, ${bytes} bytes${end}${reference}`;
};

/** Makes a stream that writes log lines to the terminal for people. */
export const readableStream = (): PinoPretty.PrettyStream =>
  PinoPretty({
    destination: 1,
    ignore: requestFields.join(','),
    messageFormat: messageOf,
    sync: true,
    translateTime: 'SYS:HH:MM:ss',
  });
