import type { IncomingMessage, ServerResponse } from 'node:http';
import { pingDatabase } from './database-ping';

/** Whether this server is to get requests, for load balancers and process managers. */
export class Health {
  #isStopping = false;

  /** From now on the server is not ready: balancers send its requests elsewhere. */
  stop(): void {
    this.#isStopping = true;
  }

  /** Whether the site is served and the database answers. */
  async isReady(): Promise<boolean> {
    const answered = !this.#isStopping && (await pingDatabase()) !== null;
    return answered && !this.#isStopping;
  }
}

/** Sends a short text about the current state of this server, which may not be stored. */
export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  { status, text, type = 'text/plain; charset=utf-8' }: { status: number; text: string; type?: string },
): void {
  const body = Buffer.from(text);
  response.statusCode = status;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Length', body.length);
  response.setHeader('Content-Type', type);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.end(request.method === 'HEAD' ? undefined : body);
}
