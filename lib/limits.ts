/**
 * The limits that people, clients and operators meet: bytes, counts and durations. The rule, the panel, the texts and the
 * documentation read them here; lib/limits.integration.test.ts looks for numbers typed elsewhere. What only bounds the work of one
 * module (how many rows are read at once, how deep a file is parsed) stays in that module.
 */

export const secondMs = 1000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
export const weekMs = 7 * dayMs;

export const kilobyte = 1024;
export const megabyte = 1024 * kilobyte;

/** So many in a window of time; more are refused with 429. */
type Rate = { limit: number; windowMs: number };

export const uploadLimits = {
  maxImageMegabytes: 15,
  maxImagePixels: 150_000_000,
  maxFileMegabytes: 50,
  /** Of what Payload reads: above the largest a collection takes, so that the collection's own message says what is too large. */
  maxReadMegabytes: 64,
  /** Of a whole request: Payload's own bound, 50 MB, would come before that of the file, and speaks English only. */
  maxRequestMegabytes: 72,
  /** Pictures on their way from one browser at once; the server works on one while the next is being sent. */
  maxSentAtOnce: 2,
  /** Pictures in work on the server at once; the others wait. */
  maxInWorkAtOnce: 3,
  /** An added media without a complete description is deleted after so many days. */
  unfinishedMediaDays: 7,
} as const;

export const textLimits = {
  maxTitleLength: 200,
  /** In lists and search engines. */
  maxSummaryLength: 320,
  /** Of the description of a picture. */
  maxAltLength: 500,
  /** Of a note in a review. */
  maxNoteLength: 2000,
  maxTags: 12,
  maxTagLength: 40,
  /** Of an external address. */
  maxUrlLength: 2000,
  /** Of a text that a hook fills, which no form shows. */
  maxServerTextLength: 1_000_000,
  /** Of the text read from a file, for the search. */
  maxFileTextLength: 500_000,
  /** Longer ones are reported by the content checks; in words. */
  maxSentenceWords: 40,
  maxParagraphWords: 150,
  /**
   * From which a text's ease of reading is rated: Flesch's samples have a hundred words, and fewer say more about their
   * few sentences than about the text.
   */
  minRatedWords: 100,
} as const;

/** Rows of a page: of the lists of the site, of the panel's views. */
export const pageSize = 20;

export const listLimits = {
  maxFeedItems: 50,
  maxSitemapDocuments: 250,
} as const;

export const searchLimits = { maxQueryLength: 200, defaultPageSize: 10, maxPageSize: 25 } as const;

/** Of what the public may ask of the REST API. */
export const apiLimits = {
  maxDepth: 3,
  maxLimit: 100,
  maxPage: 1_000_000,
  maxConditions: 25,
  maxNesting: 5,
  maxSortFields: 5,
  /** Well above what the longest permitted query needs, and below the 1,000 after which Payload's parser ignores the rest. */
  maxParameters: 200,
  /** Of the JSON sent to our endpoints, in characters: a translation of the longest page is below a tenth of it. */
  maxJsonLength: 2_000_000,
} as const;

/** Forms that readers send. */
export const formLimits = {
  /** Forty long answers fit in. */
  maxBytes: 256 * kilobyte,
  maxQuestions: 40,
  /** People need longer to read and fill in a form; programs do not. */
  minDelayMs: 3 * secondMs,
  /** A page left open overnight still sends; a token found years later does not. Pages come from a cache, up to minutes old. */
  maxDelayMs: dayMs,
  /** Answers are deleted after so many months, unless the form or the settings say otherwise. */
  defaultRetentionMonths: 12,
  maxRetentionMonths: 60,
  /** Mails to an address that someone typed into a form. */
  receiptsPerAddress: { limit: 3, windowMs: dayMs },
  /** What an address sends and is still answered with a page. */
  requestsPerAddress: { limit: 120, windowMs: 10 * minuteMs },
  /** Forms that an address sends, also those that are refused. */
  sentPerAddress: { limit: 60, windowMs: 10 * minuteMs },
  /** What is stored of an address; a hall full of people has one address. */
  storedPerAddress: { limit: 10, windowMs: 10 * minuteMs },
  /** What is stored of a form, from all senders. */
  storedPerForm: { limit: 200, windowMs: hourMs },
} as const satisfies Record<string, number | Rate>;

