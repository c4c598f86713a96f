import { describe, expect, it } from 'vitest';
import { ImageRefused, refusalMessage, refusals } from '../../../media/refusals.ts';

describe('the message of a refusal', () => {
  it('names what was found and what to do, in the language of the reader', () => {
    const details = { extension: 'jpg', found: 'PNG', wanted: 'png' };
    expect(refusalMessage('wrongExtension', details, 'ru')).toBe(
      'Имя оканчивается на «.jpg», а внутри — PNG: переименуйте файл в «.png»',
    );
    expect(refusalMessage('wrongExtension', details, 'en')).toBe(
      'The name ends in “.jpg” but the content is PNG: rename the file to “.png”',
    );
  });

  it('is English where the language is neither', () => {
    expect(refusalMessage('empty', {}, 'ko')).toBe(refusals.empty.en);
    expect(new ImageRefused('empty').message).toBe(refusals.empty.en);
  });

  it.each(Object.entries(refusals))('%s asks for the same values in both languages', (_, text) => {
    const valuesIn = (template: string) => (template.match(/\{\w+\}/g) ?? []).sort();
    expect(valuesIn(text.ru)).toEqual(valuesIn(text.en));
  });
});
