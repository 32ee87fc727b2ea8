import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, focused, leaveField, lookAt, type Manner, soon } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

describe.skipIf(!hasChromium)('closing on screen (needs Chromium)', () => {
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

  test('the books are locked, unlocked and locked again by keyboard, each with its reason', () =>
    look('/boreal', async (page) => {
      await page.keyboard.press('l')
      await page.getByRole('heading', { name: 'Close', exact: true }).waitFor()
      await page.keyboard.press('2')
      await page.getByText('Locked through 2026-09-30: GST/HST return filed').waitFor()
      await page.keyboard.press('t')
      await soon(() => focused(page)).toBe('Lock through')
      await page.keyboard.type('2026-10-31')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      // Without a reason nothing is sent: the field for it has focus still.
      await page.getByText('Locked through 2026-09-30: GST/HST return filed').waitFor()
      await page.keyboard.type('October is reconciled')
      await page.keyboard.press('Enter')
      await page.getByText('Locked through 2026-10-31: October is reconciled').waitFor()
      await leaveField(page)
      await page.keyboard.press('u')
      await soon(() => focused(page)).toBe('Leave locked through')
      await page.keyboard.type('2026-09-30')
      await page.keyboard.press('Tab')
      await page.keyboard.type('A bill of October came late')
      await page.keyboard.press('Enter')
      await page.getByText('Unlocked for the time being').waitFor()
      expect(await flawsOf(page)).toEqual([])
      const again = page.getByRole('button', { name: 'Lock again through 2026-10-31' })
      await again.press('Enter')
      await again.waitFor({ state: 'detached' })
      await page.getByText('Locked through 2026-10-31: Lock again through 2026-10-31').waitFor()
      // A lock is not undone in passing: the bar says what happened, and offers no undo.
      await page.getByRole('status').getByText('Locked through 2026-10-31').waitFor()
      expect(await page.locator('.bar button').count()).toBe(0)
    }))

  test('a list that is long in coming says so, is broken off, and begun anew', () =>
    look('/boreal', async (page) => {
      let asked = 0
      await page.route('**/close.list*', async (route) => {
        asked += 1
        if (asked > 1) await route.continue()
      })
      await page.keyboard.press('l')
      await page.getByText('Reading the books').first().waitFor()
      await page.getByRole('button', { name: 'Cancel' }).press('Enter')
      await page.getByText('Cancelled; nothing was changed.').waitFor()
      await page.getByRole('button', { name: 'Try again' }).press('Enter')
      await page.getByText('The trial balance balances').waitFor()
    }))

  test('a year that is not over says what keeps it open, and what closing would carry on', () =>
    look('/boreal/close/years', async (page) => {
      const year = page.getByRole('region', { name: 'Year to 2027-06-30' })
      await year.getByText('The year is over').waitFor()
      await soon(() => year.locator('.proof[data-holds=no]').allInnerTexts()).toEqual([
        expect.stringContaining('The year is over'),
      ])
      // Opening + posted + moved = closing, of retained earnings.
      const amounts = await year.locator('table td').allInnerTexts()
      const [opening = 0, posted = 0, moved = 0, closing = 0] = amounts.map((each) =>
        Math.round(Number(each.replaceAll(/[,()]/g, '')) * 100),
      )
      expect(opening + posted + moved).toBe(closing)
      const close = year.getByRole('button', { name: 'Close the year' })
      await soon(() => close.getAttribute('aria-disabled')).toBe('true')
      await close.press('Enter')
      await soon(() => year.getByRole('button', { name: 'Close the year' }).count()).toBe(1)
    }))

  test('a closed year is reopened with a reason and closed anew, by keyboard', () =>
    look('/boreal/close/years', async (page) => {
      const table = page.getByRole('table', { name: 'Fiscal years' })
      await table.locator('tbody tr').first().focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      const year = page.getByRole('region', { name: 'Year to 2026-06-30' })
      await year.getByRole('textbox', { name: 'Why' }).focus()
      await page.keyboard.type('The accountant found a bill')
      await page.keyboard.press('Enter')
      await table.getByText('open again').waitFor()
      await page.getByRole('heading', { name: /entries since the close/ }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      const close = page.getByRole('button', { name: 'Close the year' })
      await close.press('Enter')
      await page.getByText(/Year to 2026-06-30 closed with J\d+/).waitFor()
    }))

  test('everything is verified on a key, and the seal says where the chain ends', () =>
    look(
      '/boreal/close/years',
      async (page) => {
        const proof = page.getByRole('region', { name: 'Preuve des livres' })
        await proof.getByText('Empreinte', { exact: true }).waitFor()
        const shown = await proof.locator('dd').allInnerTexts()
        const answer = await books.ask('/v1/books/boreal/book.seal')
        const seal: unknown = await answer.json()
        expect(seal).toMatchObject({ seq: Number(shown[0]), hash: shown[1] })
        await page.keyboard.press('v')
        await proof.getByText('Les livres sont prouvés').waitFor()
        await soon(() => proof.getByText('Débits = crédits').count()).toBe(1)
        expect(await flawsOf(page)).toEqual([])
      },
      { lang: 'fr' },
    ))

  test('a seal that the chain does not fit is said in red, with both', () =>
    look('/boreal/close/years', async (page) => {
      await page.getByLabel('Against a seal kept elsewhere').fill(`10:${'0'.repeat(64)}`)
      await page.getByLabel('Against a seal kept elsewhere').press('Enter')
      const box = page.locator('.box[data-kind=wrong]')
      await box.waitFor()
      await soon(() => box.innerText()).toContain('10')
      expect(await flawsOf(page)).toEqual([])
    }))
})
