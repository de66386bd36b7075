/**
 * The starter contents that STARTER_CONTENT can name, each a folder beside this file; the first is what an empty
 * database gets when nothing is set. Apart from the content itself, since the settings only need the names.
 */
export const starterNames = ['alliance-migrations', 'blank'] as const;

export type StarterName = (typeof starterNames)[number];
