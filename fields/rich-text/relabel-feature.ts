import type { FeatureProviderServer } from '@payloadcms/richtext-lexical';
import { textByLanguage } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { PanelText } from '@/messages/panel/types';

/**
 * Returns a feature of the editor with our texts: Payload's own override those of the configuration.
 *
 * @param name the word's key in the feature (`label`)
 */
export function relabelFeature<Given, Kept, Client>(
  provider: FeatureProviderServer<Given, Kept, Client>,
  name: string,
  text: PanelText,
): FeatureProviderServer<Given, Kept, Client> {
  return {
    ...provider,
    feature: async (args) => {
      const feature = await (typeof provider.feature === 'function' ? provider.feature(args) : provider.feature);
      const renamed = Object.entries(textByLanguage(text)).map(([language, word]) => [
        language,
        { ...feature.i18n?.[language as PanelLanguage], [name]: word },
      ]);
      return { ...feature, i18n: { ...feature.i18n, ...Object.fromEntries(renamed) } };
    },
  };
}
