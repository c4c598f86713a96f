import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { headers } from 'next/headers';
import { getPayload, type ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { mayCallServerFunction } from '../../admin/may-call-server-function.ts';
import { schedulePublish } from '../../admin/schedule/schedule-publish.ts';
import { PolyclinicError } from '../../errors.ts';
import { importMap } from './admin/importMap.js';
import './custom.css';
import './inbox.css';
import './workbench.css';

const serverFunction: ServerFunctionClient = async ({ name, args }) => {
  'use server';
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await headers() });
  if (!mayCallServerFunction({ name, user })) {
    throw new PolyclinicError('FORBIDDEN', 'You may not call this server function');
  }
  return handleServerFunctions({
    name,
    args,
    config,
    importMap,
    serverFunctions: { 'schedule-publish': schedulePublish },
  });
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
