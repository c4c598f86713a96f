import { expect, test } from '@playwright/test';
import { demo, loginOf } from '../support/demo.ts';

test.describe('the sign-in page', () => {
  test.describe('in a Russian browser', () => {
    test.use({ locale: 'ru-RU' });

    test('is in Russian, says what is wrong, and works by keyboard alone', async ({ page }) => {
      const { email, password } = loginOf('admin');
      await page.goto(`${demo.cms}/admin`);
      await expect(page).toHaveTitle('Войти · Polyclinic');
      await expect(page.getByRole('img', { name: 'Polyclinic' })).toBeVisible();

      const emailField = page.getByLabel('Электронная почта');
      const passwordField = page.getByLabel('Пароль');
      await emailField.focus();
      await page.keyboard.type(email);
      await page.keyboard.press('Tab');
      await expect(passwordField).toBeFocused();
      await page.keyboard.type('not the password');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Забыли пароль?' })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Войти' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByText('Неверная почта или пароль.')).toBeVisible();

      await passwordField.fill(password);
      await passwordField.press('Enter');
      await expect(page.getByRole('heading', { name: /^Здравствуйте/ })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Клиники и курорты' })).toBeVisible();
    });
  });

  test.describe('in an English browser', () => {
    test.use({ locale: 'en-GB' });

    test('is in English', async ({ page }) => {
      await page.goto(`${demo.cms}/admin`);
      await expect(page).toHaveTitle('Login · Polyclinic');
      await expect(page.getByLabel('Email')).toBeVisible();
      await expect(page.getByLabel('Password')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Login' })).toBeVisible();
    });
  });
});
