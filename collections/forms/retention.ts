/** Default retention of submissions: 12 months. */
export const usualRetentionMonths = 12;
