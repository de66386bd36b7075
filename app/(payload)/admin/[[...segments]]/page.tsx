/* THIS FILE WAS GENERATED AUTOMATICALLY BY PAYLOAD. Besides, it names the document in the title of the page. */
import config from '@payload-config';
import { RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { panelMetadata } from '@/admin/document-title/metadata';
import { importMap } from '../importMap.js';

type Args = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<{ [key: string]: string | string[] }>;
};

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  panelMetadata(config, params, searchParams);

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, params, searchParams, importMap });
}
