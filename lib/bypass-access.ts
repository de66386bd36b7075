/**
 * Makes a Local API call pass the access rules: `payload.find({ …, ...bypassAccess('why') })`. The lint rule
 * `lint/override-access.grit` asks every call for this or for `overrideAccess: false`.
 *
 * @param _reason why the user's access rules do not apply, for those who read the call
 */
export const bypassAccess = (_reason: string) => ({ overrideAccess: true }) as const;
