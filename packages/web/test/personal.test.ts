import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cliWorld } from '../../app/src/cli/run.ts'
import { openBooks } from '../../app/src/http/books.ts'
import { serve } from '../../app/src/http/serve.ts'
import { household } from '../../app/src/sample/clients/household.ts'
import { practiceDay } from '../../app/src/sample/create-practice.ts'
import { tellStory } from '../../app/src/sample/tell-story.ts'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, leaveField, lookAt, type Manner, soon, windowOf } from './looked.ts'
import { type Screened, screensBuilt } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

/** The household of the sample practice with its screens, served on a free port. */
async function home(): Promise<Screened> {
  await screensBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'daybook-home-'))
  const place = join(folder, 'specimen.daybook')
  const { opening, deeds } = household()
  value(await tellStory({ ...cliWorld('en'), today: practiceDay }, place, opening, deeds))
  const books = openBooks(join(folder, 'new'))
  value(await books.open(place))
  const serving = value(await serve(books, { host: '127.0.0.1', port: 0 }))
  return {
    address: serving.address,
    folder: join(folder, 'new'),
    ask: (path, sent) => fetch(`${serving.address}${path}`, sent),
    async end() {
      await serving.close()
      await books.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

describe.skipIf(!hasChromium)('personal books on screen (need Chromium)', () => {
  let books: Screened
  let browser: Browser
  /** One window for what is looked at in English, with what it has loaded. */
  let window: BrowserContext

  beforeAll(async () => {
    books = await home()
    browser = await openChromium()
    window = await windowOf(browser, {})
  })

  afterAll(async () => {
    await browser?.close()
    await books?.end()
  })

  const look = (path: string, work: (page: Page) => Promise<void>, manner?: Manner) =>
    lookAt(manner === undefined ? { books, browser, window } : { books, browser }, path, work, manner)

  const isSound = async (page: Page) => {
    expect(await flawsOf(page), page.url()).toEqual([])
    await page.setViewportSize({ width: 390, height: 900 })
    const whole = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(whole, `${page.url()} on a phone`).toBeLessThanOrEqual(390)
    await page.setViewportSize({ width: 1440, height: 900 })
  }

  const said = (page: Page, text: string | RegExp) => page.getByRole('status').getByText(text).waitFor()

  test('an overspent envelope is covered, money is assigned, and a number opens to its postings, by keys alone', () =>
    look('/specimen', async (page) => {
      await page.getByRole('link', { name: /^Personal/ }).waitFor()
      await page.keyboard.press('k')
      await page.getByRole('heading', { name: 'Envelopes' }).waitFor()
      await page.goto(`${books.address}/specimen/personal?month=2026-10`)
      const table = page.getByRole('table', { name: 'Envelopes' })
      await table.locator('tr[data-current=true]:focus', { hasText: 'Child care' }).waitFor()
      await isSound(page)
      // 50.00 assigned less 63.40 spent: 13.40 comes from the fullest envelope.
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('m')
      const move = page.getByRole('complementary', { name: 'Move between envelopes, October 2026' })
      await move.getByLabel('Amount').press('Enter')
      await said(page, '13.40 moved from Getting around to Eating out')
      const eating = table.getByRole('row', { name: /^Eating out/ })
      await eating.getByRole('button', { name: 'Eating out, left: 0.00' }).waitFor()
      await leaveField(page)
      await page.keyboard.press('z')
      await eating.getByText('overspent').waitFor()
      // Arrows lead from the row to its figures; Enter opens what was spent down to the supper.
      await eating.focus()
      for (let cell = 0; cell < 3; cell += 1) await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      const explained = page.getByRole('complementary', { name: 'Explain' })
      await explained.getByRole('link', { name: /Bistro Specimen/ }).waitFor()
      await page.keyboard.press('Escape')
      await explained.waitFor({ state: 'detached' })
      await soon(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        'Eating out, Spent: 63.40',
      )
      await page.keyboard.press(']')
      await page.getByRole('status').getByText('November 2026').waitFor()
      await page.keyboard.press('a')
      const assign = page.getByRole('complementary', { name: 'Assign to Eating out, November 2026' })
      await assign.getByLabel('Amount').fill('75')
      await page.keyboard.press('Enter')
      await said(page, 'Eating out has 75.00')
      await page.keyboard.press('n')
      const made = page.getByRole('complementary', { name: 'New envelope' })
      await made.getByLabel('Name').fill('More food')
      await made.getByRole('combobox').fill('5000')
      await made.getByRole('combobox').press('Enter')
      await made.getByRole('button', { name: 'Add' }).press('Enter')
      // Groceries are paid from another envelope: that is refused in place, with the way out.
      await made.getByRole('alert').getByText('Groceries').waitFor()
    }))

  test('a value is recorded by a day that is sent with Enter, a goal is set, a household settles', () =>
    look('/specimen/personal/worth?month=2026-11', async (page) => {
      // 772,728.60 owned less 417,643.39 owed.
      await page.getByRole('button', { name: '355,085.21' }).waitFor()
      await isSound(page)
      await page.keyboard.press('n')
      const panel = page.getByRole('complementary', { name: 'Record a value' })
      await panel.getByLabel('What').fill('Boat')
      await panel.getByLabel('Amount').fill('1000')
      await panel.getByLabel('Who says so').fill('Specimen list')
      await panel.getByLabel('Day').fill('2026-11-02')
      // The field still has focus: what was typed in it goes along.
      await panel.getByLabel('Day').press('Enter')
      await said(page, 'Boat recorded at 1,000.00')
      await page
        .getByRole('table', { name: 'Recorded values' })
        .getByRole('row', { name: /^Boat 2026-11-02/ })
        .waitFor()
      await page.getByRole('button', { name: '356,085.21' }).waitFor()
      await page.keyboard.press('3')
      await page
        .getByRole('row', { name: /^Summer by the sea/ })
        .getByText('50%')
        .waitFor()
      await isSound(page)
      await page.keyboard.press('n')
      const goal = page.getByRole('complementary', { name: 'New goal' })
      await goal.getByLabel('Name').fill('Piano')
      await goal.getByLabel('Target').fill('900')
      await goal.getByRole('combobox').fill('1030')
      await goal.getByRole('combobox').press('Enter')
      await goal.getByLabel('By').fill('2027-06-30')
      await goal.getByLabel('By').press('Enter')
      await said(page, 'Goal Piano set')
      // 516.00 stand on Alex’s account.
      await page.getByRole('button', { name: 'Piano, saved: 516.00' }).waitFor()
      await page.goto(`${books.address}/specimen/personal/household?month=2026-10`)
      // Alex’s 55 % of 260.00 less Robin’s 45 % of 84.00: 143.00 − 37.80.
      await page.getByText('Alex Specimen owes Robin Sample 105.20').waitFor()
      await isSound(page)
      await page.keyboard.press('g')
      const settle = page.getByRole('complementary', { name: 'Settle what is owed' })
      await settle.getByText('Alex Specimen pays Robin Sample 105.20.').waitFor()
      await settle.getByLabel('Day of the transfer').press('Enter')
      await said(page, /^105\.20 settled with J\d+$/)
      await page.locator('.head').getByText('Nobody owes anything').waitFor()
    }))

  test('papers of a return are kept with their file, answered, dropped, and handed over to the T1', () =>
    look('/specimen/personal/organizer?year=2026', async (page) => {
      const table = page.getByRole('table', { name: 'Return organizer' })
      await table.getByRole('row', { name: /Child care/ }).focus()
      await isSound(page)
      await page.keyboard.press('Enter')
      const care = page.getByRole('complementary', { name: 'Child care' })
      await care
        .getByRole('button', { name: /^Keep the paper of J/ })
        .first()
        .press('Enter')
      await care.locator('.file-input').setInputFiles({
        name: 'care.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Little Specimens, 260.00'),
      })
      expect(await flawsOf(page)).toEqual([])
      await care.getByRole('button', { name: 'Keep it' }).press('Enter')
      await said(page, 'Child care of Little Specimens kept')
      await care.getByRole('button', { name: 'Open care.txt' }).waitFor()
      await page.keyboard.press('Escape')
      await table.getByRole('row', { name: /Moving expenses/ }).press('Enter')
      await page.getByRole('button', { name: 'None this year' }).press('Enter')
      await said(page, 'Moving expenses: none this year')
      await page.keyboard.press('Escape')
      await table.getByRole('row', { name: /Moving expenses.*none this year/ }).waitFor()
      const receipts = page.getByRole('table', { name: 'Medical and donation receipts by person' })
      await receipts.getByRole('row', { name: /^Total: Charitable donations, Robin Sample/ }).waitFor()
      await page.keyboard.press('g')
      const hand = page.getByRole('complementary', { name: 'Hand over to the T1 of 2026' })
      await hand.getByRole('button', { name: 'Hand over to the T1' }).press('Enter')
      // No facts of 2026 are kept yet: the way there is said.
      await hand.getByRole('alert').waitFor()
      await page.goto(`${books.address}/specimen/year-end/t1?year=2026`)
      await page.getByRole('link', { name: 'Organizer' }).press('Enter')
      await table.waitFor()
    }))

  test('the screens stand in French, and in the dark', () =>
    look(
      '/specimen/personal/organizer?year=2026',
      async (page) => {
        await page.getByRole('table', { name: 'Aide-mémoire de la déclaration' }).waitFor()
        await isSound(page)
        await page.goto(`${books.address}/specimen/personal?month=2026-10`)
        await page.getByRole('button', { name: 'Eating out, reste: (13,40)' }).waitFor()
      },
      { lang: 'fr', scheme: 'dark' },
    ))
})
