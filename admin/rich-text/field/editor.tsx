'use client';

import { createClientFeature, RichTextField } from '@payloadcms/richtext-lexical/client';
import { createContext, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { clientFeatures } from './client-features';
import { LoadingEditor } from './loading-editor';
import type { EditorProps, Feature } from './props';

type Provider = NonNullable<Feature['clientFeatureProvider']>;

const providers: Record<string, Provider> = clientFeatures as never;

const Shown = createContext(() => {});

/** A part of the editor: when it is there, so is the editor. */
function EditorIsShown(): null {
  const tell = useContext(Shown);
  // Before the browser paints, so that the editor takes the place of what stood for it in one step.
  useLayoutEffect(tell, [tell]);
  return null;
}

const shownFeature: Feature = {
  clientFeatureProps: { featureKey: 'editorIsShown', order: Number.MAX_SAFE_INTEGER },
  clientFeatureProvider: createClientFeature({ plugins: [{ Component: EditorIsShown, position: 'normal' }] }),
};

/** Payload's editor with our features, below its label and a grey area for as long as Payload prepares it. */
export function Editor({ clientFeatures: named, ...props }: EditorProps) {
  const [isShown, setShown] = useState(false);
  const [tell] = useState(() => () => setShown(true));
  const features = useMemo(() => {
    const found = Object.entries(named).map(([key, { clientFeatureProvider: path, ...feature }]): [string, Feature] => {
      if (path === undefined) return [key, feature];
      const clientFeatureProvider = providers[path];
      if (!clientFeatureProvider) throw new Error(`client-features.ts has no ${path}.`);
      return [key, { ...feature, clientFeatureProvider }];
    });
    return { ...Object.fromEntries(found), editorIsShown: shownFeature };
  }, [named]);
  return (
    <Shown value={tell}>
      {!isShown && <LoadingEditor field={props.field} path={props.path} />}
      <RichTextField {...props} clientFeatures={features} />
    </Shown>
  );
}
