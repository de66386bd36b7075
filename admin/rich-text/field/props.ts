import type { RichTextField } from '@payloadcms/richtext-lexical/client';
import type { ComponentProps } from 'react';

type FieldProps = ComponentProps<typeof RichTextField>;

/** A client feature, as Payload's field gets it. */
export type Feature = FieldProps['clientFeatures'][string];

/** What Payload's field gets, with the paths of the client features in the place of their functions. */
export type EditorProps = Omit<FieldProps, 'clientFeatures'> & {
  clientFeatures: Record<string, Omit<Feature, 'clientFeatureProvider'> & { clientFeatureProvider?: string }>;
};
