import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityEngine } from '../../../../translations/engines/identity.ts';
import { pseudoEngine } from '../../../../translations/engines/pseudo.ts';
import { pseudoText } from '../../../../translations/engines/pseudo-text.ts';
import { localeTags } from '../../../../translations/locales.ts';

const inGerman = (text: string) => pseudoText(text, { tagged: true, target: 'de' });

const tagsOf = (text: string) => text.match(/<[^>]+>|&\w+;/g) ?? [];
const digitsOf = (text: string) => text.replace(/\D/g, '');

const aPiece = fc.oneof(
  fc.constantFrom('<x2/>', '<k3>МНИОИ им. Герцена</k3>', '<g1>не более</g1>', '&amp;', '&lt;', ' '),
  fc.constantFrom('лечение', '25 мг', '治療', 'MRI', 'Ёлка', 'naïve', '2,5–3'),
);
const aText = fc.array(aPiece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

describe('pseudo translation', () => {
  it('is accented, padded and marked', () => {
    expect(inGerman('Лечение <g1>рака</g1>')).toBe('⟦Ļéçĥéñîé <g1>ŕáķá</g1> ·de⟧');
  });

  it('keeps tags, entities, digits and what is protected, in their order', () => {
    fc.assert(
      fc.property(aText, fc.constantFrom(...localeTags), (text, target) => {
        const pseudo = pseudoText(text, { tagged: true, target });
        expect(tagsOf(pseudo)).toEqual(tagsOf(text));
        expect(digitsOf(pseudo)).toBe(digitsOf(text));
        for (const [run] of text.matchAll(/<k3>.*?<\/k3>/g)) expect(pseudo).toContain(run);
      }),
    );
  });

  it('is different in every locale and the same every time', () => {
    const all = localeTags.map((target) => pseudoText('Да', { tagged: true, target }));
    expect(new Set(all).size).toBe(localeTags.length);
    expect(inGerman('Да')).toBe(inGerman('Да'));
  });

  it('is about a third longer', () => {
    const text = 'Врач назначает лечение после осмотра и анализов крови.';
    const growth = inGerman(text).length / text.length;
    expect(growth).toBeGreaterThan(1.2);
    expect(growth).toBeLessThan(1.6);
  });

  it('turns words but no numbers round for right-to-left targets', () => {
    expect(pseudoText('Доза 25', { tagged: true, target: 'fa' })).toBe('⟦\u202EÐöžá\u202C 25 ·fa⟧');
  });

  it('takes brackets of a plain text for text', () => {
    const pseudo = pseudoText('<k1>да</k1>', { tagged: false, target: 'de' });
    expect(pseudo).toContain('>ðá<');
  });

  it('bills characters as an engine would', async () => {
    const batch = { texts: ['<g1>Да</g1>'], tagged: true, source: 'ru', target: 'de' } as const;
    expect(await pseudoEngine.translate(batch)).toMatchObject([{ billedCharacters: 2 }]);
  });
});

describe('the identity engine', () => {
  it('returns what it gets', async () => {
    const texts = ['<g1>Да</g1>', ''];
    const results = await identityEngine.translate({
      texts,
      tagged: true,
      source: 'ru',
      target: 'fa',
    });
    expect(results.map(({ text }) => text)).toEqual(texts);
  });
});
