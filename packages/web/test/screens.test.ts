import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { soughtIn } from '../src/frame/acts.ts'
import { chromiumPath, openChromium } from './chromium.ts'
import { focused, lookAt, type Manner, rulesOfWords, soon, violations, windowOf } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

/** Every screen by its address, but those of pay and trade: their own tests scan them as they go. */
const addresses = [
  '/',
  '/books/new',
  '/boreal',
  '/boreal/journal',
  '/boreal/journal/new',
  '/boreal/journal/desk',
  '/boreal/entry/J5',
  '/boreal/accounts',
  '/boreal/accounts/1010',
  '/boreal/reports',
  '/boreal/reports/income-statement?compare=prior-year',
  '/boreal/reports/balance-sheet?chart=true&months=true',
  '/boreal/reports/income-statement?chart=true&by=department',
  '/boreal/reports/trial-balance',
  '/boreal/close',
  '/boreal/close/years',
  '/boreal/close/lead-sheets',
  '/boreal/close/by-hand',
  '/boreal/close/years?year=2026-06-30',
  '/boreal/papers',
  '/boreal/bank',
  '/boreal/rules',
  '/boreal/reconcile',
  '/boreal/reconcile/1010',
  '/boreal/occupations',
  '/boreal/activity',
  '/boreal/settings',
] as const

