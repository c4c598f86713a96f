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
  // A build bundles pages and routes apart, and Payload's instance is made by whichever is asked
  // first. Were these packages bundled too, its errors would be those of another copy for the rest:
  // `instanceof` fails, and the reasons and fields that an error carries are not answered. From
  // node_modules there is one copy, under its real class names. See docs/adr/0015-one-copy-of-payload.md.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/email-nodemailer',
  ],
  // Switches `/_next/image` off, which would go on serving pictures from its cache that were withdrawn.
  images: { unoptimized: true },
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
