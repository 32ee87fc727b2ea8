import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, focused, lookAt, type Manner, soon } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

/** A day after the year, so that its slips may be filed whenever the test runs. */
const afterYear = '2027-02-15'

/** Takes the file that a key press makes, and gives its name. */
async function fileOf(page: Page, press: () => Promise<void>): Promise<string> {
  const kept = page.waitForEvent('download')
  await press()
  return (await kept).suggestedFilename()
}

/** A choice of a panel by the beginning of its name. */
function choice(page: Page, name: RegExp): Locator {
  return page.locator('.panel').getByRole('combobox', { name })
}

/** Ticks that something goes ahead although the year is not over, where that is asked. */
async function insist(page: Page): Promise<void> {
  const tick = page.getByLabel('Although the period is not over')
  if (await tick.isVisible()) await tick.check()
}

/** Opens a box of the first slip down to the pays, and comes back to its row. */
async function openBox(page: Page): Promise<void> {
  await page.locator('tr[data-current=true]:focus').waitFor()
  expect(await flawsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'T4, Alix Fictif' }).waitFor()
  await page.locator('.boxed-figure:focus').waitFor()
  await page.keyboard.press('ArrowDown')
  // By hand: 1,395.24 in other books, ten pays of 116.94 and a bonus with 89.25.
  await soon(() => focused(page)).toBe('16 Employee’s CPP contributions: 2,653.89')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Explain' })
  await panel.getByText('Pay of 2026-07-17, run 3').waitFor()
  expect(await flawsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.getByRole('table', { name: 'Slips' }).waitFor()
}

/** Enters a pension adjustment of somebody by hand. */
async function enterBox(page: Page): Promise<void> {
  await page.keyboard.press('n')
  await choice(page, /^For/).selectOption('employee')
  await choice(page, /^An employee/).selectOption({ label: 'Blair Sample' })
  await choice(page, /^Box/).selectOption('52')
  await page.getByLabel('Amount', { exact: true }).focus()
  await page.keyboard.type('1200')
  expect(await flawsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('Entered').waitFor()
  await page
    .getByRole('row', { name: /Blair Sample .*1,200\.00/ })
    .first()
    .waitFor()
}

/** Writes the file for the agency and a paper for each recipient. */
async function writeFiles(page: Page): Promise<void> {
  await page.keyboard.press('x')
  await page.getByLabel('Whom the agency can call').waitFor()
  await page.keyboard.type('Pat Example')
  await page.getByLabel('Telephone').fill('613-555-0100')
  await page.getByLabel('E-mail').fill('pat@example.com')
  await insist(page)
  expect(await flawsOf(page)).toEqual([])
  await page.getByLabel('E-mail').focus()
  expect(await fileOf(page, () => page.keyboard.press('Enter'))).toBe('t4-2026.xml')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+p')
  await choice(page, /^How/).selectOption('bundle')
  const print = page.getByRole('button', { name: 'Print', exact: true })
  expect(await fileOf(page, () => print.press('Enter'))).toBe('T4-2026.zip')
  await page.getByRole('status').getByText('T4-2026.zip saved').waitFor()
}

/** Files the slips, and amends them once something more is entered. */
async function fileSlips(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('6 T4 slips are kept for ever as they were sent.').waitFor()
  await soon(() => focused(page)).toContain('Not yet')
  expect(await flawsOf(page)).toEqual([])
  await dialog.getByLabel('Filed on').fill(afterYear)
  await dialog.getByLabel('Confirmation number').focus()
  await page.keyboard.type('T4-26-A')
  await dialog.getByRole('button', { name: 'File the slips' }).press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('row', { name: /T4\/2026 original 2027-02-15 6 T4-26-A/ }).waitFor()
  await soon(() => page.locator('tbody tr[data-current] td:last-child').allInnerTexts()).toEqual(
    Array.from({ length: 6 }, () => 'filed'),
  )
  // What was entered is taken back: the slip is not any more what was filed.
  await page.getByRole('button', { name: 'Take back Blair Sample' }).press('Enter')
  await page.getByText('changed since filed').waitFor()
  await page.getByRole('button', { name: 'File amended slips' }).waitFor()
}

describe.skipIf(!hasChromium)('the forms of a year on screen (needs Chromium)', () => {
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

  test('slips are opened, entered, written, printed, filed and amended by keyboard', () =>
    look('/boreal/year-end?year=2026', async (page) => {
      await openBox(page)
      await enterBox(page)
      await writeFiles(page)
      await fileSlips(page)
      await page.keyboard.press('g')
      await page.getByText('Slips and ledger agree in every line').waitFor()
      expect(await flawsOf(page)).toEqual([])
    }))

  test('a record of employment is amended, written for ROE Web and numbered by keyboard', () =>
    look('/boreal', async (page) => {
      await page.keyboard.press('e')
      await page.getByRole('heading', { level: 1, name: 'Slips' }).waitFor()
      await page.keyboard.press('2')
      await page.getByRole('table', { name: 'Issued' }).waitFor()
      await page.locator('tr[data-current=true]:focus').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.locator('.boxed-figure:focus').waitFor()
      await soon(() => focused(page)).toBe('15A Total insurable hours: 632')
      await page.keyboard.press('Enter')
      const panel = page.getByRole('complementary', { name: 'Explain' })
      await panel.getByText('Pay of 2026-07-17, run 3').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
      await page.keyboard.press('a')
      await page.getByText('Amends record 1').waitFor()
      await page.keyboard.press('c')
      await choice(page, /^14 Expected recall/).selectOption('N')
      expect(await flawsOf(page)).toEqual([])
      await page.getByRole('button', { name: 'Fill in with this' }).press('Enter')
      await page.getByRole('button', { name: '14 Expected recall: Not returning' }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Control+Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByText('632 insurable hours, 16,432.00 of insurable earnings.').waitFor()
      await dialog.getByRole('button', { name: 'Issue the amendment' }).press('Enter')
      await page.getByRole('status').getByText('Record 2 issued in the place of 1').waitFor()
      await page.keyboard.press('x')
      const save = page.getByRole('button', { name: 'Save the file' })
      expect(await fileOf(page, () => save.press('Enter'))).toMatch(/^roe-.*\.xml$/)
      await page.keyboard.press('Control+Enter')
      await page.getByRole('textbox', { name: 'Serial number' }).waitFor()
      await page.keyboard.type('w12345678')
      await page.keyboard.press('Enter')
      await page.getByRole('status').getByText('Serial number W12345678 kept').waitFor()
      expect(await flawsOf(page)).toEqual([])
    }))

  test('RL-1 slips say on a telephone, in French, that they are paper and data only', () =>
    look(
      '/boreal/year-end?year=2026&kind=RL-1',
      async (page) => {
        await page.getByText('Les relevés 1 sont du papier et des données seulement.').waitFor()
        await page.getByRole('row', { name: /Camille Modèle/ }).waitFor()
        await soon(() => page.getByRole('button', { name: /XML/ }).count()).toBe(0)
        expect(await flawsOf(page)).toEqual([])
        const [wide, room] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ])
        expect(wide).toBeLessThanOrEqual(room ?? 0)
      },
      { lang: 'fr', scheme: 'dark', width: 390 },
    ))
})
