/**
 * Writes a structure as the parameters of a query, as Payload reads them: `where[and][0][title][like]`.
 *
 * @param name of the parameter
 */
export function bracketed(name: string, value: unknown): Record<string, string> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null) return { [name]: String(value) };
  return Object.assign({}, ...Object.entries(value).map(([key, each]) => bracketed(`${name}[${key}]`, each)));
}
