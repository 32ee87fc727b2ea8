import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, lookAt, type Manner, soon } from './looked.ts'
import { type Screened, screened } from './screened.ts'

describe.skipIf(chromiumPath() === undefined)('settings (needs Chromium)', () => {
  let books: Screened
  let browser: Browser

  beforeAll(async () => {
    books = await screened()
    browser = await openChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await books?.end()
  })

  const look = (path: string, work: (page: Page) => Promise<void>, manner?: Manner) =>
    lookAt({ books, browser }, path, work, manner)

  const press = async (page: Page, name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }

  test('the vault is put under a passphrase, shut, and opened from where names are hidden, by keyboard', () =>
    look('/boreal/settings', async (page) => {
      await press(page, 'Put it under a passphrase')
      await page.keyboard.type('maple syrup in april')
      await page.keyboard.press('Tab')
      await page.keyboard.type('maple syrup in march')
      await page.keyboard.press('Enter')
      await page.getByText('The two are not the same').waitFor()
      await page.getByLabel('The same once more').fill('maple syrup in april')
      await page.keyboard.press('Enter')
      await page.getByText('under the new passphrase, and open').waitFor()
      await press(page, 'Shut the vault')
      await page.getByText('under a passphrase, shut').waitFor()
      expect(await flawsOf(page)).toEqual([])

      await page.keyboard.press('p')
      await page.getByRole('heading', { name: 'Pay', exact: true }).waitFor()
      await page.keyboard.press('2')
      await page.getByText('who people are is not shown').waitFor()
      await soon(() => page.getByText('Alix Fictif').count()).toBe(0)
      await page.getByRole('link', { name: 'Open the vault' }).focus()
      await page.keyboard.press('Enter')
      await press(page, 'Open the vault')
      await page.keyboard.type('maple syrup in april')
      await page.keyboard.press('Enter')
      await page.getByText('The vault is open.').waitFor()
      await page.keyboard.press('p')
      await page.getByRole('heading', { name: 'Pay', exact: true }).waitFor()
      await page.keyboard.press('2')
      await page.getByText('Alix Fictif').first().waitFor()
    }))

  test('what the books say of themselves is changed and taken back', () =>
    look('/boreal/settings', async (page) => {
      await press(page, 'Change')
      await page.keyboard.press('End')
      await page.keyboard.type(' II')
      await page.keyboard.press('Enter')
      await page.getByText('The books’ profile was changed').waitFor()
      await page.getByText('(sample / exemple) II').first().waitFor()
      await page.keyboard.press('z')
      await page.getByText('(sample / exemple) II').first().waitFor({ state: 'detached' })
      await press(page, 'Change')
      await page.getByLabel('Fiscal year end').fill('13-40')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
      expect(await flawsOf(page)).toEqual([])
    }))

  test('in French the passphrase is taken off again', () =>
    look(
      '/boreal/settings',
      async (page) => {
        await press(page, 'Retirer la phrase secrète')
        await page.keyboard.type('maple syrup in april')
        expect(await flawsOf(page)).toEqual([])
        await page.keyboard.press('Enter')
        await page.getByText('Le coffre n’est plus sous phrase secrète.').waitFor()
      },
      { lang: 'fr' },
    ))

  test('who is at the desk is said once, and what is approved carries the name where a rule names people', () =>
    look('/boreal/bills/run', async (page) => {
      await page.keyboard.press('a')
      const rule = page.getByRole('complementary', { name: /need approval/ })
      // Names without an amount: those people approve every bill.
      await rule.getByLabel(/Who may approve/).fill('Rosa Marino')
      await page.keyboard.press('Enter')
      await page.getByText('Rule of approval kept').waitFor()
      await page.goto(`${books.address}/boreal/bills/202611-1`)
      await page.getByRole('button', { name: /^Approve/ }).press('Enter')
      await page.getByRole('alert').getByText('local may not approve bill').waitFor()
      await page.getByRole('button', { name: 'Who is here?' }).press('Enter')
      await page.keyboard.type('Rosa  Marino')
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'At the desk: Rosa Marino' }).waitFor()
      await page.getByRole('button', { name: /^Approve/ }).press('Enter')
      await page.getByRole('alert').waitFor({ state: 'detached' })
      await page.goto(`${books.address}/boreal/activity`)
      await page.getByRole('cell', { name: 'Rosa Marino' }).first().waitFor()
    }))

  test('a backup is made and restored beside the books, which are written again from the daybook', () =>
    look('/boreal/settings', async (page) => {
      await press(page, 'Back up now')
      await page.getByText(/holds all \d+ entries, and was proved/).waitFor()
      await page.getByRole('button', { name: /^Restore boreal-/ }).press('Enter')
      await page.getByText('The books were restored beside these').waitFor()
      await press(page, 'Rebuild from the daybook')
      await page.getByText(/written again from \d+ facts/).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.getByRole('link', { name: 'Open them' }).press('Enter')
      await page.waitForURL(/boreal-restored$/)
      await page.getByText('Debits equal credits').first().waitFor()
    }))

  test('a loan is opened and paid by keyboard; what stands beside the accounts is sound in both languages', () =>
    look('/boreal/accounts', async (page) => {
      await page.getByRole('heading', { name: 'Chart of accounts' }).waitFor()
      await page.keyboard.press('2')
      await page.getByText('No loan stands here').waitFor()
      await page.keyboard.press('n')
      await fillLoan(page)
      await page.getByText('Loan “Truck” opened').waitFor()
      await page.keyboard.press('p')
      const paying = page.getByRole('complementary', { name: 'Post a payment, Truck' })
      await paying.getByRole('button', { name: 'Post a payment' }).press('Enter')
      await page.getByText('Payment of “Truck” posted').waitFor()
      const row = page.getByRole('row', { name: /Truck/ })
      await row.focus()
      await page.keyboard.press('Enter')
      // 24,000.00 at 6 % compounded monthly: 0.5 % of it is 120.00 in the first month.
      await page.getByRole('complementary', { name: 'Truck' }).getByRole('cell', { name: '120.00' }).waitFor()
      const places = ['loans', 'deferrals', 'dimensions', 'quantities', 'currencies']
      for (const place of [...places.map((each) => `accounts/${each}`), 'reports/layouts'])
        await isSound(page, `/boreal/${place}`)
      await page.getByRole('button', { name: 'Français' }).press('Enter')
      await page.getByRole('heading', { name: 'Présentations des états' }).waitFor()
      await isSound(page, '/boreal/accounts/deferrals')
    }))

  async function fillLoan(page: Page): Promise<void> {
    const form = page.getByRole('complementary', { name: 'New loan' })
    const typed = [
      ['Name', 'Truck'],
      ['Account it is owed in', '2600'],
      ['Owed on that day', '24000'],
      ['Rate a year, in percent', '6'],
      ['First payment', '2026-11-30'],
      ['Or the months in which it is paid back', '48'],
      ['Usually paid from', '1010'],
      ['Money came in to', '1010'],
    ] as const
    for (const [label, text] of typed) {
      await form.getByLabel(label, { exact: true }).fill(text)
      await page.keyboard.press('Tab')
    }
    await form.getByRole('button', { name: 'Open the loan' }).press('Enter')
  }

  async function isSound(page: Page, place: string): Promise<void> {
    await page.goto(`${books.address}${place}`)
    await page.locator('h1').waitFor()
    await page.waitForFunction(() => document.querySelector('.grey-bars') === null)
    expect(await flawsOf(page), place).toEqual([])
    await page.setViewportSize({ width: 390, height: 900 })
    const whole = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(whole, `${place} on a phone`).toBeLessThanOrEqual(390)
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})
