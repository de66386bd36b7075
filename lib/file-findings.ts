/**
 * What editors are told of a file: it can't be read, by readers or by the server, or holds what its author may not want
 * to publish with it.
 */
export const fileFindings = [
  ...(['password', 'no-pages', 'unreadable'] as const),
  ...(['tracked-changes', 'comments', 'hidden-text'] as const),
];
export type FileFinding = (typeof fileFindings)[number];
