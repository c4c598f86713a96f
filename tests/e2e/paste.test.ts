import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openForm, signIn } from '../support/admin.ts';
import { aClinic, demo } from '../support/demo.ts';

type Node = { type: string; text?: string; tag?: string; children?: Node[] };

/** The blocks of a text as an outline: kinds with their text, items in brackets. */
function outline({ type, text, tag, children = [] }: Node): string {
  if (text !== undefined) return text;
  const inside = children.map(outline).join(type === 'root' ? '\n' : '');
  if (type === 'list') return `${tag}[${children.map(outline).join(', ')}]`;
  return type === 'heading' ? `${tag} ${inside}` : inside;
}

async function paste(page: Page, html: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: 'Описание', exact: true });
  await editor.click();
  await editor.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', given);
    clipboardData.setData('text/plain', 'plain');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

for (const [name, expected] of [
  [
    'word',
    'h2 Подготовка к поездке\nВозьмите с собой:\nul[паспорт, документы:, ul[выписка, снимки]]\nПорядок:\nol[позвоните в клинику, отправьте анкету]',
  ],
  [
    'google-docs',
    'h2 Before you travel\nBring:\nul[a passport, documents:, ul[a discharge summary, scans]]\nol[Write to the clinic]',
  ],
] as const) {
  test(`What is pasted from ${name} has its lists, says which pictures stayed behind, and can be published`, async ({
    page,
  }) => {
    const { id } = await aClinic(`Клиника ${name}`);
    await signIn(page, 'editor');
    await openForm(page, `clinics/${id}`);
    await paste(page, await readFile(`tests/fixtures/paste/${name}.html`, 'utf8'));
    await expect(page.getByText(/^1 изображение: не вставлено/)).toBeVisible();
    await page.getByRole('button', { name: 'Опубликовать', exact: true }).click();
    const stored = async () => {
      const answer = await page.request.get(`${demo.cms}/api/clinics/${id}?locale=ru&depth=0`, {
        headers: { Origin: demo.cms },
      });
      const { description } = (await answer.json()) as { description?: { root: Node } };
      return description ? outline(description.root).trim() : '';
    };
    await expect.poll(stored).toBe(expected);
  });
}
