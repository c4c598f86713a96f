import type { Page } from '@playwright/test';
import { demo } from './demo.ts';

/** A page of each kind: the others have the same parts. */
export const kindsOfPages = [
  /^$/,
  /^\/account$/,
  /^\/globals\/translationSettings$/,
  /^\/collections\/clinics$/,
  /^\/collections\/doctors\/trash$/,
  /^\/collections\/guides\/create$/,
  /^\/collections\/(?:destinations|media|offers|sites)\/[^/]{9,}$/,
  /^\/collections\/doctors\/[^/]+\/(?:api|versions\/[^/]+)$/,
  /^\/collections\/clinics\/[^/]+\/translations$/,
  /^\/workbench$/,
  /^\/workbench\/.+$/,
];

type Rights = Record<string, { create?: unknown }>;

/**
 * The addresses of every page of the admin, from `/admin` on: what its menu leads to and, for each collection,
 * the list, and a document that exists, whose form has all that a new one has. The other views (a new document, the
 * trash, the versions, one of them, the API's) are the same for all collections, and are those of a few. The page is
 * signed in already.
 */
export async function adminPages(page: Page): Promise<string[]> {
  await page.goto(`${demo.cms}/admin`);
  const hrefs = await page
    .locator('nav a[href*="/admin/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const menu = hrefs.map((href) => href.replace(/^.*\/admin/, ''));
  const rights = await ask<{ collections: Rights }>(page, 'access');
  const inCollections = await Promise.all(
    menu
      .filter((path) => path.startsWith('/collections/'))
      .map((path) => pagesOf(page, path, rights.collections)),
  );
  const globals = menu.filter((path) => path.startsWith('/globals/'));
  const workbench = menu.filter((path) => /^\/(?:workbench|inbox)/.test(path));
  return [
    ...['', '/account', ...workbench],
    ...[...globals, ...inCollections.flat(), ...(await otherViews(page))],
  ];
}

/** Whose new documents have parts that others have not: a file, a password, a formatted text. */
const formsAnew = new Set(['media', 'users', 'guides']);

async function pagesOf(page: Page, path: string, rights: Rights): Promise<string[]> {
  const slug = path.replace('/collections/', '');
  const id = await firstId(page, `${slug}?limit=1&depth=0`);
  return [
    path,
    ...(rights[slug]?.create && (!id || formsAnew.has(slug)) ? [`${path}/create`] : []),
    ...(id ? [`${path}/${id}`] : []),
  ];
}

async function otherViews(page: Page): Promise<string[]> {
  const path = '/collections/doctors';
  const id = await firstId(page, 'doctors?limit=1&depth=0');
  const version = await firstId(page, `doctors/versions?limit=1&where[parent][equals]=${id}`);
  const document = `${path}/${id}`;
  const clinic = await firstId(page, 'clinics?limit=1&depth=0&where[sourceLocale][equals]=ru');
  return [
    `${path}/trash`,
    ...['ar', 'fr'].map((locale) => `/workbench/clinics/${clinic}/${locale}`),
    `/collections/clinics/${clinic}/translations`,
    ...['api', 'versions', `versions/${version}`].map((view) => `${document}/${view}`),
  ];
}

async function firstId(page: Page, path: string): Promise<string | undefined> {
  const { docs } = await ask<{ docs?: { id: string }[] }>(page, path);
  return docs?.[0]?.id;
}

async function ask<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`${demo.cms}/api/${path}`, {
    headers: { Origin: demo.cms },
  });
  return (await answer.json()) as T;
}
