import type { Page } from '@playwright/test';
import { demo } from './demo.ts';

type Rights = Record<string, { create?: unknown; readVersions?: unknown }>;

/**
 * The addresses of every page of the admin, from `/admin` on: what its menu leads to and, for each collection,
 * the list, the trash, a new document and one that exists, with its versions, one of them and its API view.
 * The page is signed in already.
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
  return ['', '/account', ...globals, ...inCollections.flat()];
}

async function pagesOf(page: Page, path: string, rights: Rights): Promise<string[]> {
  const slug = path.replace('/collections/', '');
  const { create, readVersions } = rights[slug] ?? {};
  const id = await firstId(page, `${slug}?limit=1&depth=0`);
  const version =
    readVersions &&
    id &&
    (await firstId(page, `${slug}/versions?limit=1&where[parent][equals]=${id}`));
  return [
    path,
    ...(create ? [`${path}/create`] : []),
    ...(readVersions ? [`${path}/trash`] : []),
    ...(id ? [`${path}/${id}`, `${path}/${id}/api`] : []),
    ...(version ? [`${path}/${id}/versions`, `${path}/${id}/versions/${version}`] : []),
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
