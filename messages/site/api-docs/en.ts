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
    'fallback-locale': 'Adds what is published in the source language only, in that language; `none` does not.',
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
    changes: 'What changed for the public, in order',
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
  changes: {
    since: 'The token of the previous response (`next`); without it, the response has the one of now.',
    limit: 'The number of changes in a page.',
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
      'invalid-key': 'The key is unknown or damaged, or its account no longer exists.',
      'key-expired': 'The key has expired: ask for another one.',
      'key-revoked': 'The key is revoked: ask for another one.',
      'key-suspended': 'The account of the key has to change its password first.',
      'key-read-only': 'This key only reads.',
      'key-not-allowed': 'This is closed to keys: accounts, sessions, keys, jobs.',
      'key-personal-data': 'This key gives no access to messages and accounts.',
      'unknown-token': 'This token is not of this site: begin again without `since`.',
      'expired-token': 'This token is too old: begin again without `since`.',
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

\`url\` is the address in the language of the texts. Long texts are also there as HTML and as plain text: \`bodyHtml\` and \`bodyText\` (of members, \`description…\`); the HTML is safe, without scripts and styles. A file has its address, type, size and language.

Dates are in UTC (ISO 8601); an event also has its time zone (\`startsAt_tz\`) and its days and hours where it takes place (\`startDate\`, \`startTime\`…).`,
    },
    languages: {
      title: 'Languages',
      text: `\`locale\` chooses the language: {locales}. Without it, it is the source language, \`{sourceLocale}\`. A list in another language holds only what is published in it; \`fallback-locale={sourceLocale}\` adds the rest, in the source language. Each document is whole in one language, which \`language\` names. The rule is the same for feeds, calendars, GeoJSON and CSV.`,
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
    changes: {
      title: 'Follow changes',
      text: `\`/api/changes\` names what the public reads differently since a token, in order: a copy stays current without reading everything again.

1. Ask \`{site}/api/changes\` without parameters, and keep \`next\`.
2. Read the lists that you want to copy.
3. Ask \`/api/changes?since=…\` with the last \`next\`, and at once again while \`hasMore\` is true.
4. For each entry, read \`/api/<type>/<id>\` in each of its \`locales\` and forget the others; without \`locales\`, forget the document.

\`change\` is \`published\`, \`updated\`, \`unpublished\` or \`deleted\`. A page has {maxChanges} entries at most. Changes can be read for {changeDays} days; an older token is answered with \`410\`, one of another site with \`400\`: then begin again. What never was public is never named.`,
    },
    webhooks: {
      title: 'Be told: webhooks',
      text: `The administrators of the site can tell an \`https://\` address what is published, changed, taken off the site or deleted: ask them. Messages follow [Standard Webhooks](https://www.standardwebhooks.com): verify the signature with one of its libraries.

\`\`\`json
{ "type": "event.published", "timestamp": "2027-03-15T08:30:00.000Z", "data": { "collection": "events", "id": "…", "locales": ["fr", "en"], "urls": { "fr": "…", "en": "…" } } }
\`\`\`

A message has only ids and addresses: read the document again. Answer with a 2xx status within fifteen seconds. Otherwise the message is sent again for a day, less and less often; after {pauseDays} days without a success, or an answer \`410\`, nothing more is sent. A message may arrive twice, with the same \`webhook-id\`. Redirects are not followed.`,
    },
    files: {
      title: 'Pictures and files',
      text: 'A picture has its addresses in `url` and in `sizes`, with its dimensions, its description (`alt`), its credit and its licence. A file is at the address of its document, followed by its language and its format: `…/en.pdf`. Downloads can be resumed (`Range`).',
    },
    site: {
      title: 'The site',
      text: 'The name of the site, its legal details, its menu and its footer.',
    },
    keys: {
      title: 'Keys',
      text: `Reading what is published needs no key. With a key, your program has limits of its own; it may also read drafts, or write. Ask the administrators of the site for one, and send it in a header:

\`\`\`http
Authorization: Bearer alliance_…
\`\`\`

| Scope | What it allows |
| --- | --- |
| \`published\` | Reads exactly what the public reads |
| \`read\` | Reads what its account reads, with \`draft=true\` drafts too; writes nothing |
| \`write\` | Does what the role of its account may do, by all rules of the panel |

Messages and accounts are read only with a key made for it. A key works for {keyDays} days at most and is shown once. Keep it on a server: not in a page, an app or an address. A refused key is never answered as an anonymous request.

Each key may send {keyRequests} requests a minute, {keyBurst} in five seconds and {keyWrites} writes a minute. \`RateLimit-Limit\`, \`RateLimit-Remaining\` and \`RateLimit-Reset\` say what is left.`,
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
