import type { Page } from '@playwright/test';
import { demo } from './demo.ts';

type Rights = Record<string, { create?: unknown }>;

/**
 * The addresses of every page of the admin, from `/admin` on: what its menu leads to and, for each collection,
 * the list, a new document and one that exists. The other views (the trash, the versions, one of them, the API's) are the
 * same for all collections, and are those of doctors. The page is signed in already.
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
  return ['', '/account', ...globals, ...inCollections.flat(), ...(await otherViews(page))];
}

async function pagesOf(page: Page, path: string, rights: Rights): Promise<string[]> {
  const slug = path.replace('/collections/', '');
  const id = await firstId(page, `${slug}?limit=1&depth=0`);
  return [
    path,
    ...(rights[slug]?.create ? [`${path}/create`] : []),
    ...(id ? [`${path}/${id}`] : []),
  ];
}

async function otherViews(page: Page): Promise<string[]> {
  const path = '/collections/doctors';
  const id = await firstId(page, 'doctors?limit=1&depth=0');
  const version = await firstId(page, `doctors/versions?limit=1&where[parent][equals]=${id}`);
  const document = `${path}/${id}`;
  return [
    `${path}/trash`,
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
