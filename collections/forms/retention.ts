/** How long forms keep what they receive where nobody chose: 12 months. */
export const usualRetentionMonths = 12;
