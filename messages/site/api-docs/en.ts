import type { Translated } from '../../keys';
import type { apiDocs as french } from './fr';

export const apiDocs: Translated<typeof french> = {
  title: 'API – {site}',
  heading: 'API',
  summary: 'The published content, as JSON and in open formats, without an account.',
  description:
    'Everything that this site publishes can be read by programs too, without an account or a key. The documentation, with examples, is at <{docs}>.',
  openDescription: 'The same description for programs (OpenAPI 3.1):',
  addressesOf: 'Addresses',
  address: 'Address',
  answer: 'Response',
  parametersOf: 'Parameters: {names}',
  table: 'Table: {title}',
  example: 'Example in {language}',
  reads: {
    list: 'List: {name}',
    count: 'Count: {name}',
    document: 'One document, by its id: {name}',
    global: '{name}',
  },
  parameters: {
    where: 'Conditions, by field and operator: `where[field][operator]=value`.',
    select: 'The only fields to answer with: `select[field]=true`. The id is always there.',
    populate: 'The only fields of related documents, by collection: `populate[members][name]=true`.',
    joins: 'Bounds of the related lists, by field; `joins[field]=false` leaves one out.',
    sort: 'Fields to sort by, separated by commas, with `-` before one for the reverse order.',
    depth: 'How far related documents are answered in full; 0 answers their ids only.',
    locale: 'The language of the texts.',
    'fallback-locale': 'The language that stands in for missing texts, or `none`.',
    page: 'The number of the page.',
    limit: 'The number of documents in a page.',
  },
  headers: {
    etag: 'The fingerprint of this response, to be sent back in `If-None-Match`.',
    cacheControl: 'For how long the response may be kept.',
    cors: 'Any site may read this response in a browser.',
    requestId: 'The id of the request, to be named when you report a problem.',
    retryAfter: 'The number of seconds to wait.',
    rateLimitRemaining: 'The number of requests that are still possible.',
    rateLimitReset: 'The number of seconds until the next request is possible.',
  },
  statuses: {
    '304': 'The response that you already have is still the right one.',
    '400': 'The request is not understood: a parameter, a field, an operator or a value does not exist.',
    '404': 'Nothing public is at this address.',
    '414': 'The address is too long.',
    '429': 'Too many requests in a short time.',
    '431': 'The headers are too long.',
    '500': 'An error of the site.',
    '503': 'The site or its database cannot answer at the moment.',
  },
  addresses: {
    search: 'Search in all published content',
    openApi: 'This description, in OpenAPI 3.1',
    feed: {
      news: 'Feed: new documents and events',
      events: 'Feed: new events',
      documents: 'Feed: new documents',
    },
    calendar: 'Calendar of events (iCalendar)',
    eventCalendar: 'One event (iCalendar)',
    geojson: 'Members that have a place, as GeoJSON',
    csv: 'Members, as CSV',
    file: 'A file of a document',
    image: 'A picture, by its file name',
    sitemap: 'Sitemap for search engines',
    sitemapFile: 'A part of this sitemap',
    apiCatalog: 'Where this description and this documentation are (RFC 9727)',
    securityContact: 'Whom to tell about a security problem (RFC 9116)',
  },
  search: {
    q: 'The words to look for.',
    type: 'One type of content only.',
  },
  licence: {
    set: 'The data are published under the licence {licence}. Pictures and files have their own, in the field `licence` of each picture and in the documents themselves.',
    unset:
      'No licence is stated here: ask before you republish these data ({contact}). Pictures and files have their own, in the field `licence` of each picture and in the documents themselves.',
    footer: 'see the contact at the bottom of each page',
  },
  errors: {
    code: 'Code',
    status: 'Status',
    meaning: 'What it says',
    codes: {
      'account-locked': 'Too many wrong passwords: this account has to wait.',
      'authentication-failed': 'The address or the password is wrong.',
      conflict: 'The state of the document does not allow this, or no longer does.',
      'file-missing': 'The request has to contain a file.',
      'file-unreadable': 'The file that was sent cannot be read.',
      forbidden: 'Neither the public nor this account may do this.',
      'in-trash': 'The document is in the trash.',
      'invalid-document': 'Some fields are not valid; `data` names them.',
      'issues-to-fix': 'The checks before publishing found errors.',
      'locale-incomplete': 'Texts are missing in this language.',
      locked: 'Someone else is editing this document.',
      'not-found': 'Nothing public is at this address.',
      'note-missing': 'A note has to say why.',
      'nothing-stored': 'Nothing was stored.',
      'service-failed': 'A service that this site asks did not answer.',
      'text-changed': 'The document was changed since you read it.',
      unauthorized: 'This needs an account.',
      unavailable: 'The site cannot answer at the moment.',
    },
  },
  topics: {
    start: {
      title: 'First steps',
      text: `The base address is \`{site}/api\`. There is no account, no key and nothing to sign up for. Responses are JSON in UTF-8.

The five most recent events, with their title and their address:

{firstExample}

A list answers \`docs\`, the total number (\`totalDocs\`) and the next page (\`nextPage\`, \`null\` on the last one). To read everything, ask for one page after the other until \`hasNextPage\` is false.

These addresses suit any tool that reads HTTP. The description for programs generates a client: for TypeScript, [openapi-typescript](https://openapi-ts.dev) and [openapi-fetch](https://openapi-ts.dev/openapi-fetch/); the client of Payload, [@payloadcms/sdk](https://payloadcms.com/docs/rest-api/overview), works as well.`,
    },
    documents: {
      title: 'Documents',
      text: `Each collection has a list, a count and an address for each document. An id never changes, even when the address of the page does: keep the id. \`urls\` has the address of the page in each language in which it is published.

\`depth\` says how far related documents are answered in full: 0 for ids only, {maxDepth} at most, 1 if you say nothing. What is not public is never answered.

Dates are in UTC (ISO 8601); an event also has the name of its time zone (\`startsAt_tz\`).`,
    },
    languages: {
      title: 'Languages',
      text: `\`locale\` chooses the language: {locales}. Without it, it is the source language, \`{sourceLocale}\`. A list in another language holds only what is published in it.`,
    },
    filters: {
      title: 'Filter, sort, choose fields',
      text: `A condition is written \`where[field][operator]=value\`; of several conditions, all have to be met. \`where[or][0][field]…\` and \`where[and][0][field]…\` combine them, in five levels at most.

| Operator | For | Meaning |
| --- | --- | --- |
| \`equals\`, \`not_equals\` | all fields | the same value, another value |
| \`in\`, \`not_in\` | all but checkboxes | a value of a list, separated by commas |
| \`exists\` | all | has a value (\`true\`) or has none (\`false\`) |
| \`greater_than\`, \`greater_than_equal\`, \`less_than\`, \`less_than_equal\` | dates, numbers | after, before |
| \`like\`, \`not_like\`, \`contains\` | texts | contains these words, does not, contains this text |

The founding members of two countries, in the order of their names:

{filterExample}

Brackets mean something to \`curl\`, hence \`--globoff\`. \`select[field]=true\` answers these fields only: responses are shorter and faster. Fields of a related document can be used neither to filter nor to sort. The description for programs has the fields of each collection.`,
    },
    search: {
      title: 'Search',
      text: `The search is that of the site: without accents, with the other forms of a word, in pages and in files, best first.

{searchExample}

\`titleMarks\` and \`excerpt.marks\` are the places of the words that were found, in UTF-16 units. \`limit\` is 10 by default, {maxSearchLimit} at most; \`q\` has {maxQueryLength} characters at most.`,
    },
    data: {
      title: 'Feeds, calendars, maps, tables',
      text: `These addresses open in a feed reader, a calendar, a map tool or a spreadsheet:

- what is new, as RSS: <{feed}> (and as JSON Feed: \`.json\`)
- all events, for a calendar: <{calendar}>
- members that have a place, as GeoJSON: <{geojson}>
- members, as CSV: <{csv}>

They are the same in each language, under the name of the section in that language. The filters of the page of members work for GeoJSON and CSV too. The id of an event or of an entry of a feed never changes.`,
    },
    files: {
      title: 'Pictures and files',
      text: 'A picture has its addresses in `url` and in `sizes`, with its dimensions, its description (`alt`), its credit and its licence. A file is at the address of its document, followed by its language and its format: `…/en.pdf`. Downloads can be resumed (`Range`).',
    },
    site: {
      title: 'The site',
      text: 'The name of the site, its legal details, its menu and its footer.',
    },
    errors: {
      title: 'Errors',
      text: `A request that is not understood is refused: an unknown parameter, field, operator or value is never ignored.

{errorExample}

\`message\` is in the language of \`Accept-Language\`, else of \`locale\`; \`code\` never changes; \`parameter\` names what is wrong; \`docs\` leads to the row of this table.

{codes}`,
    },
    limits: {
      title: 'Limits',
      text: `- \`limit\`: from 1 to {maxLimit}, 10 by default.
- \`depth\`: from 0 to {maxDepth}, 1 by default.
- {maxConditions} conditions, {maxSortFields} fields to sort by and {maxParameters} parameters at most.
- An address has {maxUrlKilobytes} kB at most, a body {maxBodyKilobytes} kB.
- Each client may have a number of new responses in a minute; beyond it, the response is \`429\`, and \`Retry-After\` says how many seconds to wait. What has not changed since the last request does not count.`,
    },
    caching: {
      title: 'Caching, compression, CORS',
      text: `What has just been published is in the next response. Each response has an \`ETag\`: send it back in \`If-None-Match\`, and as long as nothing has changed the response is \`304\`, without a body. \`Cache-Control\` asks to do so each time.

\`HEAD\` answers the same headers as \`GET\`. Responses are compressed with Brotli or gzip for clients that accept it.

The scripts of any site may read these responses in a browser (\`Access-Control-Allow-Origin: *\`), without cookies or passwords.`,
    },
    description: {
      title: 'Description for programs',
      text: 'The description in OpenAPI 3.1 is made from the configuration of the site: it holds only what the public may read, and all of it. Its texts are in the language of `locale`.',
    },
    licence: {
      title: 'Licence of the data',
      text: '{licence}',
    },
    stability: {
      title: 'Stability',
      text: `- Ids, codes of errors, names of fields and the addresses of this page do not change their meaning.
- Fields, values, collections and parameters may be added: ignore what you do not know.
- What is to be removed is announced on this page and in the description (\`deprecated\`) at least six months before, and can be read until then; the response says so in the headers \`Deprecation\` and \`Sunset\`.
- What is not described here (the addresses of the admin panel, for instance) may change at any time.`,
    },
  },
};
