import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, leaveField, lookAt, type Manner, soon } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

describe.skipIf(!hasChromium)('capital assets and the year end of a corporation (need Chromium)', () => {
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

  async function areSound(page: Page, places: readonly string[]): Promise<void> {
    for (const place of places) {
      await page.goto(`${books.address}${place}`)
      await page.locator('h1').waitFor()
      await page.waitForFunction(() => document.querySelector('.grey-bars') === null)
      expect(await flawsOf(page), place).toEqual([])
      await page.setViewportSize({ width: 390, height: 900 })
      const whole = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(whole, `${place} on a phone`).toBeLessThanOrEqual(390)
      await page.setViewportSize({ width: 1440, height: 900 })
    }
  }

  test('what is due is shown, posted and undone; a van is sold with its gain; a class claims less', () =>
    look('/boreal', async (page) => {
      await page.keyboard.press('a')
      const register = page.getByRole('table', { name: 'Register' })
      await register.locator('tr[data-current=true]:focus', { hasText: 'Van' }).waitFor()
      // The books stand beside income tax: 24,000.00 less one month of (24,000.00 − 6,000.00) / 60 = 300.00.
      const van = register.getByRole('row', { name: /Van/ })
      await soon(() => van.innerText()).toContain('23,700.00')
      // Half of 26,000.00 was claimed: 13,000.00 is left.
      await soon(() => register.getByRole('row', { name: /Class 53/ }).innerText()).toContain('13,000.00')
      expect(await flawsOf(page)).toEqual([])
      await amortize(page)
      await sellTheVan(page)
      await page.keyboard.press('3')
      await chooseClaim(page)
      await areSound(page, [
        '/boreal/assets?asset=Van%20%2F%20Fourgonnette',
        '/boreal/assets/continuity',
        '/boreal/assets/cca?year=2026',
        '/boreal/assets/stock',
      ])
    }))

  async function amortize(page: Page): Promise<void> {
    await page.keyboard.press('m')
    const panel = page.getByRole('complementary', { name: 'Amortize what is due' })
    await panel.getByLabel('Due through').fill('2026-11-30')
    await page.keyboard.press('Tab')
    // 20,800.00 × 20 % and 1,170.00 × 55 %, each a twelfth, and 300.00: 346.67 + 53.63 + 300.00.
    await panel.locator('tfoot').getByText('700.30').waitFor()
    expect(await flawsOf(page)).toEqual([])
    await panel.getByLabel('Due through').press('Enter')
    await page.getByRole('status').getByText('3 assets written off').waitFor()
    await leaveField(page)
    await page.keyboard.press('z')
    await page.getByRole('status').getByText('Undid: 3 assets written off').waitFor()
  }

  async function sellTheVan(page: Page): Promise<void> {
    const van = page.getByRole('row', { name: /Van/ })
    await van.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Van / Fourgonnette' }).getByText('60 months').waitFor()
    await page.keyboard.press('x')
    const panel = page.getByRole('complementary', { name: 'Dispose of Van / Fourgonnette' })
    await panel.getByLabel('Day it left').fill('2026-11-15')
    await panel.getByLabel('Proceeds, without sales tax').fill('24500')
    await panel.getByLabel('Where they went').fill('1010')
    await page.keyboard.press('Enter')
    // 24,500.00 less 23,700.00, before anything is posted.
    await panel.locator('tfoot', { hasText: 'Gain on disposal' }).getByText('800.00').waitFor()
    expect(await flawsOf(page)).toEqual([])
    await panel.getByRole('button', { name: 'Post the disposal' }).press('Enter')
    await page
      .getByRole('status')
      .getByText(/^Van \/ Fourgonnette disposed of with J\d+$/)
      .waitFor()
    await van.waitFor({ state: 'detached' })
    await page.keyboard.press('z')
    await van.waitFor()
  }

  async function chooseClaim(page: Page): Promise<void> {
    const claimed = page.getByRole('button', { name: /^Class 53, CCA: / })
    await claimed.focus()
    await page.keyboard.press('Enter')
    const explained = page.getByRole('complementary', { name: 'Explain' })
    await explained.getByText('Undepreciated cost at the start').waitFor()
    expect(await flawsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    await explained.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^Choose the claim.*Class 53$/ }).press('Enter')
    const panel = page.getByRole('complementary', { name: /^Class 53, year to/ })
    await panel.getByLabel('Claim', { exact: true }).fill('5000')
    await page.keyboard.press('Enter')
    await page.getByText('Claim of class 53 kept').waitFor()
    // 13,000.00 less 5,000.00.
    await page
      .getByRole('row', { name: /Class 53/ })
      .getByText('8,000.00')
      .waitFor()
  }

  test('a T2 is checked, opened to its postings, answered, exported, handed off and adjusted', () =>
    look('/boreal/year-end/t2', async (page) => {
      await page.getByText('1 thing to look at').waitFor()
      await page.getByRole('button', { name: 'Answer', exact: true }).press('Enter')
      await page.getByLabel(/^104 /).selectOption('no')
      await page.getByRole('status').getByText('Line 104 answered').waitFor()
      await page.goto(`${books.address}/boreal/year-end/t2?sheet=125`)
      const meals = page.getByRole('button', { name: /^8523 / })
      await meals.focus()
      await page.keyboard.press('Enter')
      const explained = page.getByRole('complementary', { name: 'Explain' })
      // Twelve lunches at 63.20 are 758.40.
      await explained.getByRole('link').first().waitFor()
      await page.keyboard.press('Escape')
      await explained.waitFor({ state: 'detached' })
      await page.keyboard.press('x')
      const made = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download' }).press('Enter')
      expect((await made).suggestedFilename()).toBe('gifi-2026-06-30.csv')
      await page.getByRole('complementary').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: /^Hand off/ }).press('Enter')
      const handOff = page.getByRole('complementary', { name: 'Working papers for the accountant' })
      const seal = await handOff.getByText(/^Seal \d+:/).innerText()
      await page.keyboard.press('Escape')
      await handOff.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: /^Take back/ }).press('Enter')
      const back = join(books.folder, '..', 'adjusting.csv')
      writeFileSync(
        back,
        'date,account,debit,credit,memo\n2026-06-30,6120,50.00,,Fees\n2026-06-30,2100,,50.00,Fees\n',
      )
      await page.getByLabel('File that came back').setInputFiles(back)
      await page.getByLabel('Seal of the working papers').fill(seal.replace('Seal ', ''))
      // The year is locked: what came back is refused, in words, before anything is posted.
      await page
        .getByRole('alert')
        .getByText(/locked/)
        .first()
        .waitFor()
      expect(await flawsOf(page)).toEqual([])
      await areSound(page, [
        '/boreal/year-end/t2',
        '/boreal/year-end/t2?sheet=1',
        '/boreal/year-end/t2?sheet=8',
        '/boreal/year-end/t2?sheet=141',
        '/boreal/year-end/t2?sheet=instalments',
      ])
    }))

  test('a dividend is read, put on paper and paid to an account, in French; other books say why not', async () => {
    await look(
      '/boreal/year-end/dividends',
      async (page) => {
        await page.locator('tr[data-current=true]:focus').waitFor()
        // That of the first year was credited to the owner; the newest waits to be paid.
        await page.keyboard.press('Enter')
        const panel = page.getByRole('complementary', { name: 'Dividende 2' })
        // 60 of 100 shares get 3,600.00 of 6,000.00; 15 % is added to it: 4,140.00.
        await panel.getByText('4 140,00').waitFor()
        await panel.getByRole('region', { name: 'Résolution des administrateurs' }).waitFor()
        expect(await flawsOf(page)).toEqual([])
        const made = page.waitForEvent('download')
        await page.keyboard.press('g')
        expect((await made).suggestedFilename()).toBe('dividend-2-2026-11-20.pdf')
        await page.keyboard.press('Control+Enter')
        const pay = page.getByRole('complementary', { name: 'Verser le dividende 2' })
        await pay.getByLabel('Jour du versement').fill('2026-12-15')
        await pay.getByLabel('Façon').selectOption('loan')
        await pay.getByLabel('À qui').selectOption('1')
        await pay.getByText('3 600,00 seraient versés').waitFor()
        await pay.getByRole('button', { name: 'Verser' }).press('Enter')
        const status = page.getByRole('status')
        await status.getByText(/^3\s600,00 versés par J\d+$/).waitFor()
        await page.locator('.foot').getByText('Inscrire au CRTG').waitFor()
        await page.keyboard.press('g')
        const pool = page.getByRole('complementary', { name: 'Inscrire au CRTG ou au CDC' })
        await pool.getByLabel('Montant', { exact: true }).fill('7500')
        await pool.getByRole('button', { name: 'Inscrire' }).press('Enter')
        const grip = page.getByRole('table', { name: 'Compte de revenu à taux général (CRTG)' })
        await grip.getByText('7 500,00').first().waitFor()
        await pool.waitFor({ state: 'hidden' })
        // More than the pool has asks why, and with the reason shows who gets what: 60 of 100 of 9,000.00.
        await page.keyboard.press('v')
        const declare = page.getByRole('complementary', { name: 'Déclarer un dividende' })
        await declare.getByLabel('Genre').selectOption('eligible')
        await declare.getByLabel('Ou un montant en tout').fill('9000')
        await page.keyboard.press('Tab')
        await declare.getByLabel('Pourquoi il est déclaré').fill('CRTG de 2026 à venir')
        await declare.getByText('5 400,00').waitFor()
        await page.keyboard.press('Escape')
        // 12,000.00 of last year, the van, and the dividend.
        await page.getByRole('link', { name: /on lui doit 39\s600,00/ }).waitFor()
        await areSound(page, [
          '/boreal/year-end/dividends',
          '/boreal/year-end/dividends/loan/1?interest=2026',
          '/boreal/assets',
        ])
      },
      { lang: 'fr', scheme: 'dark' },
    )
    const made = await books.ask('/v1/books', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Solo', form: 'proprietor', province: 'ON' }),
    })
    expect(made.status).toBe(200)
    await look('/solo/year-end/t2', async (page) => {
      await page.getByText(/These books are those of a sole proprietor/).waitFor()
      await soon(() => page.getByRole('button', { name: 'Export' }).count()).toBe(0)
      await areSound(page, ['/solo/year-end/dividends', '/solo/assets'])
    })
  })
})
