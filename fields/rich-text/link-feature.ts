import { LinkFeature } from '@payloadcms/richtext-lexical';

/** Payload's links, with our dialog in the editor (admin/rich-text/link/). */
export function linkFeature(options: Parameters<typeof LinkFeature>[0]): ReturnType<typeof LinkFeature> {
  const provider = LinkFeature(options);
  return {
    ...provider,
    feature: async (args) => {
      const feature = await (typeof provider.feature === 'function' ? provider.feature(args) : provider.feature);
      return { ...feature, ClientFeature: '/admin/rich-text/link/feature#LinkFeatureClient' };
    },
  };
}
