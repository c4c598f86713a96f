import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const config: NextConfig = {
  // The repository's own root: a lock file in a parent folder must not move it.
  turbopack: { root: import.meta.dirname },
  // Types are checked by `npm run check`.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  // The demo and the README name 127.0.0.1, which Next's development server takes for a foreign origin.
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  poweredByHeader: false,
  // Two builds of one checkout (a demo beside a developer's server) need two folders.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      ],
    },
  ],
};

export default withPayload(config, { devBundleServerPackages: false });
