import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, focused, leaveField, lookAt, type Manner, soon } from './looked.ts'
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
      await soon(() => focused(page)).toBe('From')
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
      await soon(() => mend.getAttribute('href')).toMatch(/\/boreal\/reconcile\/\d{4}$/)
      await page.getByLabel('Why it is innocent').focus()
      await page.keyboard.type('The statement comes next week')
      await page.keyboard.press('Enter')
      await page
        .getByRole('status')
        .getByText(/^Dismissed: /)
        .waitFor()
      await page.waitForFunction(() => document.querySelectorAll('.findings tbody tr').length > 0)
      await soon(() => table.locator('tbody tr').count()).toBe(weights.length - 1)
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
      await soon(() => page.getByLabel('Letter').inputValue()).toContain(link)
      await look(
        new URL(link).pathname,
        async (client) => {
          expect(await flawsOf(client)).toEqual([])
          await soon(() => client.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
            390,
          )
          await client.getByRole('link', { name: 'Français' }).click()
          await client.getByText('Votre nom').waitFor()
          await soon(() => client.evaluate(() => document.documentElement.lang)).toBe('fr-CA')
          await soon(() => client.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
            390,
          )
          await client.getByLabel('repairs').check()
          await client.getByLabel('Votre nom').fill('Alex Fictif')
          await client.getByRole('button', { name: 'Envoyer les réponses' }).click()
          await client.getByText('1 réponse reçue.').waitFor()
        },
        { width: 390 },
      )
      await page.goto(`${books.address}/boreal/review/questions?show=all`)
      const asked = table.locator('tbody tr', { hasText: 'What was this for?' })
      await asked.getByText('answered').waitFor()
      await asked.focus()
      await page.keyboard.press('Enter')
      await panelOf(page)
        .getByText(/Alex Fictif/)
        .waitFor()
      await soon(() => panelOf(page).innerText()).toContain('repairs')
    }))

  test('the week’s letter is written, a reply is taken from a file, and an answer becomes a rule, by keyboard', () =>
    look('/boreal', async (page) => {
      const does = async (name: string, input: object) => {
        const body = JSON.stringify(input)
        const headers = { 'content-type': 'application/json' }
        const answer = await books.ask(`/v1/books/boreal/${name}`, { method: 'POST', body, headers })
        return answer.json()
      }
      const lines = await (await books.ask('/v1/books/boreal/line.list?account=1010&open=true')).json()
      const { line } = lines[0]
      await does('question.ask', { text: 'Always for the shop?', account: '1010', line })
      await page.goto(`${books.address}/boreal/review/questions`)
      const table = page.getByRole('table', { name: 'Questions' })
      await table.getByText('Always for the shop?').waitFor()
      await page.keyboard.press('w')
      await page.getByRole('button', { name: 'Write the letter' }).press('Enter')
      await page.getByRole('button', { name: 'Keep as text' }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      const letter = await page.locator('textarea.letter').inputValue()
      expect(letter).toContain('Always for the shop?')
      const place = letter.split('\n').filter((each) => /^\d+\. /.test(each)).length
      const [subject = ''] = letter.split('\n')
      await page.keyboard.press('Escape')
      await panelOf(page).waitFor({ state: 'detached' })
      await page.keyboard.press('m')
      const head = `From: Alex Fictif <alex@client.example>\r\nDate: x\r\nSubject: Re: ${subject}\r\n\r\n`
      await page.getByLabel('The message (.eml)').setInputFiles({
        name: 'reply.eml',
        mimeType: 'message/rfc822',
        buffer: Buffer.from(`${head}${place}. yes, always\r\n`),
      })
      await page.getByRole('button', { name: 'Take the reply' }).press('Enter')
      await panelOf(page).getByText('yes, always').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.goto(`${books.address}/boreal/review/questions?show=all`)
      await table.locator('tbody tr', { hasText: 'Always for the shop?' }).focus()
      await page.keyboard.press('Enter')
      await panelOf(page).getByText('(by e-mail)').waitFor()
      await panelOf(page).getByRole('combobox', { name: 'Account' }).fill('6235')
      await panelOf(page).getByRole('combobox', { name: 'Account' }).press('Tab')
      await page.getByRole('button', { name: 'Make the rule' }).press('Enter')
      await page
        .getByRole('status')
        .getByText(/^Rule /)
        .waitFor()
    }))

  test('an agency’s statement stands beside the books, line by line', () =>
    look('/boreal/returns/agency', async (page) => {
      const csv =
        'Date,Description,Debit,Credit\n2026-07-30,Payment received,,7466.81\n2026-08-03,Interest,4.12,\n'
      const statement = { name: 'rt.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
      await page.getByLabel('Statement (CSV, spreadsheet)').setInputFiles(statement)
      await page.getByRole('button', { name: 'Compare' }).press('Enter')
      await page.getByText('interest, Interest').waitFor()
      await page.getByRole('table', { name: 'On both sides' }).getByText('Payment received').waitFor()
      expect(await flawsOf(page)).toEqual([])
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
