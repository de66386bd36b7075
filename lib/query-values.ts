/** Takes the values out of the message, or the stack, of a failed query, where Drizzle writes people's names and addresses. */
export const withoutQueryValues = (text: string): string =>
  text.replace(/\nparams: [\s\S]*?(?=\n {4}at |\ncaused by: |$)/g, '');
