/**
 * Stands for the package `http-status` in the browser (next.config.ts): 60 codes with their names and descriptions, of which the
 * error classes that Payload's client code has take these.
 */
export const status = { BAD_REQUEST: 400, INTERNAL_SERVER_ERROR: 500 };
