import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  activityLimits,
  apiKeyLimits,
  apiLimits,
  changeLimits,
  formLimits,
  hourMs,
  importLimits,
  megabyte,
  minuteMs,
  previewLinkDays,
  secondMs,
  selectionLimits,
  serverLimits,
  signInLimits,
  suggestionLimits,
  trashRetentionDays,
  unsavedChangesDays,
  uploadLimits,
  webhookLimits,
} from './limits';

const spelledOut: Readonly<Record<string, number>> = {
  five: 5,
  eight: 8,
  ten: 10,
  'two hundred': 200,
  sept: 7,
  douze: 12,
  soixante: 60,
  cent: 100,
  'a quarter of an': 0.25,
  an: 1,
};

/** A number as documentation writes it: `15`, `five`. */
const numberOf = (text: string): number => spelledOut[text.toLowerCase()] ?? Number(text);

const { failuresPerAccount } = signInLimits;

/** What the documentation says about limits: where, in which sentence, and what the limits are. */
const statements: [file: string, sentence: RegExp, ...limits: number[]][] = [
  ['docs/operations.md', /request bodies of (\w+) MB/, uploadLimits.maxRequestMegabytes],
  ['docs/operations.md', /a file has at most (\w+) MB/, uploadLimits.maxFileMegabytes],
  ['docs/operations.md', /\(a picture (\w+) MB\)/, uploadLimits.maxImageMegabytes],
  ['docs/operations.md', /jobs have (\w+) seconds to finish/, serverLimits.shutdownMs / secondMs],
  ['docs/operations.md', /must meet the usual rules \((\w+) characters or more/, signInLimits.minPasswordLength],
  [
    'docs/operations.md',
    /(\w+) wrong passwords for an account from one address [^.]* for (.*?) hour\./,
    failuresPerAccount.limit,
    failuresPerAccount.windowMs / hourMs,
  ],
  ['docs/operations.md', /after (\w+) hours without use/, signInLimits.idleHours],
  [
    'docs/operations.md',
    /One address may send (\w+) submissions in (\w+) minutes, and a form accepts (.*?) in (\w+) hour;/,
    formLimits.storedPerAddress.limit,
    formLimits.storedPerAddress.windowMs / minuteMs,
    formLimits.storedPerForm.limit,
    formLimits.storedPerForm.windowMs / hourMs,
  ],
  [
    'docs/operations.md',
    /at most (\w+) characters, markup included; a person asks for at most (\w+) fields in (\w+) minutes\./,
    suggestionLimits.maxCharacters,
    suggestionLimits.perPerson.limit,
    suggestionLimits.perPerson.windowMs / minuteMs,
  ],
  ['docs/operations.md', /does not answer in (\w+) seconds/, suggestionLimits.timeoutMs / secondMs],
  ['docs/operations.md', /less than (\w+) MB free/, serverLimits.minFreeMegabytes],
  ['docs/operations.md', /waits for the one before it, at most (\w+) seconds/, serverLimits.writeWaitMs / secondMs],
  ['docs/operations.md', /in the trash for (\w+) days/, trashRetentionDays],
  ['docs/operations.md', /works for at most (\w+) days/, Math.max(...apiKeyLimits.lifetimeDays)],
  ['docs/operations.md', /end within (\w+) days are marked/, apiKeyLimits.endsSoonDays],
  [
    'docs/operations.md',
    /may send (\w+) requests in a minute, (\w+) of them writes, and (\w+) in (\w+) seconds/,
    apiKeyLimits.requests.limit,
    apiKeyLimits.writes.limit,
    apiKeyLimits.burst.limit,
    apiKeyLimits.burst.windowMs / secondMs,
  ],
  ['docs/operations.md', /“Activity” is stored for (\w+) days/, activityLimits.retentionDays],
  ['docs/guide/13-activite-et-verification.md', /est effacée après (\w+) jours/, activityLimits.retentionDays],
  ['docs/guide/13-activite-et-verification.md', /touché depuis (\w+) jours/, activityLimits.untouchedDays],
  [
    'docs/guide/12-formulaires-et-reglages.md',
    /effacé de la liste après (\w+) jours/,
    webhookLimits.deliveryRetentionDays,
  ],
  ['docs/guide/12-formulaires-et-reglages.md', /Après (\w+) jours sans rien livrer/, webhookLimits.pauseAfterDays],
  ['docs/decisions/0040-changes-and-webhooks.md', /older than (\w+) days/, changeLimits.retentionDays],
  ['docs/guide/02-ecrire-et-publier.md', /(\w+) contenus au plus à la fois/, selectionLimits.maxDocuments],
  [
    'docs/operations.md',
    /pictures without description for (\w+) days, and member imports older than (\w+) days/,
    uploadLimits.unfinishedMediaDays,
    importLimits.retentionDays,
  ],
  [
    'docs/operations.md',
    /(\w+), for one account from one address, in (\w+) minutes/,
    failuresPerAccount.limit,
    failuresPerAccount.windowMs / minuteMs,
  ],
  ['.env.example', /preview links; (\w+) characters or more/, signInLimits.minSecretLength],
  ['docs/guide/01-premier-jour.md', /au moins (\w+) caractères/, signInLimits.minPasswordLength],
  ['docs/guide/01-premier-jour.md', /il y reste (\w+) jours/, trashRetentionDays],
  ['docs/guide/02-ecrire-et-publier.md', /corbeille garde (\w+) jours/, trashRetentionDays],
  ['docs/guide/01-premier-jour.md', /sur cet ordinateur, (\w+) jours/, unsavedChangesDays],
  ['docs/guide/02-ecrire-et-publier.md', /Ils sont gardés (\w+) jours/, unsavedChangesDays],
  ['docs/guide/05-images.md', /vous attendent (\w+) jours/, uploadLimits.unfinishedMediaDays],
  ['docs/guide/06-programmer-et-montrer.md', /la durée \((\d+), (\d+) ou (\d+) jours\)/, ...previewLinkDays],
];

test.each(statements)('%s says %s as it is', (file, sentence, ...limits) => {
  const found = sentence.exec(readFileSync(file, 'utf8').replace(/\s+/g, ' '));
  expect(found?.slice(1).map(numberOf)).toEqual(limits);
});

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('no text has a limit typed in digits', () => {
  const tracked = execFileSync('git', ['ls-files', '--', '*.ts', '*.tsx'], { encoding: 'utf8' }).split('\n');
  const sources = tracked.filter((file) =>
    /^(admin|app|blocks|collections|components|editorial|fields|globals|lib|messages|search)\/.*(?<!\.test)\.tsx?$/.test(
      file,
    ),
  );
  const units =
    'M[oB]|K[oB]|kB|Go|GB|megabytes|caractères|characters|caracteres|signes|jours?|days?|días?|heures?|hours?|horas?|minutes?|minutos?|secondes?|seconds?|segundos?|mois|months?|meses|lignes|rows|filas|étiquettes|tags|etiquetas|millions?|millones';
  const typed = new RegExp(
    `(?<![\\p{L}\\d.$}])\\d[\\d ,.\\u00a0\\u202f]*(?: |\\\\u00a0|\\u00a0)?(?:${units})(?!\\p{L})`,
    'u',
  );
  /** Numbers with a unit that are no limit. */
  const others = [/^messages\/panel\/\w\w\/dashboard\.ts: (Environ|About|Unos) 3 minut/];

  test('in what people read', () => {
    expect(sources.length).toBeGreaterThan(400);
    const found = sources.flatMap((file) =>
      [...withoutComments(readFileSync(file, 'utf8')).matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
        .map(([, quoted, template]) => `${file}: ${quoted ?? template}`)
        .filter((text) => typed.test(text.slice(text.indexOf(': '))) && !others.some((other) => other.test(text))),
    );
    expect(found).toEqual([]);
  });
});

test('the server reads what a file may weigh, and a whole request more than that', () => {
  expect(uploadLimits.maxImageMegabytes).toBeLessThanOrEqual(uploadLimits.maxFileMegabytes);
  expect(uploadLimits.maxReadMegabytes).toBeGreaterThan(uploadLimits.maxFileMegabytes);
  expect(uploadLimits.maxRequestMegabytes).toBeGreaterThan(uploadLimits.maxReadMegabytes);
  expect(formLimits.maxBytes).toBeLessThan(megabyte);
  // Payload's parser ignores what comes after the thousandth.
  expect(apiLimits.maxParameters).toBeLessThan(1000);
});
