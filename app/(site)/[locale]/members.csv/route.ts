import { membersAsTable } from '@/collections/members/table';
import { memberExport } from '../../member-export';

/** The members with what the public may know of them, as a table: `/fr/membres.csv`. */
export const GET = memberExport('csv', 'text/csv; charset=utf-8', membersAsTable);
