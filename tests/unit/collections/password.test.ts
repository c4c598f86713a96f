import { describe, expect, it } from 'vitest';
import { passwordProblem } from '../../../collections/rules/password.ts';

const person = { email: 'maria.ivanova@clinic.ru', name: 'Мария Ivanova' };

describe('a password', () => {
  it.each([
    ['short', 'passwordShort'],
    ['парольпаро', 'passwordShort'],
    ['x'.repeat(129), 'passwordLong'],
    ['maria.ivanova-2026', 'passwordOwn'],
    ['the ivanova family', 'passwordOwn'],
    ['мария любит чай', 'passwordOwn'],
    ['aaaaaaaaaaaa', 'passwordCommon'],
    ['123456789012', 'passwordCommon'],
    ['abcdefghijklm', 'passwordCommon'],
    ['password1234', 'passwordCommon'],
    ['PasswordPassword', 'passwordCommon'],
    ['!!qwertyuiop99', 'passwordCommon'],
    ['1q2w3e4r5t6y', 'passwordCommon'],
    ['парольпароль', 'passwordCommon'],
    ['gfhjkmgfhjkm', 'passwordCommon'],
    ['йцукенгшщзхъ', 'passwordCommon'],
    ['Поликлиника2026', 'passwordCommon'],
    ['Welcome2026!!', 'passwordCommon'],
  ])('%s is refused', (password, key) => {
    expect(passwordProblem({ password, ...person })?.key).toBe(key);
  });

  it.each([
    'correct horse battery',
    'Синий-чайник-7',
    'kP9!vRzq2#Lm',
    'ㅁㄴㅇㄹ한국어비밀번호입니다',
  ])('%s is taken', (password) => {
    expect(passwordProblem({ password, ...person })).toBeNull();
  });
});
