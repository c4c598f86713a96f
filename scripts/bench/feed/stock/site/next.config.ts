import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';

// biome-ignore lint/style/noDefaultExport: Next asks for it
export default withPayload(
  {
    // The folder is built within the repository, whose packages it uses.
    turbopack: { root: path.resolve(process.env.STOCK_ROOT ?? '.') },
    typescript: { ignoreBuildErrors: true },
  },
  { devBundleServerPackages: false },
);
