import type { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc';
import { renderField } from '@payloadcms/ui/forms/renderField';
import type { Payload, RichTextField as RichTextFieldConfig } from 'payload';
import type { ComponentProps } from 'react';
import { buildInitialState } from '../../../node_modules/@payloadcms/richtext-lexical/dist/utilities/buildInitialState.js';
import { initLexicalFeatures } from '../../../node_modules/@payloadcms/richtext-lexical/dist/utilities/initLexicalFeatures.js';
import { RichTextClientField } from './client-field';

type Props = ComponentProps<typeof RscEntryLexicalField>;

/** Returns the paths of the client features by themselves, in the place of what an import map has for them. */
function featurePaths({ resolvedFeatureMap }: Props['sanitizedEditorConfig']): Payload['importMap'] {
  const paths = [...resolvedFeatureMap.values()].map(({ ClientFeature }) =>
    typeof ClientFeature === 'object' ? ClientFeature.path : ClientFeature,
  );
  return Object.fromEntries(paths.filter((path) => typeof path === 'string').map((path) => [path, path]));
}

/**
 * The field of a rich text. It passes on what Payload's own (`RscEntryLexicalField`) does, except for settings of the editor that
 * we do not use (placeholder, views), but to a client component that loads the editor when it is shown. Payload's imports it, and
 * so brings it to every page of the panel (fields/rich-text/load-on-demand.ts).
 */
export async function RichTextField(props: Props) {
  const { clientField, data, field, payload, sanitizedEditorConfig, siblingData } = props;
  const path = props.path ?? ('name' in clientField ? clientField.name : '');
  const schemaPath = props.schemaPath ?? path;
  const { clientFeatures, featureClientImportMap, featureClientSchemaMap } = initLexicalFeatures({
    clientFieldSchemaMap: props.clientFieldSchemaMap,
    fieldSchemaMap: props.fieldSchemaMap,
    i18n: props.i18n,
    path,
    payload: { importMap: { ...payload.importMap, ...featurePaths(sanitizedEditorConfig) } } as Payload,
    sanitizedEditorConfig,
    schemaPath,
  });
  const nodes = 'name' in field ? siblingData?.[field.name]?.root?.children : undefined;
  // The forms of the blocks in the text.
  const initialLexicalFormState = nodes?.length
    ? await buildInitialState({
        context: {
          ...(props.id !== undefined && { id: props.id }),
          clientFieldSchemaMap: props.clientFieldSchemaMap,
          collectionSlug: props.collectionSlug,
          disabled: Boolean(props.readOnly || (field as RichTextFieldConfig).admin?.readOnly),
          documentData: data,
          field: field as RichTextFieldConfig,
          fieldSchemaMap: props.fieldSchemaMap,
          lexicalFieldSchemaPath: schemaPath,
          operation: props.operation,
          permissions: props.permissions,
          preferences: props.preferences,
          renderFieldFn: renderField,
          req: props.req,
        },
        nodeData: nodes,
      })
    : {};
  return (
    <RichTextClientField
      {...({
        clientFeatures,
        featureClientSchemaMap,
        field: clientField,
        forceRender: props.forceRender,
        initialLexicalFormState,
        lexicalEditorConfig: sanitizedEditorConfig.lexical,
        path,
        permissions: props.permissions,
        readOnly: props.readOnly,
        renderedBlocks: props.renderedBlocks,
        schemaPath,
        ...(Object.keys(featureClientImportMap).length > 0 && { featureClientImportMap }),
      } as ComponentProps<typeof RichTextClientField>)}
    />
  );
}
