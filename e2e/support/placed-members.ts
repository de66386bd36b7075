import { uniqueWord } from './samples';
import type { Workshop } from './workshop';

/** Creates members far apart and some close together, so that the map and its closer view have marks. */
export async function placedMembers(workshop: Workshop): Promise<void> {
  for (const place of [
    { country: 'FR', place: 'Lyon', latitude: 45.76, longitude: 4.84 },
    { country: 'FR', place: 'Villeurbanne', latitude: 45.77, longitude: 4.88 },
    { country: 'FR', place: 'Paris', latitude: 48.86, longitude: 2.35 },
    { country: 'ES', place: 'Barcelona', latitude: 41.39, longitude: 2.17 },
    { country: 'IT', place: 'Palermo', latitude: 38.12, longitude: 13.36 },
    { country: 'CA', place: 'Montréal', latitude: 45.5, longitude: -73.57 },
    { country: 'SN', place: 'Dakar', latitude: 14.69, longitude: -17.45 },
  ]) {
    await workshop.published('members', uniqueWord('member'), place);
  }
}
