/** JSON that can stand within a script element: nothing in it can end the element or begin a comment or another one. */
export function inScript(data: unknown): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
  return JSON.stringify(data).replace(/[<>&]/g, (character) => escapes[character] ?? character);
}
