import { iconPng, iconResponse } from '@/lib/icons';

export const dynamic = 'force-dynamic';

/** The icon on the home screen of an iPhone, at the address it tries by itself. */
export async function GET(): Promise<Response> {
  return iconResponse(await iconPng(180), 'image/png');
}
