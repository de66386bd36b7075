import path from 'node:path';
import { testKey } from '../../editorial/machine-translation/test-service';
import { buildSettings } from '../../scripts/test/build-settings';

/**
 * The installation the end-to-end tests run against: its own port, database file and media folder. With
 * E2E_DATABASE_URL the same tests run on another database (scripts/test/mongo.ts).
 */
const port = Number(process.env.E2E_PORT || 4400);

/** Its starter content: the example's, unless the content itself is tested (playwright.config.ts). */
const starter = process.env.E2E_STARTER || 'example';

/** Folder of its database and its uploads; emptied before each run. */
const folder = path.join('.tmp', `e2e-${port}`);

export const installation = {
  port,
  folder,
  starter,
  url: `http://localhost:${port}`,
  onMongo: process.env.E2E_DATABASE_URL?.startsWith('mongodb') ?? false,
  /** Port of the tests about mail; in the others the mail server is away. */
  smtpPort: port + 1,
  /** Port of the translation service in the tests about suggestions; in the others it is away. */
  translationPort: port + 2,
  /** Port of the PeerTube instance in the tests about videos; in the others it is away. */
  videoPort: port + 3,
  admin: { email: 'administration@example.org', password: 'lanterne-fougere-42-cargo' },
};

/** Settings of the tested installation; other variables of the tests' environment are passed on. */
export const settingsOfInstallation: Record<string, string> = {
  PAYLOAD_SECRET: 'a secret that only the tests of this site ever use',
  PORT: String(port),
  SITE_URL: installation.url,
  DATABASE_URL: process.env.E2E_DATABASE_URL || `file:${folder}/site.db`,
  MEDIA_DIR: `${folder}/media`,
  SMTP_URL: `smtp://127.0.0.1:${installation.smtpPort}`,
  MAIL_FROM: 'site@example.org',
  // Lets a test use another client address for each request, for the limits.
  TRUSTED_PROXIES: '127.0.0.1, ::1',
  // Network of the pages that a test serves as targets of links.
  LINK_CHECK_NETWORKS: '127.0.0.1',
  TRANSLATION_API: 'deepl',
  TRANSLATION_API_URL: `http://127.0.0.1:${installation.translationPort}`,
  TRANSLATION_API_KEY: testKey,
  // All tests have one address; those about the limit have their own server.
  REQUESTS_PER_MINUTE: '1000000',
  ADMIN_EMAIL: installation.admin.email,
  ADMIN_PASSWORD: installation.admin.password,
  STARTER_CONTENT: starter,
  ...buildSettings,
};
