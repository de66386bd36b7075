/** Renders nothing, in place of a part of Payload that is not needed here. */
export function Nothing() {
  return null;
}
