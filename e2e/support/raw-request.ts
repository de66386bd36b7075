import { type IncomingHttpHeaders, request } from 'node:http';
import { installation } from './installation';

/** A response as it is on the wire: its body may be compressed. */
export type RawResponse = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Sends a request that no client changes: without headers of its own, and without decompression. */
export function rawRequest(method: string, path: string, headers: Record<string, string> = {}): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const sent = request(installation.url + path, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}