describe.skipIf(!hasChromium)('the screens (need Chromium)', () => {
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

  const flawless = async (page: Page, path: string, lang: 'en' | 'fr') => {
    // The tree and its colours are the same in every language: in the second, what words can break.
    expect(await violations(page, lang === 'en' ? undefined : rulesOfWords), path).toEqual([])
    const cut = await page.locator('.index a, .button, h1, th').evaluateAll((all) =>
      all
        .filter((each) => getComputedStyle(each).overflow !== 'visible')
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.textContent),
    )
    expect(cut, path).toEqual([])
    if (lang === 'en') {
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'dark'
      })
      expect(await violations(page, ['color-contrast']), `${path} in the dark`).toEqual([])
    }
    for (const width of [1024, 390]) {
      await page.setViewportSize({ width, height: 900 })
      const whole = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(whole, `${path} at ${width}`).toBeLessThanOrEqual(width)
    }
  }

  test.each(['en', 'fr'] as const)(
    'axe finds nothing wrong with any screen, light and dark, no word is cut off, nothing hangs out on a phone: %s',
    async (lang) => {
      // One window for all: it loads the program once.
      const window = await windowOf(browser, { lang })
      try {
        for (const path of addresses)
          await lookAt({ books, browser, window }, path, (page) => flawless(page, path, lang))
      } finally {
        await window.close()
      }
    },
    240_000,
  )

  test('an entry is posted with the keyboard alone: date keys, accounts by name, arithmetic, =', () =>
    look('/boreal', async (page) => {
      await page.keyboard.press('j')
      await page.getByRole('heading', { name: 'Journal' }).waitFor()
      await page.keyboard.press('n')
      await page.getByRole('heading', { name: 'New entry' }).waitFor()
      await page.getByLabel('Date', { exact: true }).focus()
      await page.keyboard.type('2026-11-20')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Paper by the box')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Papeterie Modèle')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await soon(() => focused(page)).toBe('Account, Line 1')
      await page.keyboard.type('stationery')
      for (let cell = 0; cell < 3; cell += 1) await page.keyboard.press('Tab')
      await page.keyboard.type('113/1.13')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await soon(() => focused(page)).toBe('Account, Line 2')
      await page.keyboard.type('1010')
      for (let cell = 0; cell < 3; cell += 1) await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('=')
      await page.getByText('In balance').waitFor()
      await page.keyboard.press('Control+Enter')
      await page.getByRole('heading', { name: /^Entry J\d+$/ }).waitFor()
      // The heading stands before the entry is read.
      await page.locator('.posted tbody tr').first().waitFor()
      const lines = await page.locator('.posted tbody tr').allInnerTexts()
      expect(lines.map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
        '6235 Office stationery and supplies 100.00',
        '1010 Chequing account 100.00',
      ])
    }))

  test('a locked day is refused in place, with the reason, and nothing typed is lost', () =>
    look('/boreal/journal/new', async (page) => {
      await page.getByLabel('Date', { exact: true }).fill('2026-06-30')
      await page.getByLabel('Account, Line 1').fill('6235')
      await page.getByLabel('Debit, Line 1').fill('10')
      await page.getByLabel('Account, Line 2').fill('1010')
      await page.getByLabel('Credit, Line 2').fill('10')
      await page.getByLabel('Credit, Line 2').press('Control+Enter')
      const box = page.getByRole('alert')
      await box.waitFor()
      await soon(() => box.innerText()).toContain('2026-06-30')
      await soon(() => page.getByLabel('Debit, Line 1').inputValue()).toBe('10.00')
    }))

  test('any figure of a statement opens down to its postings and back, by keyboard', () =>
    look('/boreal/reports/income-statement', async (page) => {
      await page.locator('button.figure').first().focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      const shown = (await focused(page)) ?? ''
      await page.keyboard.press('Enter')
      const panel = page.getByRole('complementary', { name: 'Explain' })
      await panel.locator('tfoot').waitFor()
      await soon(() => panel.locator('tfoot .amount').first().innerText()).toBe(shown)
      await soon(() => panel.locator('.leaf-postings li').count()).toBeGreaterThan(0)
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
      await soon(() => focused(page)).toBe(shown)
    }))

  test('search finds reports, accounts and entries, and goes there', () =>
    look('/boreal', async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Search, act, or an amount' }).waitFor()
      await page.keyboard.type('balance sh')
      await page.getByRole('option', { name: /Balance sheet/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Balance sheet' }).waitFor()
      await page.keyboard.press('Control+k')
      await page.keyboard.type('loyer')
      await page
        .getByRole('option', { name: /Loyer de l’atelier/ })
        .first()
        .waitFor()
      await page.getByRole('combobox', { name: 'Search, act, or an amount' }).fill('chq 143')
      await page.getByRole('option', { name: /Cheque 143/ }).waitFor()
      await page.getByRole('combobox', { name: 'Search, act, or an amount' }).fill('write back')
      await page.getByRole('option', { name: /^Stop, reissue or write back a cheque/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Reconcile' }).waitFor()
    }))

  test('all books stand in one grid: what waits, what is due; each cell leads to its work and back', () =>
    look('/', async (page) => {
      const row = page.locator('tbody tr').first()
      await row.getByText(/late$/).waitFor()
      await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TR')
      const waiting = Number(await row.locator('td').nth(2).innerText())
      expect(waiting).toBeGreaterThan(0)
      await page.locator('.sums').getByText(`${waiting} lines to code`).waitFor()
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      // The index of the book counts the same.
      await page.locator('.index a[href$="/bank"]', { hasText: String(waiting) }).waitFor()
      await page.getByRole('heading', { name: /^1010/ }).waitFor()
      await page.goBack()
      await row.getByText(/late$/).waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('no such client')
      await row.waitFor({ state: 'detached' })
      await page.keyboard.press('Escape')
      await row.waitFor()
    }))

  test('a table is sorted and its columns widened from its headings by keyboard, and both are kept', () =>
    look('/boreal/accounts', async (page) => {
      const names = () => page.locator('tbody th').allInnerTexts()
      const as = (texts: readonly string[]) => texts.toSorted(new Intl.Collator('en-CA').compare)
      await page.getByRole('button', { name: 'No.' }).focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      const head = page.getByRole('columnheader', { name: 'Account' })
      await soon(() => head.getAttribute('aria-sort')).toBe('ascending')
      const up = await names()
      expect(up.map((name) => name.trim())).toEqual(as(up.map((name) => name.trim())))
      await page.keyboard.press('Enter')
      await soon(() => names()).toEqual(up.toReversed())
      const type = page.getByRole('columnheader', { name: 'Type' })
      const before = (await type.boundingBox())?.width ?? 0
      await page.keyboard.press('ArrowRight')
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('Alt+ArrowRight')
      const wider = (await type.boundingBox())?.width ?? 0
      expect(wider).toBeGreaterThan(before + 40)
      await page.reload()
      await page.locator('tbody tr').first().waitFor()
      await soon(() => names()).toEqual(up.toReversed())
      expect(Math.abs(((await type.boundingBox())?.width ?? 0) - wider)).toBeLessThan(2)
    }))

  test.each([
    ['311.90', { text: '311.90' }],
    ['chq 1187', { text: '1187' }],
    ['Chèque no. 1187', { text: '1187' }],
    ['#1187', { text: '1187' }],
    ['je 418', { text: 'J418' }],
    ['écriture 418', { text: 'J418' }],
    ['418', { text: '418', entry: 'J418' }],
    ['loyer', { text: 'loyer' }],
  ])('what is typed as %j is looked for as %j', (typed, sought) => expect(soughtIn(typed)).toEqual(sought))

  test('the map of keys opens on ?, and closes with focus where it was', () =>
    look('/boreal/accounts', async (page) => {
      await page.locator('tbody tr').first().focus()
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'detached' })
      await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TR')
    }))

  test('an act is undone from the list of activity', () =>
    look('/boreal/activity', async (page) => {
      const first = page.locator('tbody tr').first()
      await first.getByRole('button', { name: /^Undo/ }).press('Enter')
      await page.getByText('Undone', { exact: true }).first().waitFor()
    }))

  test('the language changes everything that is said, at once, and is kept', () =>
    look('/boreal/reports/balance-sheet', async (page) => {
      await page.getByRole('button', { name: 'FR, Français' }).press('Enter')
      await page.getByRole('heading', { name: 'Bilan' }).waitFor()
      await soon(() => page.locator('html').getAttribute('lang')).toBe('fr-CA')
      await page.reload()
      await page.getByRole('heading', { name: 'Bilan' }).waitFor()
    }))

  test('a register of many postings draws only the rows in sight', () =>
    look('/boreal/accounts/1010?from=2025-07-01', async (page) => {
      await page.locator('[role=grid]').waitFor()
      const count = Number(await page.locator('[role=grid]').getAttribute('aria-rowcount'))
      expect(count).toBeGreaterThan(150)
      await soon(() => page.locator('.ledger-row').count()).toBeLessThan(60)
      await page.locator('[role=grid]').focus()
      await page.keyboard.press('End')
      await page.locator(`#posting-${count - 2}`).waitFor()
    }))

  test('a posting is recoded from the register of its account, and that is undone', () =>
    look('/boreal/accounts/6170', async (page) => {
      const grid = page.locator('[role=grid]')
      await grid.waitFor()
      const count = Number(await grid.getAttribute('aria-rowcount'))
      await grid.focus()
      // The last one is in no period that is locked.
      await page.keyboard.press('End')
      await page.keyboard.press('m')
      await page.getByRole('combobox', { name: 'It belongs on' }).waitFor()
      await page.keyboard.type('6120')
      await page.keyboard.press('Tab')
      await page.getByRole('button', { name: /^Recode J\d+/ }).press('Enter')
      await page
        .locator('.bar')
        .getByText(/^J\d+ recoded to 6120/)
        .waitFor()
      // The reversal and the entry that it takes back stay on the register.
      await page.locator(`[role=grid][aria-rowcount="${count + 1}"]`).waitFor()
      await page.keyboard.press('z')
      await page
        .locator('.bar')
        .getByText(/^Undid/)
        .waitFor()
    }))

  test('the screens ask for nothing outside, stand in no frame, and hold no script of their own in the page', async () => {
    const answer = await fetch(`${books.address}/boreal`)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).not.toMatch(/<script(?![^>]*src=)/)
    expect((await fetch(`${books.address}/assets/../../package.json`)).status).toBe(404)
    expect((await fetch(`${books.address}/%2e%2e/package.json`)).status).toBe(404)
  })
})
