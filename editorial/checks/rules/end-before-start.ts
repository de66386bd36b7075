import type { Issue } from '../issue';
import { beside, type Subject } from '../subject';

const startNames: Record<string, string> = { endsAt: 'startsAt', endDate: 'date' };

/** Events, parts of a programme and timeline steps that end before they start. */
export function* endBeforeStart({ leaves }: Subject): Generator<Issue> {
  for (const { field, path, value } of leaves) {
    const name = startNames[field.name];
    if (!name) continue;
    const start = leaves.find((leaf) => leaf.path === beside(path, name));
    if (start && new Date(String(value)) < new Date(String(start.value))) {
      yield { rule: 'end-before-start', path, locale: null };
    }
  }
}
