import { membersCsv } from '@/collections/members/csv';
import { memberExport } from '../../member-export';

/** The public fields of members as CSV: `/fr/membres.csv`. */
export const GET = memberExport('csv', 'text/csv; charset=utf-8', membersCsv);
