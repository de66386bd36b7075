/**
 * Findings about a file for editors: it can't be read, by readers or by the server, or has content that its author may
 * not want to publish.
 */
export const fileFindings = [
  ...(['password', 'no-pages', 'unreadable'] as const),
  ...(['tracked-changes', 'comments', 'hidden-text'] as const),
];
export type FileFinding = (typeof fileFindings)[number];
