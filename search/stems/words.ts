/** A set of words from a text with spaces between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms and the one they are taken for, from lines `form form: word`. */
export const formMap = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [forms = '', word = ''] = line.trim().split(': ');
        return forms.split(' ').map((form): [string, string] => [form, word]);
      }),
  );
