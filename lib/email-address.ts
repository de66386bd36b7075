/**
 * HTML's own rule for an e-mail address (https://html.spec.whatwg.org/#valid-e-mail-address), with a dot in the domain and
 * no stray one before the @. It leaves no room for a second address, a name or a line break, so that what passes can
 * stand in a mail's header.
 */
const pattern =
  /^(?=.{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;

/** Whether this is one e-mail address and nothing besides. */
export function isEmailAddress(value: string): boolean {
  return value.length <= 254 && pattern.test(value);
}
