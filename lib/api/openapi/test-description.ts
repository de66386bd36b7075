import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnSite } from '@/database/test-own-site';
import { apiLimits } from '@/lib/limits';
import { locales } from '@/lib/locales';
import { type ApiAnswer, apiOf } from '@/lib/test-api';
import type { ApiDescription } from './describe-api';

type Api = ReturnType<typeof apiOf>;

/** Validates answers by the schemas of a description. */
export function answerValidator(description: ApiDescription) {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema(description, 'api');
  const known = new Map<string, ValidateFunction>();
  /** What is wrong with an answer of an operation; empty where nothing is. */
  return (path: string, status: number, body: unknown): string => {
    const response = description.paths[path]?.get.responses as Record<string, { $ref?: string }> | undefined;
    const found = response?.[status];
    if (!found) return `${path} answers ${status}, which is not described`;
    const place = found.$ref?.slice(1) ?? `/paths/${path.replaceAll('/', '~1')}/get/responses/${status}`;
    const pointer = `api#${place.replaceAll('{', '%7B').replaceAll('}', '%7D')}/content/application~1json/schema`;
    const validate = known.get(pointer) ?? ajv.compile({ $ref: pointer });
    known.set(pointer, validate);
    return validate(body) ? '' : `${path} ${status}: ${ajv.errorsText(validate.errors)}`;
  };
}

/** Tests the description against what the API answers, with the example content, for each database. */
export function testDescription(start: () => Promise<OwnSite>): void {
  let site: OwnSite;
  let payload: Payload;
  let api: Api;
  let description: ApiDescription;
  let check: ReturnType<typeof answerValidator>;

  const read = (path: string): Promise<ApiAnswer> => api.request('GET', path);
  const pathsOf = (topic: string): string[] =>
    Object.entries(description.paths).flatMap(([path, { get }]) => (get.tags[0] === topic ? [path] : []));
  const collections = () => pathsOf('documents').filter((path) => /^\/api\/[a-z]+$/.test(path));

  beforeAll(async () => {
    site = await start();
    payload = site.payload;
    const { loadStarterContent } = await import('@/scripts/prepare/starter-content');
    await loadStarterContent(payload, 'example');
    api = apiOf(payload);
    description = (await read('/api/openapi.json')).json as unknown as ApiDescription;
    check = answerValidator(description);
  });

  afterAll(() => site?.stop());

  describe('every answer has the schema that is described', () => {
    const depths = Array.from({ length: apiLimits.maxDepth + 1 }, (_, depth) => depth);
    const reads = locales.flatMap((locale) => depths.map((depth) => `locale=${locale}&depth=${depth}`));

    test.each(reads)('of lists, documents, counts and globals: %s', async (query) => {
      const wrong: string[] = [];
      for (const path of collections()) {
        const list = await read(`${path}?${query}&limit=100`);
        wrong.push(check(path, list.status, list.json));
        for (const { id } of (list.json.docs as { id: string }[]).slice(0, 3)) {
          const document = await read(`${path}/${id}?${query}`);
          wrong.push(check(`${path}/{id}`, document.status, document.json));
        }
      }
      for (const path of pathsOf('site')) {
        const global = await read(`${path}?${query}`);
        wrong.push(check(path, global.status, global.json));
      }
      expect(wrong.filter(Boolean)).toEqual([]);
    });

    test('of counts, the search, and refusals', async () => {
      const answers: [path: string, request: string][] = [
        ...collections().map((path): [string, string] => [`${path}/count`, `${path}/count`]),
        ...collections().map((path): [string, string] => [path, `${path}?nothing=1`]),
        ...collections().map((path): [string, string] => [`${path}/{id}`, `${path}/0123456789abcdef01234567`]),
        ['/api/search', '/api/search?q=accueil&limit=25'],
        ['/api/search', '/api/search?q=accueil&type=nothing'],
        ['/api/openapi.json', '/api/openapi.json?locale=de'],
      ];
      for (const [path, request] of answers) {
        const { status, json } = await read(request);
        expect(check(path, status, json), request).toBe('');
      }
      expect((await read('/api/search?q=accueil')).json.total).toBeGreaterThan(0);
    });

    test('a property that is not described is found', async () => {
      const { json } = await read('/api/events?depth=2');
      const [event] = json.docs as Record<string, unknown>[];
      const [organiser] = (event?.organisers ?? []) as Record<string, unknown>[];
      expect(check('/api/events', 200, json)).toBe('');
      if (organiser) organiser.secret = 'x';
      expect(check('/api/events', 200, json)).toContain('/api/events 200');
    });
  });

  describe('what is described is accepted', () => {
    test('each order, each operator of each field, each field to select', async () => {
      const schemas = description.components.schemas as Record<string, Schema>;
      for (const path of collections()) {
        const name = nameOf(description, path);
        const orders = schemas[`${name}Sort`]?.enum ?? [];
        for (const some of chunks(orders, apiLimits.maxSortFields))
          await expectOk(`${path}?limit=1&sort=${some.join()}`);
        const conditions = Object.entries(schemas[`${name}Where`]?.properties ?? {}).flatMap(
          ([field, { properties }]) =>
            Object.entries(properties ?? {}).map(
              ([operator, operand]) => `[${field}][${operator}]=${exampleOf(operand, schemas)}`,
            ),
        );
        expect(conditions.length, name).toBeGreaterThan(10);
        for (const some of chunks(conditions, apiLimits.maxConditions)) {
          await expectOk(`${path}?limit=1&${some.map((each, index) => `where[or][${index}]${each}`).join('&')}`);
        }
        const fields = Object.keys(schemas[`${name}Select`]?.properties ?? {});
        const { json } = await expectOk(`${path}?limit=1&${fields.map((field) => `select[${field}]=true`).join('&')}`);
        const [document] = json.docs as object[];
        // What is described is also answered: all but what is public in some documents only.
        if (document)
          expect(fields.filter((field) => field in document).length, name).toBeGreaterThan(fields.length / 2);
      }
    });

    async function expectOk(path: string): Promise<ApiAnswer> {
      const answer = await read(path);
      expect(answer.status, `${path}: ${answer.text.slice(0, 200)}`).toBe(200);
      return answer;
    }
  });
}

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

type Schema = {
  $ref?: string;
  type?: string;
  enum?: string[];
  items?: Schema;
  properties?: Record<string, Schema>;
  examples?: string[];
};

const nameOf = ({ paths }: ApiDescription, path: string): string =>
  (paths[path]?.get.operationId ?? '').replace(/^list(.+)s$/, '$1');

/** A value that a schema takes. */
function exampleOf(schema: Schema, schemas: Record<string, Schema>): string {
  if (schema.$ref) return exampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  if (schema.items) return exampleOf(schema.items, schemas);
  if (schema.enum) return String(schema.enum[0]);
  if (schema.examples) return String(schema.examples[0]);
  return { boolean: 'true', number: '1.5' }[schema.type ?? ''] ?? 'a';
}
