/** Files by repository path: a folder ends in `/`. */
type Paths = string[];

/**
 * What the files of a folder may import of this repository; the first rule that fits a file
 * counts. Type-only imports are free: they leave nothing at run time.
 */
export const folderRules: { folder: string; may: Paths }[] = [
  { folder: 'src/contract/', may: ['src/contract/', 'translations/locales.ts'] },
  {
    folder: 'src/feed-log/',
    may: ['src/feed-log/', 'src/contract/', 'src/errors.ts', 'translations/locales.ts'],
  },
  {
    folder: 'src/feed/',
    may: [
      'src/feed/',
      'src/feed-log/',
      'src/contract/',
      'src/errors.ts',
      'src/env.ts',
      'src/listening.ts',
      'translations/locales.ts',
    ],
  },
  { folder: 'src/', may: ['src/', 'collections/', 'translations/', 'media/', 'package.json'] },
  {
    folder: 'collections/',
    may: ['collections/', 'translations/', 'media/', 'src/errors.ts', 'src/env.ts'],
  },
  { folder: 'translations/', may: ['translations/', 'media/', 'src/errors.ts', 'src/env.ts'] },
  { folder: 'media/', may: ['media/', 'translations/', 'src/errors.ts', 'src/env.ts'] },
  { folder: 'client/', may: ['client/', 'src/errors.ts', 'translations/locales.ts'] },
];

/**
 * Packages that only some files may import (`only`), or that some may not (`never`). `types`
 * says whether type-only imports are free.
 */
export const packageRules: {
  packages: RegExp;
  only?: Paths;
  never?: Paths;
  types: boolean;
  why: string;
}[] = [
  {
    packages: /^(mongodb|libsql|@libsql\/.+|@payloadcms\/(db-.+|drizzle)|drizzle-.+|node:sqlite)$/,
    // Payload generates the migrations.
    only: [
      'src/database.ts',
      'src/queue-sums.ts',
      'src/feed-log/mongo.ts',
      'src/feed-log/mongo-marks.ts',
      'src/feed-log/sqlite.ts',
      'src/feed-log/sqlite-marks.ts',
      // The file of a feed node, which is SQLite whatever the database is.
      'src/feed/replica/database.ts',
      'src/migrations/',
    ],
    types: false,
    why: 'only src/database.ts, src/queue-sums.ts and the files mongo*.ts and sqlite*.ts of src/feed-log may know the database',
  },
  {
    packages: /^(payload|next|react|react-dom|@payloadcms\/.+)$/,
    never: ['src/feed/', 'src/feed-log/', 'src/contract/'],
    types: true,
    why: 'a feed node runs without Payload and Next',
  },
];
