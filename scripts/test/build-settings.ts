/**
 * The settings that are part of a build, from the environment or else their defaults. Tests are written for the defaults: a
 * `.env` that chooses others for the site must not change what is tested.
 */
export const buildSettings = {
  SOURCE_LOCALE: process.env.SOURCE_LOCALE ?? '',
  TIME_ZONE: process.env.TIME_ZONE ?? '',
};
