import { notFound } from '@/lib/file-response';
import { iconPng, iconResponse, icons } from '@/lib/icons';

type Context = { params: Promise<{ name: string }> };

/** The icons the manifest names: `/icons/192.png`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  const [, icon] = Object.entries(icons).find(([key]) => `${key}.png` === name) ?? [];
  return icon ? iconResponse(await iconPng(icon.size, icon.shape), 'image/png') : notFound();
}
