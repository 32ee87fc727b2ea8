import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, focused, leaveField, lookAt, type Manner, soon } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

describe.skipIf(!hasChromium)('reports on screen (need Chromium)', () => {
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

  test('a view is kept under a name by keyboard, found in the list with all its options, and removed', () =>
    look('/boreal/reports/income-statement?from=2025-07-01&through=2026-06-30&months=true', async (page) => {
      await page.locator('.foot').getByText('Save view').waitFor()
      await page.keyboard.press('v')
      await page.getByLabel('Name of the view').waitFor()
      await page.keyboard.type('Year by month')
      await page.keyboard.press('Enter')
      await page.getByText('Kept as Year by month').waitFor()
      await page.keyboard.press('s')
      const link = page.getByRole('link', { name: 'Year by month' })
      await link.press('Enter')
      await page.getByRole('columnheader', { name: 'Dec 2025' }).waitFor()
      // Twelve months and the total.
      await soon(() => page.locator('.statement thead th.amount').count()).toBe(13)
      await page.keyboard.press('s')
      await page.getByRole('button', { name: 'Remove Year by month' }).press('Enter')
      await link.waitFor({ state: 'detached' })
      await page.locator('.bar').getByText('Removed Year by month').waitFor()
      await page.keyboard.press('z')
      await link.waitFor()
    }))

  test('a budget comes in from a file; what it refuses names the line and speaks of the screen', () =>
    look('/boreal/reports/budget-variance', async (page) => {
      await page.locator('.foot').getByText('Budgets').waitFor()
      await page.keyboard.press('b')
      const file = page.getByLabel('Table of the budget (CSV)')
      const table = (text: string) => ({
        name: 'budget.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`account,2026-07,2026-08\n4010,${text},72000\n`),
      })
      await file.setInputFiles(table('abc'))
      const alert = page.getByRole('alert')
      await alert.getByText('Line 2: “abc” is not an amount').waitFor()
      await file.setInputFiles(table('70000'))
      await page.getByText('1 account, 2026-07 to 2026-08').waitFor()
      await page.getByLabel('Name of the budget').press('Enter')
      await page.locator('.bar').getByText('Budget 2026: 1 account').waitFor()
      // The file is done with: it is not tried a second time, which would say that nothing is new.
      await page.getByText('none chosen').waitFor()
      await page.getByRole('button', { name: 'Remove 2026' }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      // By hand, over what the table brought: an amount for another month of the account.
      await page.getByLabel('Make a budget').selectOption('hand')
      await page.getByRole('textbox', { name: 'Fiscal year' }).fill('2027')
      await page.getByRole('combobox', { name: 'Account', exact: true }).fill('4010')
      await page.getByRole('combobox', { name: 'Account', exact: true }).press('Enter')
      await soon(() => page.getByLabel('2026-07', { exact: true }).inputValue()).toBe('70,000.00')
      await page.getByLabel('2026-09', { exact: true }).fill('1000')
      await page.getByLabel('2026-09', { exact: true }).press('Enter')
      await soon(() => page.getByLabel('2026-09', { exact: true }).inputValue()).toBe('1,000.00')
      await page.getByRole('button', { name: 'Set the amounts' }).press('Enter')
      await page.getByText('143,000.00').first().waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('cell', { name: '143,000.00' }).first().waitFor()
    }))

  test('a question in SQL is typed and asked by keyboard, stands in the address, and is refused in place', () =>
    look('/boreal/reports/query', async (page) => {
      await soon(() => focused(page)).toBe('Question in SQL')
      await page.keyboard.type('select entry, total_cents from entries where entry < 3 order by entry')
      await page.keyboard.press('Control+Enter')
      const answer = page.getByRole('table', { name: 'Answer' })
      await soon(() => answer.locator('tbody tr').count()).toBe(2)
      await answer.getByRole('columnheader', { name: 'total', exact: true }).waitFor()
      expect(new URL(page.url()).searchParams.get('sql')).toContain('total_cents')
      const kept = page.context().waitForEvent('request', (each) => each.url().includes('format=csv'))
      await page.getByRole('button', { name: 'CSV' }).press('Enter')
      expect((await kept).url()).toContain('/query.run?')
      await page.locator('summary', { hasText: 'bank_lines' }).press('Enter')
      expect(await flawsOf(page)).toEqual([])
      await page.getByLabel('Question in SQL').fill('select * from posting')
      await page.getByLabel('Question in SQL').press('Control+Enter')
      await page.getByRole('alert').getByText('posting').waitFor()
      await soon(() => page.getByLabel('Question in SQL').inputValue()).toBe('select * from posting')
    }))

  test('from the search Tab goes into the page, and arrows lead through the list of reports', () =>
    look('/boreal', async (page) => {
      await page.keyboard.press('s')
      await soon(() => focused(page)).toBe('Income statement')
      await page.keyboard.press('ArrowDown')
      await soon(() => focused(page)).toBe('Balance sheet')
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Control+k')
      await page.keyboard.type('compare an agency')
      await page.getByRole('option', { name: /agency’s statement/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Compare' }).waitFor()
      await page.keyboard.press('Tab')
      await soon(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    }))

  test('columns by department add up to the total; the choice stands in the address', () =>
    look('/boreal/reports/income-statement', async (page) => {
      await page.locator('.foot').getByText('More').waitFor()
      await page.keyboard.press('m')
      await page.getByLabel('Columns').selectOption('department')
      await page.waitForURL(/by=department/)
      await page.waitForFunction(() => document.querySelectorAll('.statement thead th.amount').length > 2)
      const row = page.locator('.statement tbody tr', { hasText: 'Total revenue' })
      const cents = (await row.locator('td.amount').allInnerTexts()).map((each) =>
        Math.round(Number(each.replaceAll(/[,)]/g, '').replace('(', '-').replace('–', '0')) * 100),
      )
      const total = cents.pop()
      expect(cents.length).toBeGreaterThan(1)
      expect(cents.reduce((sum, each) => sum + each, 0)).toBe(total)
      expect(await flawsOf(page)).toEqual([])
    }))

  test('a chart shows the figures of the report, and gives them as a table too', () =>
    look(
      '/boreal/reports/income-statement?from=2025-07-01&through=2026-06-30',
      async (page) => {
        await page.locator('.foot').getByText('Graphique').waitFor()
        await page.keyboard.press('g')
        const chart = page.getByRole('img', { name: 'Produits et charges par mois' })
        await chart.waitFor()
        // Two columns for each of twelve months.
        await soon(() => chart.locator('rect[fill]').count()).toBe(24)
        await page.locator('.charted summary').first().press('Enter')
        const table = page.getByRole('table', { name: 'Produits et charges par mois' })
        const shown = await table.locator('tbody td:nth-of-type(1)').allInnerTexts()
        const sum = shown.reduce(
          (all, each) => all + Math.round(Number(each.replaceAll(/\s/g, '').replace(',', '.')) * 100),
          0,
        )
        const answer = await books.ask(
          '/v1/books/boreal/report.income-statement?from=2025-07-01&through=2026-06-30',
        )
        // A report's rows are JSON with these fields.
        const { rows } = (await answer.json()) as { rows: { name?: string; current?: string }[] }
        const [revenue, other] = ['Total revenue', 'Total other income'].map((name) =>
          Math.round(Number(rows.find((row) => row.name === name)?.current ?? '0') * 100),
        )
        expect(sum).toBe((revenue ?? 0) + (other ?? 0))
        expect(await flawsOf(page)).toEqual([])
      },
      { lang: 'fr' },
    ))

  test('an account is opened, renamed, renumbered and closed beside the chart, by keyboard', () =>
    look('/boreal/accounts', async (page) => {
      await page.locator('.foot').getByText('New account').waitFor()
      await page.keyboard.press('n')
      await soon(() => page.getByRole('complementary', { name: 'New account' }).count()).toBe(1)
      await page.keyboard.type('6999')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Sawdust removal')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Enlèvement de sciure')
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.getByText('Account 6999 opened').waitFor()
      await leaveField(page)
      const row = page.locator('tbody tr', { hasText: 'Sawdust removal' })
      await row.focus()
      await page.keyboard.press('e')
      const panel = page.getByRole('complementary', { name: 'Account 6999' })
      await panel.getByLabel('English name').waitFor()
      await soon(() => panel.getByLabel('French name').inputValue()).toBe('Enlèvement de sciure')
      await panel.getByLabel('English name').fill('Shavings removal')
      await page.keyboard.press('Enter')
      await page.getByText('Account 6999 renamed').waitFor()
      await page.locator('tbody tr', { hasText: 'Shavings removal' }).focus()
      await page.keyboard.press('e')
      await panel.getByLabel('Number').fill('6998')
      await page.keyboard.press('Enter')
      await page.getByText('Account 6999 is now 6998').waitFor()
      await page.locator('tbody tr', { hasText: '6998' }).focus()
      await page.keyboard.press('e')
      await page.getByRole('button', { name: 'Close the account' }).press('Enter')
      await page.getByText('Account 6998 closed').waitFor()
      await page.getByLabel('Closed too').check()
      await page
        .locator('tbody tr', { hasText: '6998' })
        .getByText(/closed \d{4}-/)
        .waitFor()
    }))

  test('Esc leaves the panel of an account with focus back on its row; a taken number is refused there', () =>
    look('/boreal/accounts', async (page) => {
      await page.locator('tbody tr', { hasText: 'Chequing' }).focus()
      await page.keyboard.press('e')
      await page.getByRole('complementary', { name: 'Account 1010' }).getByLabel('Number').fill('1030')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').getByText(/1030/).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('complementary').waitFor({ state: 'detached' })
      await soon(() => focused(page)).toContain('1010')
    }))

  test('a draft is posted or discarded, and a template posted, from the desk', () =>
    look('/boreal/journal', async (page) => {
      for (const memo of ['To keep', 'To drop', 'To finish']) {
        await books.ask('/v1/books/boreal/entry.draft', {
          method: 'POST',
          body: JSON.stringify({
            date: '2026-11-10',
            memo,
            lines: [
              { account: '6235', debit: '12.00' },
              { account: '1010', credit: '12.00' },
            ],
          }),
        })
      }
      await page.locator('.foot').getByText('Drafts and templates').waitFor()
      await page.keyboard.press('f')
      await page.getByRole('heading', { name: 'Drafts and templates' }).waitFor()
      await page.getByRole('button', { name: 'Post To keep' }).press('Enter')
      await page
        .locator('.bar')
        .getByText(/Posted J\d+/)
        .waitFor()
      await page.getByRole('button', { name: 'Discard To drop' }).press('Enter')
      await page.getByRole('button', { name: 'Discard for good To drop' }).press('Enter')
      await finished(page)
      await page.getByText('No drafts.').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.getByLabel('Post on, Rent').fill('2026-11-15')
      await page.getByLabel('Post on, Rent').press('Tab')
      await page.getByRole('button', { name: 'Post Rent' }).press('Enter')
      // A posted draft left no act to undo; the template's entry has one.
      await page.locator('.bar button').waitFor()
      await page.keyboard.press('z')
      await page
        .locator('.bar')
        .getByText(/Undid: Posted J\d+/)
        .waitFor()
    }))
})

/**
 * Opens the third draft in the grid, taxes a line with its tax included, balances the entry, posts it, and
 * comes back to the desk.
 */
async function finished(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'To finish' }).press('Enter')
  await page.getByRole('heading', { name: 'New entry' }).waitFor()
  await page.getByLabel('Tax, Line 1').fill('hst-on')
  await page.getByLabel('Debit, Line 1').focus()
  await page.keyboard.type('22.60i')
  await page.keyboard.press('Tab')
  // 22.60 / 1.13 = 20.00, and 13 % of that is 2.60.
  const tax = page.locator('.tax-row')
  await tax.getByText('2.60').waitFor()
  await soon(() => page.getByLabel('Debit, Line 1').inputValue()).toBe('20.00')
  expect(await flawsOf(page)).toEqual([])
  await page.getByLabel('Credit, Line 2').focus()
  await page.keyboard.press('=')
  await soon(() => page.getByLabel('Credit, Line 2').inputValue()).toBe('22.60')
  await page.keyboard.press('Shift+Enter')
  await soon(() => page.getByLabel('Account, Line 3').inputValue()).toContain('1010')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: /^Entry J\d+/ }).waitFor()
  await page
    .getByRole('row', { name: /input tax credits/ })
    .getByText('2.60')
    .waitFor()
  await page.keyboard.press('j')
  await page.locator('.foot').getByText('Drafts and templates').waitFor()
  await page.keyboard.press('f')
}
