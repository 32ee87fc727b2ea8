import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, leaveField, lookAt, type Manner, soon, windowOf } from './looked.ts'
import { type SampleScreened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

describe.skipIf(!hasChromium)('working papers, books by hand, many books on screen (needs Chromium)', () => {
  let books: SampleScreened
  let browser: Browser
  /** One window for what is looked at in English, with what it has loaded. */
  let window: BrowserContext

  beforeAll(async () => {
    books = await screened()
    browser = await openChromium()
    window = await windowOf(browser, {})
  })

  afterAll(async () => {
    await browser?.close()
    await books?.end()
  })

  const look = (path: string, work: (page: Page) => Promise<void>, manner?: Manner) =>
    lookAt(manner === undefined ? { books, browser, window } : { books, browser }, path, work, manner)

  const panelOf = (page: Page) => page.locator('aside.panel')
  const saidOn = (page: Page, text: RegExp | string) => page.getByRole('status').getByText(text).waitFor()

  test('accounts are ticked, noted and signed by keys on the lead sheets, and a figure opens to its postings', () =>
    look('/boreal/close', async (page) => {
      await page.locator('nav.places').waitFor()
      await page.keyboard.press('3')
      const table = page.getByRole('table', { name: 'Lead sheets' })
      const chequing = table.locator('tr', { hasText: '1010 Chequing' })
      await chequing.waitFor()
      // What stands before adjustments and the adjustments make what stands after them: -5,200.00 on 1525.
      const equipment = await table.locator('tr', { hasText: '1525' }).locator('.figure').allTextContents()
      expect(equipment).toEqual(['–', '–', '(5,200.00)', '(5,200.00)'])
      await chequing.focus()
      await page.keyboard.press('t')
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.type('b')
      await page.getByLabel('Initials').fill('as')
      await page.keyboard.press('Enter')
      await saidOn(page, 'Ticked B: 1010')
      await chequing.locator('.tick-mark', { hasText: 'B' }).waitFor()
      // The same mark again by one key on the next account.
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('.')
      await saidOn(page, 'Ticked B: 1030')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('s')
      await page.keyboard.press('Enter')
      await saidOn(page, '1010 signed by as')
      await chequing.getByText(/^AS, \d{4}-\d{2}-\d{2}$/).waitFor()
      await chequing.focus()
      for (const _step of [1, 2, 3, 4]) await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      const explain = page.getByRole('complementary', { name: 'Explain' })
      await explain.getByRole('link').first().waitFor()
      await soon(() => explain.innerText()).toContain('130,793.09')
      await page.keyboard.press('Escape')
      await explain.waitFor({ state: 'detached' })
    }))

  test('a review note is raised, keeps the reviewer from signing, is answered and cleared', () =>
    look(
      '/boreal/close/papers',
      async (page) => {
        const row = page.locator('tbody tr', { hasText: '1520' })
        await row.focus()
        await page.keyboard.press('s')
        await page.getByLabel('Initiales, Préparateur').fill('as')
        await page.keyboard.press('Enter')
        await saidOn(page, '1520 signé par as')
        await row.focus()
        await page.keyboard.press('n')
        await page.getByLabel('Ce qui est demandé').fill('Où est la confirmation?')
        await page.getByLabel('Initiales').fill('bt')
        await page.keyboard.press('Enter')
        await saidOn(page, 'Note de revue sur 1520')
        await row.focus()
        await page.keyboard.press('v')
        await page.keyboard.press('Enter')
        await panelOf(page).getByRole('alert').waitFor()
        await page.keyboard.press('Escape')
        await row.focus()
        await page.keyboard.press('Enter')
        await panelOf(page).getByRole('button', { name: 'Répondre' }).press('Enter')
        await page.getByLabel('Répondre', { exact: true }).fill('Au classeur, A-9')
        await page.getByLabel('Initiales').fill('as')
        await page.keyboard.press('Enter')
        await saidOn(page, 'Réponse à la note 1')
        expect(await flawsOf(page)).toEqual([])
        await panelOf(page).getByRole('button', { name: 'Lever' }).press('Enter')
        await saidOn(page, 'Note 1 levée')
        await page.keyboard.press('v')
        await page.keyboard.press('Enter')
        await saidOn(page, '1520 signé par bt')
        // Signed by both, it is not among those to do any more.
        await row.waitFor({ state: 'detached' })
      },
      { lang: 'fr', scheme: 'dark' },
    ))

  test('an adjusting entry is proposed, refused by the lock, rejected with a reason and kept in the list', () =>
    look('/boreal/close/adjustments', async (page) => {
      await page.getByText(/^No adjusting entry was proposed/).waitFor()
      await page.keyboard.press('n')
      await page.getByLabel('What the entry says').fill('Audit fee')
      await page.getByLabel('Why').fill('not billed yet')
      await page.getByLabel('Initials').fill('AS')
      await page.getByLabel('Account, line 1').fill('6230')
      // The chart is there once it is offered.
      await page.locator('.choices [role=option]').first().waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.type('5000')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.type('2000')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.type('=')
      await soon(() => page.getByLabel('Credit, line 2').inputValue()).toBe('5,000.00')
      expect(await flawsOf(page)).toEqual([])
      await panelOf(page).getByRole('button', { name: 'Propose an entry' }).press('Enter')
      await saidOn(page, 'A1 proposed')
      const row = page.locator('tbody tr', { hasText: 'Audit fee' })
      await soon(() => row.textContent()).toContain('(5,000.00)')
      await row.focus()
      await page.keyboard.press('Enter')
      await panelOf(page).getByRole('button', { name: /^Post/ }).waitFor()
      // The sample is locked through its closed year: posting says so in place.
      await page.keyboard.press('p')
      await panelOf(page).getByRole('alert').waitFor()
      await page.keyboard.press('x')
      await page.getByLabel('Why').fill('below what matters')
      await page.keyboard.press('Enter')
      await saidOn(page, 'A1 rejected')
      await row.getByText('rejected').waitFor()
    }))

  test('a batch from paper is posted when it comes to its control totals, and sheets are printed', () =>
    look('/boreal/close/by-hand', async (page) => {
      const entries = page.getByLabel('Entries, counted beforehand')
      await entries.fill('1')
      await page.getByLabel('Debits, counted beforehand').fill('59')
      const type = async (cell: string, text: string) => {
        await page.getByLabel(cell, { exact: true }).focus()
        await page.keyboard.type(text)
        // The chart is there once it is offered.
        if (cell.startsWith('Account')) await page.locator('.choices [role=option]').first().waitFor()
        await page.keyboard.press('Tab')
      }
      await type('Date, line 1', '2026-11-03')
      await type('What for, line 1', 'Paper')
      await type('Account, line 1', '6230')
      await type('Debit, line 1', '95')
      await type('Account, line 2', '1010')
      await type('Credit, line 2', '=')
      await page.keyboard.press('Control+Enter')
      const alert = page.getByRole('alert')
      await alert.getByText(/59\.00/).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.getByLabel('Debits, counted beforehand').fill('95')
      await page.keyboard.press('Control+Enter')
      await saidOn(page, /^1 entry posted, J\d+$/)
      await page.getByLabel('Another column').fill('4000')
      await page.locator('.choices [role=option]').first().waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Remove column 4000' }).waitFor()
      await leaveField(page)
      const kept = page.waitForEvent('download')
      await page.keyboard.press('Control+p')
      expect((await kept).suggestedFilename()).toBe('cash-book.pdf')
    }))

  test('books that do not open are a row with the reason; the others open, and two are joined into one', async () => {
    const folder = join(books.folder, '..')
    const made = await books.ask('/v1/books', {
      method: 'POST',
      body: JSON.stringify({ name: 'Filiale fictive inc.', form: 'corporation', province: 'ON' }),
    })
    expect(made.status).toBe(200)
    writeFileSync(join(folder, 'torn.daybook'), 'no books')
    expect(await books.tryOpen(join(folder, 'torn.daybook'))).toBe(false)
    await look('/', async (page) => {
      const torn = page.locator('tbody tr', { hasText: 'torn' })
      await torn.getByText(/cannot be read: .*damaged/).waitFor()
      // The way home is not cut, however many books are open.
      const home = page.locator('nav.tabs a').first()
      await soon(() => home.evaluate((tab) => tab.scrollWidth <= tab.clientWidth)).toBe(true)
      expect(await flawsOf(page)).toEqual([])
      // From the row that has focus, where j and k move.
      await page.keyboard.press('g')
      const statement = page.locator('table.statement')
      await statement.getByText('Net income of the days').first().waitFor()
      const figure = statement.locator('button.figure').first()
      await figure.focus()
      await page.keyboard.press('Enter')
      const explain = page.getByRole('complementary', { name: 'Explain' })
      await explain.getByRole('link').first().waitFor()
      await soon(() => explain.getByRole('link').first().getAttribute('href')).toMatch(
        /^\/boreal\/entry\/J\d+$/,
      )
      await page.keyboard.press('Escape')
      await explain.waitFor({ state: 'detached' })
      await soon(() => page.locator('.proof[data-holds=no]').count()).toBe(0)
    })
  })

  test('the client is asked about a bill from its page, and reports of lists are drawn', () =>
    look('/boreal/reports/document-list?kind=bills', async (page) => {
      await page.locator('table.statement tbody tr').first().waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.goto(`${books.address}/boreal/bills`)
      await page.locator('tbody tr').first().focus()
      await page.keyboard.press('Enter')
      await page.getByRole('table', { name: 'Lines' }).waitFor()
      await page.keyboard.press('a')
      await page.getByText(/^About Bill /).waitFor()
      await page.keyboard.type('Is this bill for the shop?')
      await page.keyboard.press('Enter')
      await page.getByRole('table', { name: 'Questions' }).getByText('Is this bill for the shop?').waitFor()
    }))
})
