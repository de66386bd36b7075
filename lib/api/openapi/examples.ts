import type { Locale } from '../../locales';

type Example = {
  path: string;
  parameters: Record<string, string | number>;
  /** What is printed of each entry of the answer, in JavaScript and in Python. */
  entries: string;
  entry: string;
  print: [javascript: string, python: string];
};

const block = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

/** An example for a shell, for JavaScript and for Python, as blocks of code in Markdown. Each runs as it is written. */
function codeOf(site: string, { path, parameters, entries, entry, print }: Example): string {
  const pairs = Object.entries(parameters);
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const javascript = pairs.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(String(value))},`);
  const python = pairs.map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  return [
    block('sh', `curl --globoff --fail '${site}${path}?${query}'`),
    block(
      'js',
      [
        'const query = new URLSearchParams({',
        ...javascript,
        '});',
        `const response = await fetch(\`${site}${path}?\${query}\`);`,
        'if (!response.ok) throw new Error(await response.text());',
        `const { ${entries} } = await response.json();`,
        `for (const ${entry} of ${entries}) console.log(${print[0]});`,
      ].join('\n'),
    ),
    block(
      'python',
      [
        'import httpx',
        '',
        'query = {',
        ...python,
        '}',
        `response = httpx.get("${site}${path}", params=query)`,
        'response.raise_for_status()',
        `for ${entry} in response.json()["${entries}"]:`,
        `    print(${print[1]})`,
      ].join('\n'),
    ),
  ].join('\n\n');
}

/** The examples of the documentation, by the names that its texts call them. */
export function examples(site: string, locale: Locale) {
  const titles = { locale, 'select[title]': 'true', 'select[urls]': 'true' };
  return {
    firstExample: codeOf(site, {
      path: '/api/events',
      parameters: { ...titles, sort: '-startsAt', limit: 5 },
      entries: 'docs',
      entry: 'event',
      print: [`event.title, event.urls.${locale}`, `event["title"], event["urls"]["${locale}"]`],
    }),
    filterExample: codeOf(site, {
      path: '/api/members',
      parameters: { locale, 'where[country][in]': 'FR,SN', 'where[founder][equals]': 'true', sort: 'name' },
      entries: 'docs',
      entry: 'member',
      print: ['member.name, member.country', 'member["name"], member["country"]'],
    }),
    searchExample: codeOf(site, {
      path: '/api/search',
      parameters: { locale, q: 'alliance', type: 'documents' },
      entries: 'results',
      entry: 'result',
      print: ['result.title, result.url', 'result["title"], result["url"]'],
    }),
  };
}
