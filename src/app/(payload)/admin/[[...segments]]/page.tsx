import config from '@payload-config';
import { getNextRequestI18n } from '@payloadcms/next/utilities';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { pageTitle } from '../../../../admin/page-title.ts';
import { importMap } from '../importMap.js';

type Args = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams });
  const { segments = [] } = await params;
  const sanitized = await config;
  const { language } = await getNextRequestI18n({ config: sanitized });
  const title = pageTitle(segments, language);
  return title === null
    ? metadata
    : { ...metadata, title: `${title} ${sanitized.admin.meta.titleSuffix}` };
}

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params, searchParams });
}
