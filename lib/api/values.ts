/** A JSON value that is neither a list nor an object. */
export const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** A JSON object, not a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text is empty: forms send these where a value was removed. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === 'null' || value === 'undefined';

export const isDate = (value: unknown): boolean =>
  (typeof value === 'string' || typeof value === 'number') && !Number.isNaN(new Date(value).getTime());

/** `2026`, `2026-11`, `2026-11-29` or a moment of such a day (ISO 8601). */
export const isIsoDate = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}(-\d{2}(-\d{2}(T[\d:.]{5,12}(Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(value) &&
  isDate(value);

export const isNumeric = (value: unknown): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) && Number.isFinite(Number(value));

/** The ids of both databases: 24 hexadecimal digits. */
export const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value);
