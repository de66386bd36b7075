/* THIS FILE WAS GENERATED AUTOMATICALLY BY PAYLOAD. Besides, it loads the identity of the admin panel, guards schedules and compares unsaved words. */
import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import '@/admin/theme.css';
import { unsavedDifference } from '@/admin/unsaved-changes/difference';
import { schedulePublish } from '@/lib/scheduling';
import { importMap } from './admin/importMap.js';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return handleServerFunctions({
    ...args,
    config,
    importMap,
    serverFunctions: { 'schedule-publish': schedulePublish, 'unsaved-difference': unsavedDifference },
  });
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
