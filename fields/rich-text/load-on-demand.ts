import type { lexicalEditor } from '@payloadcms/richtext-lexical';
import type { ImportMapGenerators } from 'payload';

type AdapterProvider = ReturnType<typeof lexicalEditor>;
type Component = Parameters<Parameters<ImportMapGenerators[number]>[0]['addToImportMap']>[0];

/** Payload's field: its module has the whole editor as a client component. */
const payloadField = '@payloadcms/richtext-lexical/rsc#RscEntryLexicalField';
const field = '/admin/rich-text/field/server-field#RichTextField';

const pathOf = (component: unknown): unknown =>
  typeof component === 'object' && component !== null && 'path' in component ? component.path : component;

/**
 * Makes the panel load the code of the editor with the first rich text of a form, not with every page.
 *
 * Each client component in the import map is part of the scripts of every page of the panel. So neither Payload's field nor the
 * client features stand in it: our field names the features by their paths, and its client component imports them when it is
 * shown (admin/rich-text/field/client-features.ts).
 */
export function loadOnDemand(provider: AdapterProvider): AdapterProvider {
  return async (args) => {
    const adapter = await provider(args);
    const { FieldComponent, editorConfig, generateImportMap } = adapter;
    const features = [...editorConfig.resolvedFeatureMap.values()].map(({ ClientFeature }) => pathOf(ClientFeature));
    const isOnDemand = (component: unknown) =>
      pathOf(component) === payloadField || features.includes(pathOf(component));
    return {
      ...adapter,
      FieldComponent: typeof FieldComponent === 'object' ? { ...FieldComponent, path: field } : field,
      generateImportMap: (map) => {
        const addToImportMap = (component: Component) => {
          if (!isOnDemand(component)) map.addToImportMap(component);
        };
        generateImportMap?.({ ...map, addToImportMap });
        map.addToImportMap(field);
      },
    };
  };
}
