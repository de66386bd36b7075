import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadEnv } from 'payload/node';

const file = '.env';

/**
 * Loads `.env`, and writes one with a new secret where there is none. Variables of the environment take precedence over
 * the file.
 *
 * @returns whether a secret was generated
 */
export function loadEnvironment(): boolean {
  const existing = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const isSet = process.env.PAYLOAD_SECRET || process.env.PAYLOAD_SECRET_FILE;
  const missing = !isSet && !/^PAYLOAD_SECRET(_FILE)?=\S/m.test(existing);
  if (missing) {
    const line = `PAYLOAD_SECRET=${randomBytes(32).toString('hex')}\n`;
    // readable by its owner only: anyone with the secret can sign in as anyone.
    if (existing) appendFileSync(file, `${existing.endsWith('\n') ? '' : '\n'}${line}`);
    else writeFileSync(file, `# Settings of this installation; .env.example explains each.\n${line}`, { mode: 0o600 });
  }
  loadEnv();
  return missing;
}
