import path from 'node:path';
import { z } from 'zod';
import { isLocale } from '../translations/locales.ts';
import { databaseUrlFault } from './database-url.ts';
import { PolyclinicError } from './errors.ts';

const port = (name: string, example: number) =>
  z.coerce
    .number({ error: `${name} must be a port number, for instance ${example}` })
    .int()
    .min(0)
    .max(65_535);

const count = (
  name: string,
  { from, to, fallback }: { from: number; to: number; fallback: number },
) =>
  z.coerce
    .number({ error: `${name} must be a number from ${from} to ${to}` })
    .int({ error: `${name} must be a whole number` })
    .min(from)
    .max(to)
    .default(fallback);

const httpUrl = (name: string) =>
  z.url({ protocol: /^https?$/, error: `${name} must be an http(s) address` });

function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Every setting, with its default and the rule that it must meet. `.env.example` lists the same. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z
    .string()
    .superRefine((url, context) => {
      const fault = databaseUrlFault(url);
      if (fault) context.addIssue(fault);
    })
    .default('file:./data/polyclinic.db'),
  PAYLOAD_SECRET: z
    .string({
      error:
        'PAYLOAD_SECRET is missing: set it to 32 or more random characters (openssl rand -hex 32)',
    })
    .min(32, {
      error: 'PAYLOAD_SECRET is too short: use 32 or more random characters (openssl rand -hex 32)',
    }),
  PAYLOAD_SECRET_PREVIOUS: z
    .string()
    .min(32, {
      error:
        'PAYLOAD_SECRET_PREVIOUS is too short: it is a PAYLOAD_SECRET of 32 or more characters',
    })
    .optional(),
  SOURCE_LOCALE: z
    .string()
    .refine(isLocale, {
      error: 'SOURCE_LOCALE must be a tag from translations/locales.ts, for instance ru',
    })
    .default('ru'),
  OFFICE_TIMEZONE: z
    .string()
    .refine(isTimezone, {
      error: 'OFFICE_TIMEZONE must be an IANA time zone, for instance Asia/Vladivostok',
    })
    .default('Europe/Moscow'),
  HOST: z.string().default('127.0.0.1'),
  CMS_PORT: port('CMS_PORT', 3000).default(3000),
  FEED_PORT: port('FEED_PORT', 4000).default(4000),
  WORKER_PORT: port('WORKER_PORT', 4001).optional(),
  TRUSTED_PROXIES: count('TRUSTED_PROXIES', { from: 0, to: 10, fallback: 0 }),
  CMS_URL: httpUrl('CMS_URL').optional(),
  FEED_URL: httpUrl('FEED_URL').optional(),
  DATA_DIR: z.string().default('./data'),
  MEDIA_DIR: z.string().optional(),
  FEED_REPLICA: z.string().optional(),
  FEED_WORKERS: count('FEED_WORKERS', { from: 1, to: 256, fallback: 1 }),
  FEED_CACHE_MB: count('FEED_CACHE_MB', { from: 1, to: 65_536, fallback: 64 }),
  FEED_METRICS_KEY: z
    .string()
    .min(16, { error: 'FEED_METRICS_KEY is too short: use 16 or more random characters' })
    .optional(),
  FEED_TOMBSTONE_DAYS: count('FEED_TOMBSTONE_DAYS', { from: 1, to: 3_650, fallback: 90 }),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, { error: 'SMTP_URL must be smtp://user:password@host:port' })
    .optional(),
  MAIL_FROM: z
    .email({ error: 'MAIL_FROM must be an e-mail address' })
    .default('no-reply@polyclinic.example'),
  DEEPL_AUTH_KEY: z.string().optional(),
  DEEPL_SERVER_URL: httpUrl('DEEPL_SERVER_URL').optional(),
  LIBRETRANSLATE_URL: httpUrl('LIBRETRANSLATE_URL').optional(),
  LIBRETRANSLATE_API_KEY: z.string().optional(),
  TRANSLATION_ENGINE: z
    .enum(['deepl', 'libre', 'pseudo'], {
      error: 'TRANSLATION_ENGINE must be deepl, libre or pseudo',
    })
    .optional(),
  TRANSLATION_SECOND_OPINION: z
    .enum(['on', 'off'], { error: 'TRANSLATION_SECOND_OPINION must be on or off' })
    .default('off'),
});

/** Settings of earlier versions, each with the name that it has now. */
const formerNames = [['FEED_SNAPSHOT', 'FEED_REPLICA']] as const;

/** The settings after validation: ports are numbers, folders absolute. */
export type Env = ReturnType<typeof readEnv>;

/**
 * Validates settings. An empty string counts as not set, as in a `.env` file with `NAME=`.
 *
 * @throws PolyclinicError BAD_SETTING, a line a setting, each telling what to set.
 */
export function readEnv(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  for (const [former, name] of formerNames) given[name] ??= given[former];
  const result = schema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new PolyclinicError('BAD_SETTING', `These settings need attention:\n${lines.join('\n')}`);
  }
  const settings = result.data;
  // The marks keep Next from taking these folders for part of the program.
  const dataDir = path.resolve(/* turbopackIgnore: true */ settings.DATA_DIR);
  return {
    ...settings,
    DATA_DIR: dataDir,
    MEDIA_DIR: path.resolve(/* turbopackIgnore: true */ settings.MEDIA_DIR ?? `${dataDir}/media`),
    FEED_REPLICA: path.resolve(
      /* turbopackIgnore: true */ settings.FEED_REPLICA ?? `${dataDir}/feed.replica`,
    ),
    CMS_URL: settings.CMS_URL ?? `http://127.0.0.1:${settings.CMS_PORT}`,
    FEED_URL: settings.FEED_URL ?? `http://127.0.0.1:${settings.FEED_PORT}`,
  };
}

let cached: Env | undefined;

/** The settings of this process, validated at the first call. */
export function env(): Env {
  cached ??= readEnv({ ...whileBuilding, ...process.env });
  return cached;
}

/** A build loads the configuration but signs nothing; the server that runs it reads its own secret. */
const whileBuilding =
  process.env.NEXT_PHASE === 'phase-production-build'
    ? { PAYLOAD_SECRET: 'only for the build, which signs nothing' }
    : {};
