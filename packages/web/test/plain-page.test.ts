import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, served } from '../../app/test/http/served.ts'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, soon } from './looked.ts'

const hasChromium = chromiumPath() !== undefined

/** A phone, a tablet, a desk. */
const widths = [390, 820, 1440] as const

describe.skipIf(!hasChromium)('the plain page (needs Chromium)', () => {
  let books: Served
  let browser: Browser

  beforeAll(async () => {
    books = await served()
    const body = { date: '2026-02-03', debit: ['1010=113.00'], credit: ['4000=100.00', '2300=13.00'] }
    await books.ask('/v1/books/maple/entry.post', { method: 'POST', body })
    browser = await openChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await books?.end()
  })

  /** Looks at the page at an address; what the browser complains of is a failure. */
  async function look(
    work: (page: Page) => Promise<void>,
    {
      lang = 'en',
      scheme = 'light',
      width = 1440,
    }: { lang?: string; scheme?: 'light' | 'dark'; width?: number } = {},
  ): Promise<void> {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    try {
      await page.goto(`${books.address}/plain?lang=${lang}`)
      await work(page)
      // A page without an icon of its own makes the browser ask for one.
      expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
    } finally {
      await context.close()
    }
  }

  for (const scheme of ['light', 'dark'] as const)
    for (const lang of ['en', 'fr'])
      test(`axe finds nothing wrong with it, ${scheme}, ${lang}`, () =>
        look(
          async (page) => {
            expect(await flawsOf(page)).toEqual([])
          },
          { scheme, lang },
        ))

  test.each(widths)('nothing hangs out of it at %i pixels', (width) =>
    look(
      async (page) => {
        const size = await page.evaluate(() => ({
          shown: document.documentElement.clientWidth,
          whole: document.documentElement.scrollWidth,
        }))
        expect(size).toEqual({ shown: width, whole: width })
        await soon(() => page.locator('tbody tr').count()).toBe(4)
      },
      { width },
    ),
  )

  test('it is in the language that was asked for, and says so', async () => {
    await look(async (page) => {
      await soon(() => page.locator('html').getAttribute('lang')).toBe('en-CA')
      await soon(() => page.locator('caption').textContent()).toBe('Trial balance, all postings')
      await page.getByRole('link', { name: 'Français' }).click()
      await soon(() => page.locator('html').getAttribute('lang')).toBe('fr-CA')
      await soon(() => page.locator('caption').textContent()).toBe(
        'Balance de vérification, toutes les écritures',
      )
      await page.getByRole('link', { name: 'English' }).click()
      await soon(() => page.locator('html').getAttribute('lang')).toBe('en-CA')
    })
  })

  test('the trial balance is a table with headings, totals, and its proof', () =>
    look(async (page) => {
      const table = page.getByRole('table', { name: 'Trial balance, all postings' })
      await soon(() => table.getByRole('columnheader').allTextContents()).toEqual([
        'No.',
        'Account',
        'Debit',
        'Credit',
      ])
      // 5,000.00 + 113.00 on the bank; shares, a sale and its tax on the other side.
      await soon(() => table.getByRole('rowheader').allTextContents()).toEqual([
        'Chequing account',
        'GST/HST collected',
        'Common shares',
        'Sales - goods',
        'Total',
      ])
      await soon(() => page.locator('tfoot .amount').allTextContents()).toEqual(['5,113.00', '5,113.00'])
      await soon(() => page.locator('.holds').textContent()).toBe('✓ Debits equal credits: 5,113.00')
    }))

  test('amounts stand under each other on their decimals, in figures of one width', () =>
    look(async (page) => {
      const edges = await page
        .locator('tbody td.amount:nth-of-type(2)')
        .evaluateAll((cells) =>
          cells
            .filter((cell) => cell.textContent !== '')
            .map((cell) => Math.round(cell.getBoundingClientRect().right)),
        )
      expect(new Set(edges).size).toBe(1)
      const numerals = await page
        .locator('body')
        .evaluate((body) => getComputedStyle(body).fontVariantNumeric)
      expect(numerals).toContain('tabular-nums')
    }))

  test('the keyboard reaches the links and the table, with the focus in sight, in the order of reading', () =>
    look(async (page) => {
      const reached: string[] = []
      for (let step = 0; step < 6; step += 1) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(() => {
          const focused = document.activeElement
          const outline = focused === null ? '' : getComputedStyle(focused).outlineStyle
          return {
            name: focused?.textContent?.trim().split('\n')[0] ?? '',
            role: focused?.getAttribute('role'),
            outline,
          }
        })
        expect(at.outline, at.name).toBe('solid')
        reached.push(at.role === 'region' ? 'the table' : at.name)
      }
      expect(reached).toEqual([
        'Français',
        'API',
        'the table',
        '/v1/books/maple/report.trial-balance',
        'report.balance-sheet',
        'report.income-statement',
      ])
    }))

  test('on a phone the table scrolls by the keyboard within itself', () =>
    look(
      async (page) => {
        const region = page.getByRole('region', { name: 'Trial balance, all postings' })
        await region.focus()
        const before = await region.evaluate((box) => ({
          left: box.scrollLeft,
          room: box.scrollWidth - box.clientWidth,
        }))
        await page.keyboard.press('ArrowRight')
        await page.waitForFunction(
          ([start, room]) => room === 0 || (document.querySelector('.table')?.scrollLeft ?? 0) > (start ?? 0),
          [before.left, before.room],
        )
      },
      { width: 320 },
    ))

  test('its links lead to answers', () =>
    look(async (page) => {
      const targets = await page
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      expect(targets.length).toBeGreaterThan(4)
      for (const target of targets) expect((await books.ask(target)).status, target).toBe(200)
    }))

  test('its words can be printed black on white, without the links', () =>
    look(async (page) => {
      await page.emulateMedia({ media: 'print' })
      await soon(() => page.locator('header nav').isVisible()).toBe(false)
      await soon(() => page.getByRole('table').isVisible()).toBe(true)
    }))
})
