import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, leaveField, lookAt, type Manner } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

/** Types a slip into the form, which has focus at its kind: who sent it, then boxes by their labels. */
async function typeSlip(
  page: Page,
  kind: string,
  from: string,
  boxes: readonly (readonly [string, string])[],
) {
  const form = page.getByRole('form', { name: 'New slip' })
  await form.waitFor()
  await page.waitForFunction(() => document.activeElement instanceof HTMLSelectElement)
  // The kind of the slip before stands there already.
  const isAsBefore = (await page.locator('select:focus').inputValue()) === kind
  if (!isAsBefore) await page.keyboard.type(kind)
  await page.keyboard.press('Tab')
  await page.keyboard.type(from)
  for (const [box, amount] of boxes) {
    await page.getByLabel(`Box ${box},`, { exact: false }).focus()
    await page.keyboard.type(amount)
  }
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText(`${kind}, ${from} added`).waitFor()
}

/** Says who the couple are, and goes on to the slips. */
async function beginCouple(page: Page): Promise<void> {
  await page.getByText('No facts of 2025 are kept yet').waitFor()
  expect(await flawsOf(page)).toEqual([])
  await page.keyboard.press('n')
  await page.getByLabel('Work out the spouse’s return too').press('Space')
  const [own, other] = ['The person', 'The spouse'].map((name) => page.getByRole('region', { name }))
  for (const [person, born] of [
    [own, '1955-04-12'],
    [other, '1957-02-01'],
  ] as const) {
    await person?.getByLabel('Province on 31 December').selectOption('ON')
    await person?.getByLabel('Day of birth').focus()
    await page.keyboard.type(born)
    await page.keyboard.press('Tab')
  }
  expect(await flawsOf(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
}

/** The return takes both forms of the books, and a line opens through the form down to the entry. */
async function takeBothForms(page: Page): Promise<void> {
  const person = page.getByRole('region', { name: 'The person' })
  await person.getByLabel('Day of birth').fill('1980-01-01')
  await person.getByLabel(/^T2125, Lantern Shop/).press('Space')
  await person.getByLabel(/^T776/).press('Space')
  expect(await flawsOf(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.getByRole('form', { name: 'New slip' }).waitFor()
  await page.goto(page.url().replace('/t1/slips', '/t1'))
  await page.getByRole('button', { name: /^12600 .*: 9,000\.00$/ }).waitFor()
  await page.getByRole('button', { name: /^13500 .*: 57,600\.00$/ }).press('Enter')
  const panel = page.getByRole('complementary', { name: 'Explain' })
  await panel.getByRole('link', { name: /J1$/ }).waitFor()
  expect(await flawsOf(page)).toEqual([])
  await panel.getByRole('link', { name: 'Adjusted gross sales or fees' }).press('Enter')
  await page.getByRole('complementary', { name: 'Explain' }).getByRole('link', { name: /J1$/ }).waitFor()
}

describe.skipIf(!hasChromium)('the personal return on screen (needs Chromium)', () => {
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

  test(
    'a couple’s return is begun, typed, opened, compared and split with the keyboard alone',
    () =>
      look('/boreal/year-end/t1?year=2025', async (page) => {
        await beginCouple(page)
        await typeSlip(page, 'T4A', 'Old Plan', [
          ['016', '40000'],
          ['022', '8000'],
        ])
        await typeSlip(page, 'T5', 'North Bank', [['13', '500']])
        await typeSlip(page, 'T5', 'north  bank', [['13', '500']])
        await page.getByText('typed twice?').nth(1).waitFor()
        expect(await flawsOf(page)).toEqual([])
        await page.getByRole('button', { name: /^Remove T5, north\s+bank$/ }).press('Enter')
        await page.getByText('typed twice?').first().waitFor({ state: 'detached' })

        await leaveField(page)
        await page.keyboard.press('>')
        await page.getByRole('textbox', { name: /^Medical expenses of the person/ }).fill('2500')
        await page.keyboard.press('Tab')
        await page.locator('.t1-answer[data-said=true]').waitFor()
        expect(await flawsOf(page)).toEqual([])

        // 40,000 of pension and 500 of interest are the total income; the slip is behind its line.
        await leaveField(page)
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: '15000 Total income: 40,500.00' }).waitFor()
        const pension = page.getByRole('button', {
          name: '11500 Other pensions and superannuation: 40,000.00',
        })
        await pension.press('Enter')
        const panel = page.getByRole('complementary', { name: 'Explain' })
        await panel.getByText('T4A of Old Plan, box 016', { exact: false }).waitFor()
        expect(await flawsOf(page)).toEqual([])
        await page.keyboard.press('Escape')
        await panel.waitFor({ state: 'detached' })

        await page.getByRole('link', { name: 'What changes if' }).press('Enter')
        await page.getByRole('textbox', { name: 'RRSP contributions to deduct' }).fill('1000')
        await page.keyboard.press('Tab')
        await page
          .getByRole('table', { name: 'Lines that differ' })
          .getByRole('row', { name: /^20800 RRSP deduction 0\.00 1,000\.00$/ })
          .waitFor()
        expect(await flawsOf(page)).toEqual([])
        await page.getByRole('button', { name: 'Look for the best share' }).press('Enter')
        await page.getByText(/Proposal: elect [\d,]+\.00 of the pension of the person/).waitFor()
        await page.getByRole('button', { name: 'Accept this split' }).press('Enter')
        await page.getByText('The split stands as proposed.').waitFor()
      }),
    60_000,
  )

  test('instalments in French, on a phone', () =>
    look(
      '/boreal/year-end/t1/instalments?year=2025',
      async (page) => {
        const prior = page.getByLabel('Impôt net dû de 2025', { exact: true })
        await prior.fill('10000')
        await prior.press('Tab')
        // A quarter of 10,000 each; 2026-03-15 is a Sunday.
        const row = page.getByRole('row', { name: /^2026-03-15 2026-03-16 2\s500,00$/ })
        await row.waitFor()
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
        expect(wide).toBe(false)
        expect(await flawsOf(page)).toEqual([])
      },
      { lang: 'fr', scheme: 'dark', width: 390 },
    ))

  test('a proprietor’s T2125 comes from the books; kilometres are answered beside it', async () => {
    const made = await books.ask('/v1/books', {
      method: 'POST',
      body: JSON.stringify({ name: 'Lantern Shop', form: 'proprietor', province: 'ON' }),
    })
    // The server names the book by its file.
    const { book } = (await made.json()) as { readonly book: string }
    const post = async (lines: object) => {
      const sent = { method: 'POST', body: JSON.stringify(lines) }
      expect((await books.ask(`/v1/books/${book}/entry.post`, sent)).status).toBe(200)
    }
    await post({ date: '2025-03-03', debit: ['1010=60000'], credit: ['4010=60000'] })
    await post({ date: '2025-05-05', debit: ['6470=4000'], credit: ['1010=4000'] })
    await look(`/${book}/year-end/t1/t2125?year=2025`, async (page) => {
      await page.getByRole('button', { name: '9946 Your net income: 56,000.00' }).waitFor()
      await page.getByRole('button', { name: /^9281 / }).press('Enter')
      const panel = page.getByRole('complementary', { name: 'Explain' })
      await panel.getByRole('link').first().waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
      await leaveField(page)
      await page.keyboard.press('w')
      await page.getByRole('button', { name: 'Add a vehicle' }).press('Enter')
      await page.getByLabel('Vehicle', { exact: true }).fill('Car')
      await page.getByLabel('Kilometres in all').fill('20000')
      await page.getByLabel('For the business').fill('12000')
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Enter')
      // 12,000 of 20,000 kilometres: 2,400 of the 4,000 count.
      await page.getByRole('button', { name: /^9281 .*: 2,400\.00$/ }).waitFor()
      await page.getByRole('button', { name: '9946 Your net income: 57,600.00' }).waitFor()
    })
    const give = async (command: string, input: object) => {
      const sent = { method: 'POST', body: JSON.stringify(input) }
      expect((await books.ask(`/v1/books/${book}/${command}`, sent)).status).toBe(200)
    }
    await give('dimension.set', { dimension: 'class', code: 'FLAT', name: 'Flat' })
    await give('business.set', { name: 'Upper flat', form: 'T776', class: 'FLAT' })
    const dims = { class: 'FLAT' }
    await post({
      date: '2025-06-30',
      lines: [
        { account: '1010', debit: '9000.00' },
        { account: '4010', credit: '9000.00', dims },
      ],
    })
    await look(`/${book}/year-end/t1/people?year=2025`, takeBothForms)
    await look(
      `/${book}/year-end/t1/t776?year=2025`,
      async (page) => {
        await page.getByText('T776, Revenu de location, Upper flat').waitFor()
        await page.getByRole('button', { name: /^8141 .*: 9\s000,00$/ }).press('Enter')
        const panel = page.getByRole('complementary', { name: 'Expliquer' })
        await panel.getByRole('link').first().waitFor()
        expect(await flawsOf(page)).toEqual([])
      },
      { lang: 'fr', scheme: 'dark', width: 390 },
    )
  })
})
