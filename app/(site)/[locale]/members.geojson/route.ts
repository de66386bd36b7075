import { membersAsPoints } from '@/collections/members/points';
import { memberExport } from '../../member-export';

/** The members that have a place, as points: `/fr/membres.geojson` (RFC 7946). */
export const GET = memberExport('geojson', 'application/geo+json', membersAsPoints);
