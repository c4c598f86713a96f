/** How long a form may take to draw a field that has just come into view, in milliseconds. */
const PATIENCE_MS = 2_000;
const EVERY_MS = 50;

/** What takes the cursor in a field that is no plain input: rich text, a choice, a list without rows. */
const INPUT = '[contenteditable="true"], input:not([type="hidden"]), textarea, button';

/**
 * Brings a field of the open form into view and puts the cursor into it.
 *
 * @param path its path in the form: `positions.1.role`.
 * @param tab what is written on the tab that it is in; Payload draws the open tab alone.
 * @param form where to look: a drawer has a form of its own over the page's.
 */
export async function focusField(
  path: string,
  tab: string | undefined,
  form: ParentNode = document,
): Promise<void> {
  const buttons = [...form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')];
  const button = tab && buttons.find(({ textContent }) => textContent?.startsWith(tab));
  if (button) button.click();
  const field = await appearance(form, `field-${path.replaceAll('.', '__')}`);
  if (!field) return;
  unfold(field);
  field.scrollIntoView({ block: 'center' });
  const input = field.matches('input, textarea')
    ? field
    : field.closest('.field-type')?.querySelector<HTMLElement>(INPUT);
  input?.focus({ preventScroll: true });
}

/** A field by its id, or, for rich text, by its label. */
async function appearance(form: ParentNode, id: string): Promise<HTMLElement | null> {
  for (let waited = 0; waited < PATIENCE_MS; waited += EVERY_MS) {
    const found =
      form.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ??
      form.querySelector<HTMLElement>(`label[for="${CSS.escape(id)}"]`);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  return null;
}

/** Opens the rows that a field is folded away in. */
function unfold(field: HTMLElement): void {
  for (
    let fold = field.closest('.collapsible--collapsed');
    fold;
    fold = fold.parentElement?.closest('.collapsible--collapsed') ?? null
  ) {
    fold.querySelector<HTMLElement>('.collapsible__toggle')?.click();
  }
}
