type SecurityContact = {
  /** An e-mail address. */
  contact: string;
  policyUrl?: string | null | undefined;
  languages: readonly string[];
  /** The address of the file itself. */
  canonical: string;
  now: Date;
};

/** For how many months the file may be trusted: RFC 9116 recommends less than a year. */
const validMonths = 6;

/**
 * Returns `security.txt` (RFC 9116). Its end is the first day of a month, so that the file is the same for all who read it in
 * one month.
 */
export function securityText({ contact, policyUrl, languages, canonical, now }: SecurityContact): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + validMonths, 1));
  return [
    `Contact: mailto:${encodeURI(contact)}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${canonical}`,
    ...(policyUrl ? [`Policy: ${new URL(policyUrl).href}`] : []),
    '',
  ].join('\n');
}
