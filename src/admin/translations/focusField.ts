/** How long a form may take to draw a field that has just come into view, in milliseconds. */
const PATIENCE_MS = 2_000;
const EVERY_MS = 50;

/**
 * Brings a field of the open form into view and puts the cursor into it.
 *
 * @param path its path in the form: `positions.1.role`.
 * @param tab what is written on the tab that it is in; Payload draws the open tab alone.
 */
export async function focusField(path: string, tab: string | undefined): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')];
  const button = tab && buttons.find(({ textContent }) => textContent?.startsWith(tab));
  if (button) button.click();
  const field = await appearance(`field-${path.replaceAll('.', '__')}`);
  if (!field) return;
  unfold(field);
  field.scrollIntoView({ block: 'center' });
  const input = field.matches('input, textarea')
    ? field
    : field.closest('.field-type')?.querySelector<HTMLElement>('[contenteditable="true"]');
  input?.focus({ preventScroll: true });
}

/** A field by its id, or, for rich text, by its label. */
async function appearance(id: string): Promise<HTMLElement | null> {
  for (let waited = 0; waited < PATIENCE_MS; waited += EVERY_MS) {
    const found =
      document.getElementById(id) ??
      document.querySelector<HTMLElement>(`label[for="${CSS.escape(id)}"]`);
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