export const signInLimits = {
  minPasswordLength: 12,
  /** Of PAYLOAD_SECRET. */
  minSecretLength: 32,
  /** A session that is not used ends after so many hours, or after SESSION_HOURS if that is less. */
  idleHours: 8,
  /** Wrong passwords an address sends, for whichever accounts. */
  failuresPerAddress: { limit: 30, windowMs: 15 * minuteMs },
  /** Wrong passwords an address sends for one account: others never lock it for its owner, who is elsewhere. */
  failuresPerAccount: { limit: 5, windowMs: 15 * minuteMs },
  /** Mails to the owner of an account that someone was locked out of. */
  lockoutMailsPerAccount: { limit: 1, windowMs: hourMs },
  /** Forgotten passwords requested by an address. */
  forgottenPerAddress: { limit: 20, windowMs: hourMs },
  /** Mails with a new password for one account, from all clients: the last one is still good when no other is sent. */
  passwordMailsPerAccount: { limit: 5, windowMs: hourMs },
  /** New passwords an address sends with the key of a mail. */
  resetsPerAddress: { limit: 20, windowMs: 15 * minuteMs },
  /** Wrong current passwords of someone signed in. */
  confirmationsPerAccount: { limit: 10, windowMs: 15 * minuteMs },
} as const satisfies Record<string, number | Rate>;

/** Keys with which programs use the API. */
export const apiKeyLimits = {
  maxNameLength: 60,
  /** For how many days a key may be made; the second is proposed. */
  lifetimeDays: [30, 90, 180, 365],
  /** Keys that end within so many days are marked in the list. */
  endsSoonDays: 14,
  /** Keys of one account that are in use. */
  maxPerAccount: 20,
  /** Last use is stored at most once in so long. */
  storeUseAfterMs: 5 * minuteMs,
  /** Requests of a key; instead of those of its client address, and in every process. */
  requests: { limit: 600, windowMs: minuteMs },
  burst: { limit: 120, windowMs: 5 * secondMs },
  /** Of these, requests that change something. */
  writes: { limit: 120, windowMs: minuteMs },
} as const satisfies Record<string, number | Rate | readonly number[]>;

/** Documents in the trash are deleted after so many days. */
export const trashRetentionDays = 60;

/** What people did across the site, and content that is not touched for long. */
export const activityLimits = {
  /** What people did is deleted after so many days. */
  retentionDays: 365,
  /** Published content that was neither saved nor confirmed for so many days is to be looked at again. */
  untouchedDays: 365,
} as const;

/** The record of public changes that clients follow (`/api/changes`). */
export const changeLimits = {
  /** A client that asks more rarely reads the listings again. */
  retentionDays: 90,
  maxPageSize: 100,
} as const;

/** Messages to other programs about public changes (`editorial/webhooks/`). */
export const webhookLimits = {
  maxNameLength: 120,
  /** For all of one attempt. */
  timeoutMs: 15 * secondMs,
  /** Between the attempts of one message: within a day it is delivered or has failed. */
  retryDelaysMs: [minuteMs, 5 * minuteMs, 30 * minuteMs, 2 * hourMs, 5 * hourMs, 8 * hourMs, 8 * hourMs],
  /** A webhook without one success for so long is paused. */
  pauseAfterDays: 3,
  /** What was sent is listed for so many days. */
  deliveryRetentionDays: 30,
} as const;

/** Documents that are removed together, from a selection of a list: as many as its longest page has. */
export const selectionLimits = { maxDocuments: 100 } as const;

/** Who has a document open. */
export const presenceLimits = {
  /** A page that was closed without a word is forgotten after so long. */
  lifetimeMs: 30 * secondMs,
  /** An open page asks every eight seconds; it is stored again at the first request after so long. */
  renewAfterMs: 12 * secondMs,
  /** Pages of browsers that are read at once. */
  maxRead: 500,
} as const;

/** Comments of the team on fields and blocks. */
export const commentLimits = {
  maxTextLength: 2000,
  /** Of the words that a comment is about, which are kept beside it. */
  maxQuoteLength: 300,
  /** People named in one comment. */
  maxMentions: 10,
  /** Of one document, resolved ones included: all of them are read with its form. */
  maxPerDocument: 500,
} as const;

/** Documents that are published together. */
export const releaseLimits = {
  maxNameLength: 120,
  maxNoteLength: 1000,
  /** Of one release: all of them are published in one transaction, and read with its view. */
  maxEntries: 50,
  /** Open ones at once: the dialog of a document lists them all. */
  maxOpen: 50,
} as const;

/** Saved filters of the panel's lists. */
export const listFilterLimits = {
  maxNameLength: 60,
  maxSearchLength: 200,
  /** Of the conditions, as JSON: an address of the panel takes no longer ones. */
  maxQueryLength: 4000,
  /** Of one person, of one list. */
  maxPerList: 30,
} as const;

