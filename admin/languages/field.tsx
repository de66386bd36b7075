import type { TextFieldServerProps } from 'payload';
import { locales } from '@/lib/locales';
import { byLabel, languageTitle } from '@/lib/names';
import { spokenLanguages } from '@/lib/spoken-languages';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { LanguageSelect } from './language-select';

type LanguagesFieldProps = Pick<TextFieldServerProps, 'clientField' | 'i18n'> & {
  path: string;
  readOnly?: boolean;
  value?: unknown;
  /** The field that Payload hands to a component has its label in the language it was first shown in. */
  labels: Record<PanelLanguage, string>;
};

/**
 * Languages by their names, those of the site first. Named on the server: browsers know fewer languages than Node, Chrome only those
 * of its own menus.
 */
export function LanguagesField({ path, clientField, readOnly, value, i18n, labels }: LanguagesFieldProps) {
  const language = panelLanguageOf(i18n.language);
  const named = (codes: readonly string[]) =>
    byLabel(
      language,
      codes.map((code) => ({ value: code, label: languageTitle(language, code) })),
    );
  const ofSite = new Set<string>(locales);
  const others = spokenLanguages.filter((code) => !ofSite.has(code));
  // What a client of the API may store and is not in the list, as `pt-BR`, has a name, too.
  const stored = Array.isArray(value) ? value.map(String) : [];
  const further = stored.filter((code) => !ofSite.has(code) && !others.includes(code));
  return (
    <LanguageSelect
      path={path}
      name={clientField.name}
      label={labels[language]}
      description={clientField.admin?.description}
      readOnly={Boolean(readOnly)}
      options={[...named(locales), ...named([...others, ...further])]}
    />
  );
}
