const secretName = /SECRET|PASSWORD|TOKEN|KEY/;
/** Addresses in which a password may stand. */
const addressName = /^(DATABASE_URL|SMTP_URL|OTEL_.*)$/;

/**
 * Returns the lines of `.env` for a backup. Without secrets, settings that are one or may hold one are named and left empty.
 */
export function settingsForArchive(env: string, withSecrets: boolean): string {
  if (withSecrets) return env;
  return env
    .split('\n')
    .map((line) => {
      const [, name] = /^\s*(?:export\s+)?(\w+)\s*=/.exec(line) ?? [];
      if (!name) return line.trim().startsWith('#') || line.trim() === '' ? line : '';
      return secretName.test(name) || addressName.test(name) ? `# ${name}= (left out of the backup)` : line;
    })
    .join('\n');
}