/** Suggested translations, field by field. */
export const suggestionLimits = {
  /** Of one field: a long article. Services count what they are sent by characters. */
  maxCharacters: 30_000,
  /** Of the same field as JSON, where each paragraph and each format has its properties: checked before it is read. */
  maxJsonCharacters: 300_000,
  /** For all that is asked of the service for one field. */
  timeoutMs: 20 * secondMs,
  /** Fields of one person: some long pages. */
  perPerson: { limit: 200, windowMs: 10 * minuteMs },
} as const satisfies Record<string, number | Rate>;

/** What the site of a video is asked about it. */
export const videoLimits = {
  /** For all that is asked about one video. */
  timeoutMs: 10 * secondMs,
  maxStillBytes: 4 * megabyte,
  /** Of the still, in pixels: the sizes of pictures (lib/media-files.ts) need no more in a text or a block. */
  stillWidth: 1280,
  /** Of a transcript, in characters: three hours of speech. */
  maxTranscriptLength: 200_000,
  perPerson: { limit: 60, windowMs: 10 * minuteMs },
} as const satisfies Record<string, number | Rate>;

/** Unsaved changes stay in the browser for so long. */
export const unsavedChangesDays = 7;

/** The import of members. */
export const importLimits = {
  maxMegabytes: 5,
  maxRows: 5000,
  /** A trial run, or what an import did, is deleted after so many days. */
  retentionDays: 7,
  undoHours: 24,
} as const;

/** For how many days a link to a preview may be shared. */
export const previewLinkDays = [1, 7, 30] as const;

/** A preview beside a form: an editing session, not a link to keep. */
export const previewLifetimeMs = 12 * hourMs;

/** Finished responses in the memory of the process (server/front-door.ts). */
export const cacheLimits = {
  pageBytes: 128 * megabyte,
  /** Of the build's script and style files. */
  fileBytes: 48 * megabyte,
  /** Larger responses are streamed to each client. */
  maxBodyBytes: megabyte,
  maxFileBytes: 8 * megabyte,
  /** A change of content ends a response at once; this bound heals a change that was not noticed. */
  lifetimeMs: 5 * minuteMs,
  notFoundLifetimeMs: 10 * secondMs,
  /** While the database is away, an expired response is sent for so long before it is tried again. */
  failureLifetimeMs: 10 * secondMs,
  /** Responses rendered at once, and those that wait for it. */
  maxRenders: 4,
  maxWaitingRenders: 200,
  /** Of one client, rendered and waiting: more than a page with all its pictures needs, far fewer than all can wait. */
  maxRendersPerClient: 32,
  /** Of one client, begun in a period: what it may have in a minute is not to fill the processor for half of it. */
  maxRendersInBurst: 60,
  burstMs: 5 * secondMs,
  busyRetryMs: 2 * secondMs,
} as const;

/** Of one HTTP request. */
export const requestLimits = {
  maxHeaderBytes: 16 * kilobyte,
  maxUrlLength: 8 * kilobyte,
  /** A shared response belongs to an address of at most so many characters. */
  maxSharedUrlLength: 2 * kilobyte,
  /** Of JSON and of forms, refused before anything of it is read. */
  maxBodyBytes: megabyte,
  /** Of a read that the panel sends as a POST, whose conditions are in its body. */
  maxOverrideBytes: 64 * kilobyte,
  /** Of what the panel sends to its own server functions: the state of a long form. */
  maxFormStateBytes: 4 * megabyte,
  /** Clients send their headers, and all of a request, in so long. */
  headersTimeoutMs: 30 * secondMs,
  requestTimeoutMs: 10 * minuteMs,
  /** Longer than load balancers keep a connection, so that they close it first. */
  keepAliveMs: 65 * secondMs,
} as const;

export const serverLimits = {
  /** How long a save waits for the one before it. */
  writeWaitMs: 30 * secondMs,
  /** How long requests and jobs in flight may take when the server stops. */
  shutdownMs: 25 * secondMs,
  /** Clients ask again after so long when the database was away: a new primary of MongoDB is chosen in about as much. */
  databaseRetryMs: 10 * secondMs,
  /** In so long the database answers a read, or the server is not ready. */
  databasePingMs: 2 * secondMs,
  /** A render that takes so long is a reason to ask whether the database answers. */
  slowRenderMs: 2 * secondMs,
  /** Free disk space below which uploads and other growth are refused; of a small disk a twentieth. */
  minFreeMegabytes: 16,
} as const;
