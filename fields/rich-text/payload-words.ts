import type { FeatureProviderServer } from '@payloadcms/richtext-lexical';
import type { Words } from '@/lib/words';

/**
 * A feature of the editor with our words for it: Payload's own overrule those of the configuration (admin/words.ts).
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
