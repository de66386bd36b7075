import { expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings';

const secret = 'x'.repeat(32);

test('only the secret is needed', () => {
  expect(readSettings({ PAYLOAD_SECRET: secret })).toMatchObject({
    secret,
    port: 3000,
    siteUrl: 'http://localhost:3000',
    mediaDir: 'media',
    databaseUrl: undefined,
    mail: undefined,
    adminEmail: undefined,
    adminPassword: undefined,
  });
});

test('an empty line of .env is no setting', () => {
  const empty = { PORT: '', SITE_URL: ' ', DATABASE_URL: '', MEDIA_DIR: '', ADMIN_EMAIL: '', STARTER_CONTENT: '' };
  expect(readSettings({ PAYLOAD_SECRET: secret, ...empty })).toEqual(readSettings({ PAYLOAD_SECRET: secret }));
});

test('the address of the site follows the port, and has no final slash', () => {
  expect(readSettings({ PAYLOAD_SECRET: secret, PORT: '8080' })).toMatchObject({
    port: 8080,
    siteUrl: 'http://localhost:8080',
  });
  expect(readSettings({ PAYLOAD_SECRET: secret, SITE_URL: 'https://example.org/' }).siteUrl).toBe(
    'https://example.org',
  );
});

test.each([
  ['PAYLOAD_SECRET', 'wrong-short-secret'],
  ['PORT', 'wrong'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['PORT', '0x50'],
  ['HOST', 'wrong host'],
  ['HOST', 'example.org:80'],
  ['HOST', '127.0.0.1/8'],
  ['SITE_URL', 'wrong.example'],
  ['SITE_URL', 'https://?wrong'],
  ['SITE_URL', 'ftp://wrong.example'],
  ['SITE_URL', 'https://example.org/wrong'],
  ['SITE_URL', 'https://example.org?wrong'],
  ['SITE_URL', 'https://user:wrong@example.org'],
  ['DATABASE_URL', 'postgres://user:wrong@example.org'],
  ['DATABASE_URL', 'wrong/site.db'],
  ['SMTP_URL', 'wrong.example'],
  ['SMTP_URL', 'https://wrong.example'],
  ['SMTP_URL', 'smtp://user:wrong@mail.example.org/path'],
  ['SMTP_URL', 'smtp://user:wrong@mail.example.org?pool=true'],
  ['MAIL_FROM', 'wrong'],
  ['TRUSTED_PROXIES', 'wrong'],
  ['TRUSTED_PROXIES', '10.0.0.0/80.5'],
  ['LINK_CHECK_NETWORKS', 'wrong'],
  ['LOG_LEVEL', 'wrong'],
  ['METRICS_TOKEN', 'wrong'],
  ['METRICS_TOKEN', 'wrong, since it has spaces'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'wrong'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'ftp://wrong.example'],
  ['SHUTDOWN_DELAY_SECONDS', 'wrong'],
  ['SHUTDOWN_DELAY_SECONDS', '121'],
  ['SHUTDOWN_DELAY_SECONDS', '80.5'],
  ['TRANSLATION_API', 'wrong'],
  ['TRANSLATION_API_URL', 'wrong.example'],
  ['TRANSLATION_API_URL', 'ftp://wrong.example'],
  ['TRANSLATION_API_URL', 'https://user:wrong@example.org'],
  ['TRANSLATION_API_URL', 'https://example.org?key=wrong'],
  ['TRANSLATION_API_KEY', 'wrong, since it has spaces'],
  ['SOURCE_LOCALE', 'wrong'],
  ['TIME_ZONE', 'Europe/Wrong'],
  ['ADMIN_EMAIL', 'wrong'],
  ['ADMIN_PASSWORD', 'wrong'],
])('the error of %s=%s names the setting in one line, without its value', (name, value) => {
  const read = () => readSettings({ PAYLOAD_SECRET: secret, [name]: value });
  expect(read).toThrow(SettingsError);
  expect(read).toThrow(new RegExp(`^Setting ${name} [^\\n]+$`));
  expect(read).not.toThrow(/wrong|x50|80\.5/);
});

test.each([undefined, '', '   '])('without a secret (%j) it says how to get one', (value) => {
  expect(() => readSettings({ PAYLOAD_SECRET: value })).toThrow(/^Setting PAYLOAD_SECRET is missing: .+$/);
});

test('how the server is observed', () => {
  expect(readSettings({ PAYLOAD_SECRET: secret })).toMatchObject({
    logLevel: 'info',
    metricsToken: undefined,
    traceCollector: undefined,
    shutdownDelayMs: 0,
  });
  const chosen = { LOG_LEVEL: 'warn', METRICS_TOKEN: 'a-token-of-a-collector', SHUTDOWN_DELAY_SECONDS: '5' };
  expect(readSettings({ PAYLOAD_SECRET: secret, ...chosen })).toMatchObject({
    logLevel: 'warn',
    metricsToken: 'a-token-of-a-collector',
    shutdownDelayMs: 5000,
  });
});

test('no translation service is asked unless its address is set', () => {
  expect(readSettings({ PAYLOAD_SECRET: secret }).translationService).toBeUndefined();
  const lone = () => readSettings({ PAYLOAD_SECRET: secret, TRANSLATION_API_KEY: 'a-key-of-ours' });
  expect(lone).toThrow(/^Setting TRANSLATION_API_URL is missing: .+$/);
  expect(lone).not.toThrow(/a-key-of-ours/);
});

test.each([
  ['https://api-free.deepl.com', 'deepl', 'https://api-free.deepl.com'],
  ['https://api.deepl.com/v2/translate', 'deepl', 'https://api.deepl.com'],
  ['https://notdeepl.com/', 'libretranslate', 'https://notdeepl.com'],
  ['http://localhost:5000/translate/', 'libretranslate', 'http://localhost:5000'],
  ['https://example.org/machines/translate', 'libretranslate', 'https://example.org/machines'],
])('the interface of a translation service follows its host: %s', (TRANSLATION_API_URL, api, url) => {
  const { translationService } = readSettings({
    PAYLOAD_SECRET: secret,
    TRANSLATION_API_URL,
    TRANSLATION_API_KEY: 'key',
  });
  expect(translationService).toEqual({ api, url, key: 'key' });
});

test('the interface of a translation service may be chosen, and only DeepL needs a key', () => {
  const TRANSLATION_API_URL = 'http://127.0.0.1:5000';
  const read = (TRANSLATION_API: string) =>
    readSettings({ PAYLOAD_SECRET: secret, TRANSLATION_API_URL, TRANSLATION_API }).translationService;
  expect(read('libretranslate')).toEqual({ api: 'libretranslate', url: TRANSLATION_API_URL, key: undefined });
  expect(() => read('deepl')).toThrow(/^Setting TRANSLATION_API_KEY is missing: .+$/);
});

test('a mail server needs an address to send from', () => {
  const SMTP_URL = 'smtps://user:p%40ss@mail.example.org:465';
  const read = () => readSettings({ PAYLOAD_SECRET: secret, SMTP_URL });
  expect(read).toThrow(/^Setting MAIL_FROM is missing: .+$/);
  expect(read).not.toThrow(/mail\.example/);
  const { mail } = readSettings({ PAYLOAD_SECRET: secret, SMTP_URL, MAIL_FROM: 'site@example.org' });
  expect(mail).toEqual({ smtpUrl: SMTP_URL, from: 'site@example.org' });
});

test('no address of our own network is asked unless it is named', () => {
  expect(readSettings({ PAYLOAD_SECRET: secret }).checkedNetworks.check('10.0.0.1')).toBe(false);
  const { checkedNetworks } = readSettings({ PAYLOAD_SECRET: secret, LINK_CHECK_NETWORKS: '10.0.0.0/8' });
  expect(['10.0.0.1', '127.0.0.1'].map((address) => checkedNetworks.check(address))).toEqual([true, false]);
});

test('no proxy is trusted unless it is named', () => {
  expect(readSettings({ PAYLOAD_SECRET: secret }).trustedProxies.check('127.0.0.1')).toBe(false);
  const { trustedProxies } = readSettings({ PAYLOAD_SECRET: secret, TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' });
  expect(['127.0.0.1', '10.9.8.7', '192.0.2.1'].map((address) => trustedProxies.check(address))).toEqual([
    true,
    true,
    false,
  ]);
});

test.each(['127.0.0.1', '::1', '0.0.0.0', 'localhost', ' 10.0.0.5 '])('it may listen on %s only', (host) => {
  expect(readSettings({ PAYLOAD_SECRET: secret, HOST: host }).host).toBe(host.trim());
});
