import type { FeatureProviderServer } from '@payloadcms/richtext-lexical';
import type { Words } from '@/lib/words';

/**
 * Returns a feature of the editor with our texts: Payload's own override those of the configuration.
 *
 * @param name the word's key in the feature (`label`)
 */
export function inOurWords<Given, Kept, Client>(
  provider: FeatureProviderServer<Given, Kept, Client>,
  name: string,
  ours: Words,
): FeatureProviderServer<Given, Kept, Client> {
  return {
    ...provider,
    feature: async (args) => {
      const feature = await (typeof provider.feature === 'function' ? provider.feature(args) : provider.feature);
      const renamed = Object.entries(ours).map(([language, word]) => [
        language,
        { ...feature.i18n?.[language as keyof Words], [name]: word },
      ]);
      return { ...feature, i18n: { ...feature.i18n, ...Object.fromEntries(renamed) } };
    },
  };
}
