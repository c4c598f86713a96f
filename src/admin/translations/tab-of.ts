import type { ClientField } from 'payload';

/** The label of the tab that a form keeps a field of the first level in. */
export function tabOf(fields: readonly ClientField[], name: string): unknown {
  for (const field of fields) {
    if (field.type !== 'tabs') continue;
    const tab = field.tabs.find(
      (each) => ('name' in each && each.name === name) || holds(each.fields, name),
    );
    if (tab) return tab.label;
  }
  return undefined;
}

function holds(fields: readonly ClientField[], name: string): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name) return field.name === name;
    return 'fields' in field && holds(field.fields, name);
  });
}
