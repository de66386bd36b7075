import path from 'node:path';

/**
 * The installation the end-to-end tests run against: its own port, database file and media folder. With
 * E2E_DATABASE_URL the same tests run on another database (scripts/test/mongo.ts).
 */
const port = Number(process.env.E2E_PORT || 4400);

/** The starter content it begins with: the example's, unless it is the content itself that is tested (playwright.config.ts). */
const starter = process.env.E2E_STARTER || 'example';

/** Where the tested installation keeps its database and its uploads; emptied before each run. */
const folder = path.join('.tmp', `e2e-${port}`);

export const installation = {
  port,
  folder,
  starter,
  url: `http://localhost:${port}`,
  onMongo: process.env.E2E_DATABASE_URL?.startsWith('mongodb') ?? false,
  /** Where the tests that are about mail listen; in the others the mail server is away. */
  smtpPort: port + 1,
  admin: { email: 'administration@example.org', password: 'lanterne-fougere-42-cargo' },
};

/** The settings the tested installation starts with; what the environment of the tests holds besides stays. */
export const settingsOfInstallation: Record<string, string> = {
  PAYLOAD_SECRET: 'a secret that only the tests of this site ever use',
  PORT: String(port),
  SITE_URL: installation.url,
  DATABASE_URL: process.env.E2E_DATABASE_URL || `file:${folder}/site.db`,
  MEDIA_DIR: `${folder}/media`,
  SMTP_URL: `smtp://127.0.0.1:${installation.smtpPort}`,
  MAIL_FROM: 'site@example.org',
  // So that a test can be someone else at each request, for the limits.
  TRUSTED_PROXIES: '127.0.0.1, ::1',
  // Where a test serves the pages that links lead to.
  LINK_CHECK_NETWORKS: '127.0.0.1',
  ADMIN_EMAIL: installation.admin.email,
  ADMIN_PASSWORD: installation.admin.password,
  STARTER_CONTENT: starter,
};
