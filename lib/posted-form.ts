/** Every field that a form sent, by name, in the order it came. */
export type Posted = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a form posted as `application/x-www-form-urlencoded`, up to `maxBytes`.
 *
 * @returns null when it is larger
 */
export async function readPostedForm(request: Request, maxBytes: number): Promise<Posted | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString('utf8'))) {
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}
