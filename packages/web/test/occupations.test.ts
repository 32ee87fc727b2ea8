import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, focused, lookAt, type Manner } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

describe.skipIf(!hasChromium)('occupations on screen (need Chromium)', () => {
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

  test.each([
    ['en', 'light', '12200 Accounting technicians and bookkeepers'],
    ['fr', 'dark', '12200 Techniciens/techniciennes en comptabilité et teneurs/teneuses de livres'],
  ] as const)('axe finds nothing wrong with the page of a bookkeeper: %s, %s', (lang, scheme, title) =>
    look(
      '/boreal',
      async (page) => {
        await page.keyboard.press('o')
        await page.getByRole('heading', { name: title }).waitFor()
        await page.locator('.wages').waitFor()
        expect(await flawsOf(page)).toEqual([])
        for (const width of [390, 1024]) {
          await page.setViewportSize({ width, height: 900 })
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        }
      },
      { lang, scheme },
    ),
  )

  test('the self-check answers by the path that holds, and stores nothing', () =>
    look('/boreal/occupations', async (page) => {
      const panel = page.getByRole('complementary', { name: 'Do I meet the requirements?' })
      const verdict = panel.getByRole('status')
      await verdict.getByText('Nothing is ticked yet').waitFor()
      const boxes = panel.getByRole('checkbox')
      expect(await boxes.count()).toBe(5)
      await boxes.nth(0).focus()
      await page.keyboard.press('Space')
      // Secondary school alone: one of the three ways is missing.
      await verdict.getByText('Does not yet meet them').waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await verdict.getByText('Meets the requirements').waitFor()
      expect(await verdict.innerText()).toContain('college program')
      expect(await flawsOf(page)).toEqual([])
      const kept = page.waitForEvent('download')
      await panel.getByRole('button', { name: 'Guide (PDF)' }).press('Enter')
      expect((await kept).suggestedFilename()).toBe('12200-en.pdf')
      await page.reload()
      await verdict.getByText('Nothing is ticked yet').waitFor()
    }))

  test('an occupation is found by its title and opened', () =>
    look('/boreal/occupations', async (page) => {
      await page.locator('.wages').waitFor()
      await page.keyboard.press('/')
      expect(await focused(page)).toBe('Title, duty or code')
      await page.keyboard.type('payroll clerk')
      // Letters are answered while the next are typed: the place of the choice stands once all are.
      const found = page.locator('[role=listbox][aria-busy=false]')
      await found.getByRole('option', { name: /13102/ }).waitFor()
      const places = await found.getByRole('option').allInnerTexts()
      const place = places.findIndex((each) => each.startsWith('13102'))
      for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown')
      await page.locator('[role=option][aria-selected=true]', { hasText: '13102' }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: '13102 Payroll administrators' }).waitFor()
      expect(new URL(page.url()).searchParams.get('code')).toContain('13102')
      expect(await flawsOf(page)).toEqual([])
    }))

  test('wages and outlook are those of the source, with their edition', () =>
    look('/boreal/occupations', async (page) => {
      const canada = page.getByRole('row', { name: /^Canada 2025/ })
      // Job Bank, 2025 edition: 19.55, 28.02 and 45.07 an hour.
      await canada.waitFor()
      expect((await canada.innerText()).replace(/\s+/g, ' ')).toBe('Canada 2025 19.55 45.07 28.02')
      const outlook = page.getByRole('region', { name: 'Outlook' })
      // COPS 2024-2033: balance, 112,900 openings.
      expect(await outlook.getByRole('row', { name: /^Canada 2024-2033/ }).innerText()).toMatch(
        /Balance\s+112,900/,
      )
    }))
})
