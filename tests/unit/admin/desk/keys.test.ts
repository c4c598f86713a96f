import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../../src/admin/workbench/desk/keys.ts';

const press = (key: string, held: object = {}, code = key) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});
const ctrl = { ctrlKey: true };
const command = (...given: Parameters<typeof press>) => commandOf(press(...given), true);

describe('A key press in the editor', () => {
  it.each([
    ['Enter', ctrl, 'Enter', { name: 'approveAndNext' }],
    ['Enter', { metaKey: true }, 'Enter', { name: 'approveAndNext' }],
    ['Enter', { ctrlKey: true, shiftKey: true }, 'Enter', { name: 'saveAndNext' }],
    ['ArrowDown', { altKey: true }, 'ArrowDown', { name: 'next' }],
    ['ArrowUp', { altKey: true }, 'ArrowUp', { name: 'previous' }],
    ['o', ctrl, 'KeyO', { name: 'copySource' }],
    ['щ', ctrl, 'KeyO', { name: 'copySource' }],
    ['п', ctrl, 'KeyG', { name: 'term' }],
    ['1', ctrl, 'Digit1', { name: 'match', index: 0 }],
    ['9', ctrl, 'Numpad9', { name: 'match', index: 8 }],
  ] as const)('%s with %o on %s asks for %o', (key, held, code, expected) => {
    expect(command(key, held, code)).toEqual(expected);
  });

  it.each([
    ['Enter', {}, 'Enter'],
    ['Enter', { altKey: true, ctrlKey: true }, 'Enter'],
    ['o', {}, 'KeyO'],
    ['0', ctrl, 'Digit0'],
    ['ArrowDown', {}, 'ArrowDown'],
    ['Enter', { ...ctrl, isComposing: true }, 'Enter'],
  ] as const)('%s with %o is left to the field', (key, held, code) => {
    expect(command(key, held, code)).toBeNull();
  });

  it('opens the help sheet by a question mark, which is a letter while somebody types', () => {
    expect(commandOf(press('?', { shiftKey: true }), false)).toEqual({ name: 'help' });
    expect(commandOf(press('?', { shiftKey: true }), true)).toBeNull();
  });
});
