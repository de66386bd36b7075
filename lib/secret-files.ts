import { readFileSync } from 'node:fs';

/** Settings that may be in a file of their own, named by `…_FILE`: containers and systemd hand over secrets like this. */
export const secretSettings = [
  'PAYLOAD_SECRET',
  'DATABASE_URL',
  'SMTP_URL',
  'METRICS_TOKEN',
  'TRANSLATION_API_KEY',
  'ADMIN_PASSWORD',
] as const;

type Environment = Record<string, string | undefined>;

/**
 * Returns the environment with the settings that are in files: `PAYLOAD_SECRET_FILE=/run/secrets/payload` sets
 * `PAYLOAD_SECRET` to the content of that file, without the line break at its end.
 *
 * @throws Error with one line that names the setting where both are set or the file can't be read, never with its content
 */
export function withSecretFiles(environment: Environment): Environment {
  const result = { ...environment };
  for (const name of secretSettings) {
    const file = environment[`${name}_FILE`]?.trim();
    if (!file) continue;
    if (environment[name]?.trim()) throw new Error(`Settings ${name} and ${name}_FILE are both set: remove one`);
    result[name] = readSecret(name, file);
  }
  return result;
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`Setting ${name}_FILE: the file ${file} can’t be read (${code ?? 'unknown error'})`);
  }
}
