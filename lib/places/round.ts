/** Two decimals, about a kilometre: precise enough for a world map, too imprecise to find a house. */
export const roundToKilometre = (degrees: number): number => Math.round(degrees * 100) / 100;
