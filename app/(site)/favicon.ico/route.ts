import { iconPng, iconResponse, icoOf } from '@/lib/icons';

export const dynamic = 'force-dynamic';

/** The icon at the address that browsers and feed readers try by themselves. */
export async function GET(): Promise<Response> {
  return iconResponse(icoOf(await iconPng(32), 32), 'image/x-icon');
}
