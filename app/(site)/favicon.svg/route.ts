import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The icon of the identity, at the address browsers and the admin panel know. */
export async function GET(): Promise<Response> {
  const icon = await readFile(path.join(process.cwd(), 'brand', 'icon.svg'));
  return new Response(new Uint8Array(icon), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  });
}
