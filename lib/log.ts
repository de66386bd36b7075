import { type DestinationStream, destination, type Logger, pino, stdSerializers, stdTimeFunctions } from 'pino';
import { maskApiKeys } from './api-keys/format';
import { megabyte } from './limits';
import { readableStream } from './log-format';
import { withoutQueryValues } from './query-values';
import { remember } from './remember';
import { currentRequestId } from './response-status';
import { settings } from './settings';

/** Lines that wait for a reader of the log that is slow; beyond, lines are dropped instead of filling the memory. */
const maxWaitingBytes = 8 * megabyte;

/** Returns what is logged of an error. Further properties of Payload's and databases' errors hold what a client sent. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { type, message, stack } = stdSerializers.err(error);
  const code = (error as NodeJS.ErrnoException).code;
  return { type, message: withoutQueryValues(message), stack: withoutQueryValues(stack), ...(code && { code }) };
}

/** The message that pino would take from an error without one of its own, as it would. */
function messageOfError(logged: unknown): string | undefined {
  const error = logged instanceof Error ? logged : (logged as { err?: unknown } | undefined)?.err;
  return error instanceof Error ? withoutQueryValues(error.message) : undefined;
}

/** Makes a logger that writes one JSON object a line, with the id of the request being answered. */
export const createLog = (level: string, stream: DestinationStream): Logger =>
  pino(
    {
      level,
      // Collectors of the lines know the process and the machine.
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      hooks: {
        // Whatever quotes a key: an address, a header, the message of an error.
        streamWrite: maskApiKeys,
        logMethod(args, method) {
          const message = args.length === 1 ? messageOfError(args[0]) : undefined;
          if (message === undefined) method.apply(this, args);
          else method.call(this, args[0], message);
        },
      },
      mixin: () => {
        const requestId = currentRequestId();
        return requestId ? { requestId } : {};
      },
    },
    stream,
  );

/** The log of this process, of Payload too: JSON on the standard output, or sentences where that is a terminal. */
export const log: Logger = remember('log', () =>
  createLog(
    settings.logLevel,
    // Not synchronous: lines that come while others are written are written together.
    process.stdout.isTTY ? readableStream() : destination({ dest: 1, sync: false, maxLength: maxWaitingBytes }),
  ),
);
