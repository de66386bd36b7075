const noBreakSpace = '\u00a0';

/** French with its no-break spaces: before `: ; ? ! »` and after `«`, so that it can be written with plain ones. */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, noBreakSpace).replace(/« /g, `«${noBreakSpace}`);
}

/** What stands between a label and what it introduces, in a language of the admin panel. */
export const colon = (language: string): string => (language === 'fr' ? `${noBreakSpace}: ` : ': ');
