import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, focused, leaveField, lookAt, type Manner } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

describe.skipIf(!hasChromium)('review, questions and closing by proof on screen (needs Chromium)', () => {
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

  const panelOf = (page: Page) => page.locator('aside.panel')

  test('the books are reviewed by keyboard; a finding says why and what mends it, is dismissed and undone', () =>
    look('/boreal', async (page) => {
      await page.keyboard.press('w')
      await page.getByText('These books were not reviewed yet.').waitFor()
      await page.keyboard.press('r')
      expect(await focused(page)).toBe('From')
      await page.keyboard.type('2026-08-01')
      await page.keyboard.press('Enter')
      const table = page.getByRole('table', { name: 'Findings' })
      await table.getByText('1030 US dollar account was never reconciled').waitFor()
      await page.getByText(/^2026-08-01 to /).waitFor()
      // The gravest come first, and the sample has three accounts that are not reconciled.
      const weights = await table.locator('tbody td:first-child').allInnerTexts()
      expect(weights.slice(0, 3)).toEqual(Array(3).fill('does not hold'))
      await leaveField(page)
      await table.locator('tbody tr').first().focus()
      await page.keyboard.press('Enter')
      await panelOf(page).getByText('Why it matters').waitFor()
      expect(await flawsOf(page)).toEqual([])
      const mend = panelOf(page).locator('.mends a').first()
      expect(await mend.getAttribute('href')).toMatch(/\/boreal\/reconcile\/\d{4}$/)
      await page.getByLabel('Why it is innocent').focus()
      await page.keyboard.type('The statement comes next week')
      await page.keyboard.press('Enter')
      await page
        .getByRole('status')
        .getByText(/^Dismissed: /)
        .waitFor()
      await page.waitForFunction(() => document.querySelectorAll('.findings tbody tr').length > 0)
      const left = await table.locator('tbody tr').count()
      expect(left).toBe(weights.length - 1)
      await leaveField(page)
      await page.keyboard.press('z')
      await page.getByText(/^Undid: Dismissed/).waitFor()
      await page.waitForFunction(
        (count) => document.querySelectorAll('.findings tbody tr').length === count,
        weights.length,
      )
    }))

  test('the client is asked about an entry, answers through the link, and the answer stands with the question', () =>
    look('/boreal/entry/J5', async (page) => {
      await page.keyboard.press('a')
      await page.getByText('About J5').waitFor()
      await page.keyboard.type('What was this for?')
      await page.getByLabel('Likely answers, separated by semicolons').fill('fuel; repairs')
      await page.getByLabel('Question', { exact: true }).press('Enter')
      const table = page.getByRole('table', { name: 'Questions' })
      await table.getByText('What was this for?').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('g')
      await page.getByRole('button', { name: 'Make the link' }).press('Enter')
      const link = await panelOf(page).locator('[data-link]').innerText()
      expect(link).toMatch(/\/q\/[\w.-]+$/)
      expect(await page.getByLabel('Letter').inputValue()).toContain(link)
      await look(
        new URL(link).pathname,
        async (client) => {
          expect(await flawsOf(client)).toEqual([])
          expect(await client.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
          await client.getByRole('link', { name: 'Français' }).click()
          await client.getByText('Votre nom').waitFor()
          expect(await client.evaluate(() => document.documentElement.lang)).toBe('fr-CA')
          expect(await client.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
          await client.getByLabel('repairs').check()
          await client.getByLabel('Votre nom').fill('Alex Fictif')
          await client.getByRole('button', { name: 'Envoyer les réponses' }).click()
          await client.getByText('1 réponse reçue.').waitFor()
        },
        { width: 390 },
      )
      await page.goto(`${books.address}/boreal/review/questions?show=all`)
      await table.getByText('answered').waitFor()
      await table.locator('tbody tr').first().focus()
      await page.keyboard.press('Enter')
      await panelOf(page)
        .getByText(/Alex Fictif/)
        .waitFor()
      expect(await panelOf(page).innerText()).toContain('repairs')
    }))

  test('a row is ticked with initials and withdrawn; a lock is refused while rows are open, then insisted on', () =>
    look('/boreal', async (page) => {
      await page.keyboard.press('l')
      const list = page.getByRole('table', { name: 'Closing list' })
      await list.getByText('The trial balance balances').waitFor()
      const row = list.locator('tr', { hasText: 'Bills and wages of the period' })
      await row.focus()
      await page.keyboard.press('t')
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.type('AB')
      await page.keyboard.press('Tab')
      await page.keyboard.type('read to the 20th')
      await page.keyboard.press('Enter')
      await row.getByText(/AB, \d{4}-\d{2}-\d{2} · read to the 20th/).waitFor()
      await row.focus()
      await page.keyboard.press('t')
      await row.getByText('open', { exact: true }).waitFor()
      await leaveField(page)
      await page.keyboard.press('c')
      await panelOf(page).getByRole('button', { name: 'Lock the period' }).press('Enter')
      await panelOf(page).getByRole('alert').waitFor()
      await page.getByLabel('Lock it although rows are open').check()
      await page.getByLabel('Why').fill('The accountant needs October')
      await page.getByLabel('Why').press('Enter')
      await page
        .getByRole('status')
        .getByText(/^Locked through \d{4}-\d{2}-\d{2}$/)
        .waitFor()
      const download = page.waitForEvent('download')
      await leaveField(page)
      await page.keyboard.press('p')
      expect((await download).suggestedFilename()).toMatch(/^close-\d{4}-\d{2}-\d{2}\.pdf$/)
    }))

  test('the home says what is due beside whether it is ready, works over books, and keeps the calendar', () =>
    look(
      '/',
      async (page) => {
        const due = page.getByRole('table', { name: 'Ce qui échoit' })
        await due.getByRole('row').nth(1).waitFor()
        expect(await flawsOf(page)).toEqual([])
        await page.keyboard.press(' ')
        await page.getByText('1 livre choisi').waitFor()
        await page.keyboard.press('v')
        await page.getByText(/prouvé, \d+ faits/).waitFor()
        const download = page.waitForEvent('download')
        await page.keyboard.press('c')
        expect((await download).suggestedFilename()).toBe('deadlines.ics')
      },
      { lang: 'fr' },
    ))
})
