/** Headers by which Payload takes a POST for a GET; in small letters, as Node gives the names of headers. */
export const overrideHeaders = ['x-payload-http-method-override', 'x-http-method-override'] as const;
