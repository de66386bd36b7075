import type { Translation } from '../types';

export const apiErrors = {
  request: {
    'unknown-parameter': 'Unknown parameter here: “{parameter}”.',
    'repeated-parameter': '“{parameter}” is given only once, without brackets.',
    'invalid-value': 'The value of “{parameter}” is not accepted.',
    'invalid-locale': 'Ask for one language at a time ({locales}).',
    'unknown-field': 'This field does not exist or cannot be used here: “{parameter}”.',
    'unknown-operator': 'This operator does not exist for this field: “{parameter}”.',
    'too-many-conditions': 'A request has at most {max} conditions.',
    'too-many-parameters': 'A request has at most {max} parameters.',
    'method-override': 'Send this read as a GET: another method cannot stand in for it.',
    'key-in-address':
      'A key does not belong in an address, which is recorded on its way: send it in the Authorization header, and revoke this one.',
    'invalid-body': 'The body of the request is not a readable JSON object.',
    'invalid-field-value': 'The value of this field is not of the expected type: “{parameter}”.',
    'unknown-reference': 'One of the related items does not exist, or no longer does.',
    'invalid-token': 'This link is not valid.',
    'unknown-address': 'There is nothing at this address of the API.',
    'too-large': 'File too large.',
    'body-too-large': 'This request is too long.',
  },
  server: {
    'bad-request': 'The address of this request cannot be read.',
    'method-override': 'Send this read as a GET: another method cannot stand in for it.',
    'method-not-allowed': 'There is no such method here.',
    'length-required': 'State the length of the body in the header Content-Length.',
    'body-too-large': 'The body of this request is too long.',
    'address-too-long': 'The address of this request is too long.',
    'too-many-requests': 'Too many requests in a short time. Try again after the delay given in Retry-After.',
    'headers-too-large': 'The headers of this request are too long.',
    'server-busy': 'The site is very busy. Try again after the delay given in Retry-After.',
    'database-unavailable': 'The database is not answering. Try again after the delay given in Retry-After.',
    'internal-error': 'An error of the site prevents an answer to this request. Try again in a few minutes.',
  },
  changes: {
    'unknown-token':
      '“since” is not a token of this database. Ask for one without “since”, read the listings again, then follow it.',
    'expired-token': 'This token is too old. Ask for one without “since”, read the listings again, then follow it.',
    limit: '“limit” is a number from 1 to {max}.',
  },
  search: {
    locale: '“locale” is a language of the site: {locales}.',
    type: '“type” is a type of content: {types}.',
    q: 'Say in “q” what you are looking for, in {maxQueryLength} characters at most.',
    page: '“page” is a number from 1.',
    limit: '“limit” is a number from 1 to {max}.',
  },
} satisfies Translation<'apiErrors'>;
