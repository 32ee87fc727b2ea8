import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, focused, leaveField, lookAt, type Manner, soon } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** What is listed with the name of its customer or supplier. */
type Named = { readonly party: string }

/** The list that an answer of the server holds under a name. */
async function listed(answer: Response, name: string): Promise<readonly Named[]> {
  // The server's own schema says so.
  const held = (await answer.json()) as Readonly<Record<string, readonly Named[]>>
  return held[name] ?? []
}

/** The screens of purchases that are looked at in French. */
const ofPurchases = [
  '/boreal/bills?show=paid',
  '/boreal/suppliers/Lumi%C3%A8re%20Fictive',
  '/boreal/bills/run',
  '/boreal/bills/cash',
  '/boreal/bills/cards?card=2050&charging=true',
  '/boreal/cheques',
  '/boreal/cheques/files',
  '/boreal/bills/contractors',
  '/boreal/returns/explain?side=purchase&place=BC',
]

/** A bill is called by the number on it, and the list is kept as a file with one key. */
async function keepsPayments(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('row', { name: /Lumière Fictive Facture d’achat A-77/ }).waitFor()
  const kept = page.context().waitForEvent('request', (each) => each.url().includes('format=csv'))
  await press(page, 'C')
  expect((await kept).url()).toContain('/payment.list?')
}

describe.skipIf(!hasChromium)('sales and purchases on screen (need Chromium)', () => {
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

  /** Looks at screens one after the other: nothing is wrong with any, and nothing hangs out on a phone. */
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

  test('an invoice to a new customer is issued and paid with the keyboard alone', () =>
    look('/boreal/invoices', async (page) => {
      await press(page, 'n')
      await page.getByRole('heading', { name: 'New invoice' }).waitFor()
      await soon(() => focused(page)).toBe('Customer')
      await page.keyboard.type('Verger Essai')
      await press(page, 'Enter')
      // Who is not there yet is added on the spot, in a panel whose first field is the name.
      await page.getByRole('complementary', { name: 'New customer' }).waitFor()
      await press(page, 'Tab')
      await page.keyboard.type('ON')
      await press(page, 'Tab')
      await page.keyboard.type('30')
      await press(page, 'Enter')
      await page.getByRole('complementary').waitFor({ state: 'detached' })
      await soon(() => focused(page)).toBe('Customer')
      await press(page, 'Tab', 'Tab')
      await page.keyboard.type('2026-11-20')
      await press(page, 'Tab', 'Tab', 'Tab')
      await soon(() => focused(page)).toBe('Item, Line 1')
      await page.keyboard.type('Shelves')
      await press(page, 'Tab', 'Tab')
      await page.keyboard.type('3')
      await press(page, 'Tab')
      await page.keyboard.type('100/2')
      // 3 × 50.00 and 13 % of it, decided by the place of the customer, due after 30 days.
      await page.getByText('HST-ON 19.50').waitFor()
      await soon(() => page.locator('.doc-lines tfoot').innerText()).toContain('169.50')
      await soon(() => page.getByText('2026-12-20, by the terms').count()).toBe(1)
      expect(await flawsOf(page)).toEqual([])
      await press(page, 'Control+Enter')
      await page.getByRole('heading', { name: /^Invoice \d+$/ }).waitFor()
      await page.getByText('169.50 open').waitFor()
      await leaveField(page)
      await press(page, 'r')
      await page.getByRole('heading', { name: 'Take a receipt' }).waitFor()
      await page.getByText('All of it pays documents').waitFor()
      await press(page, 'Control+Enter')
      await page.getByText('169.50 received from Verger Essai').waitFor()
      const asked = await books.ask('/v1/books/boreal/invoice.list?input={}')
      const documents = await listed(asked, 'documents')
      expect(documents.filter(({ party }) => party === 'Verger Essai')).toMatchObject([
        { total: '169.50', open: '0.00', status: 'paid' },
      ])
      await areSound(page, [
        '/boreal/invoices?show=all',
        '/boreal/customers',
        '/boreal/customers/Verger%20Essai',
        '/boreal/invoices/receipts',
        '/boreal/invoices/ageing?on=2026-11-20',
      ])
    }))

  test('receipts that wait go to the bank as one deposit with its slip', async () => {
    const headers = { 'content-type': 'application/json' }
    for (const [amount, reference] of [
      ['100.00', '881'],
      ['250.50', '12'],
    ]) {
      const body = JSON.stringify({ customer: 'Verger Essai', amount, reference, account: '1040' })
      const taken = await books.ask('/v1/books/boreal/receipt.take', { method: 'POST', headers, body })
      expect(taken.status).toBe(200)
    }
    await look('/boreal/invoices/deposits', async (page) => {
      const waiting = page.getByRole('table', { name: 'Waiting to be deposited' })
      await waiting.getByRole('row', { name: /Cheque 881 100\.00/ }).waitFor()
      // The 169.50 of the invoice before wait as well, and stay.
      await waiting.getByText('169.50').waitFor()
      await press(page, ' ', 'n')
      const panel = page.getByRole('complementary', { name: 'Deposit 2 receipts' })
      // 100.00 and 250.50.
      await panel.getByText('Cheques 350.50, cash 0.00: 350.50 to the bank').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await press(page, 'Tab', 'Tab', 'Enter')
      await page.getByText(/^Deposit J\d+ of 350\.50$/).waitFor()
      await panel.waitFor({ state: 'detached' })
      const made = page.getByRole('table', { name: 'Deposits made' })
      await made.getByText('not at the bank yet').waitFor()
      await leaveField(page)
      await made.locator('tbody tr').focus()
      await press(page, 'Enter')
      await page.getByLabel('Holder of the account').waitFor()
      const kept = page.waitForEvent('download')
      await press(page, 'Enter')
      expect((await kept).suggestedFilename()).toMatch(/^slip-J\d+\.pdf$/)
      expect(await flawsOf(page)).toEqual([])
      await areSound(page, ['/boreal/invoices/deposits'])
    })
  })

  test('a deposit and a recurring invoice begin at their customer, and the batch issues what is due', () =>
    look('/boreal/customers/Verger%20Essai', async (page) => {
      await page.getByRole('heading', { name: 'Verger Essai' }).waitFor()
      await press(page, 'd')
      await page.getByRole('complementary', { name: 'Deposit of Verger Essai' }).waitFor()
      await page.keyboard.type('113')
      await press(page, 'Enter')
      await page.getByText('Deposit of 113.00 from Verger Essai').waitFor()
      await page.getByRole('complementary').waitFor({ state: 'detached' })
      await leaveField(page)
      await press(page, 'g')
      await page.getByRole('complementary', { name: 'Recurring invoice for Verger Essai' }).waitFor()
      await page.keyboard.type('Upkeep')
      await press(page, 'Tab')
      await page.keyboard.type('Upkeep of shelves')
      await press(page, 'Tab')
      await page.keyboard.type('40')
      await press(page, 'Enter')
      await page.getByText('Upkeep recurs').waitFor()
      await leaveField(page)
      await page.goto(`${books.address}/boreal/invoices/batches`)
      // 40.00 and 13 % of it.
      await page.getByText('1 invoice, 45.20').waitFor()
      await press(page, 'Control+Enter')
      await page.getByText('1 invoice issued').waitFor()
      const held = await books.ask('/v1/books/boreal/invoice.list?input={}')
      const all = await listed(held, 'documents')
      expect(all.filter(({ party }) => party === 'Verger Essai')).toMatchObject([
        { total: '169.50', status: 'paid' },
        { kind: 'invoice', total: '45.20', status: 'open' },
        { kind: 'deposit', total: '113.00' },
      ])
      await areSound(page, [
        '/boreal/invoices/batches',
        '/boreal/invoices/reminders',
        '/boreal/returns/rebates',
        '/boreal/returns/working',
      ])
    }))

  test('a bill of a new supplier is entered, refused the second time, and paid online, in French', () =>
    look(
      '/boreal/bills',
      async (page) => {
        await press(page, 'n')
        await page.getByRole('heading', { name: 'Saisir une facture d’achat' }).waitFor()
        await page.keyboard.type('Lumière Fictive')
        await press(page, 'Enter')
        await page.getByRole('complementary', { name: 'Nouveau fournisseur' }).waitFor()
        await press(page, 'Tab')
        await page.keyboard.type('ON')
        await press(page, 'Tab')
        await page.keyboard.type('30')
        await press(page, 'Enter')
        await page.getByRole('complementary').waitFor({ state: 'detached' })
        await press(page, 'Tab')
        await page.keyboard.type('A-77')
        await press(page, 'Tab', 'Tab', 'Tab', 'Tab')
        await page.keyboard.type('Électricité')
        await press(page, 'Tab')
        await page.keyboard.type('6450')
        await press(page, 'Tab', 'Tab')
        await page.keyboard.type('80,00')
        // 80,00 and 13 % of it, all of which is claimed back.
        await page.getByText('10,40 à récupérer').waitFor()
        await soon(() => page.locator('.doc-lines tfoot').innerText()).toContain('90,40')
        await press(page, 'Control+Enter')
        await page.getByRole('heading', { name: 'Facture d’achat A-77' }).waitFor()
        await page.getByText('90,40 ouvert').waitFor()
        await leaveField(page)
        await press(page, 'p')
        await page.getByRole('complementary', { name: /A-77|bill/ }).waitFor()
        await press(page, 'Tab', 'Tab')
        await page.keyboard.type('en ligne')
        await press(page, 'Tab', 'Tab')
        await page.keyboard.type('C-4471')
        await press(page, 'Enter')
        await page.getByText('90,40 payé').waitFor()
        expect(await flawsOf(page)).toEqual([])
        await page.goto(`${books.address}/boreal/bills/new?party=Lumi%C3%A8re%20Fictive`)
        await page.getByLabel('Numéro sur la facture').fill('A-77')
        await page.getByLabel('Article, Ligne 1').fill('Électricité')
        await page.getByLabel('Prix, Ligne 1').fill('80')
        await page.getByRole('alert').getByText('A-77').waitFor()
        await page.getByRole('button', { name: 'Continuer quand même' }).waitFor()
        const asked = await books.ask('/v1/books/boreal/payment.list?input={"kind":"payment"}')
        const settlements = await listed(asked, 'settlements')
        expect(settlements.filter(({ party }) => party === 'Lumière Fictive')).toMatchObject([
          { amount: '90.40', means: 'online', reference: 'C-4471' },
        ])
        await keepsPayments(page, `${books.address}/boreal/bills/payments`)
        await areSound(page, ofPurchases)
      },
      { lang: 'fr', scheme: 'dark' },
    ))

  test('a charge on a card shows its parts before it is posted; a day that there is not stays and is told', () =>
    look('/boreal/bills/cards', async (page) => {
      await page
        .getByRole('row', { name: /Bistro Fictif/ })
        .first()
        .waitFor()
      await press(page, 'n')
      const panel = page.getByRole('complementary', { name: 'Charge on card 2050' })
      const day = panel.getByLabel('Date', { exact: true })
      await day.fill('2026-02-30')
      await day.press('Enter')
      await panel.getByRole('alert').getByText('There is no day “2026-02-30”').waitFor()
      await soon(() => focused(page)).toBe('Date')
      expect(await day.inputValue()).toBe('2026-02-30')
      expect(await day.getAttribute('aria-invalid')).toBe('true')
      await day.fill('2026-11-20')
      await panel.getByRole('alert').waitFor({ state: 'detached' })
      await panel.getByLabel('Account of what was bought').fill('6235')
      await panel.getByLabel('Amount on the card').fill('70.27')
      await panel.getByLabel('Currency, such as USD').fill('USD')
      await panel.getByLabel('Amount in that currency').fill('50')
      await panel.getByLabel('or in percent, such as 2.5').fill('2.5')
      await press(page, 'Tab')
      // 70.27 / 1.025 is 68.556…, and 70.27 less 68.56 is the fee.
      const parts = panel.getByRole('region', { name: 'What it comes to' })
      await parts.getByText('68.56').waitFor()
      await parts.getByText('1.71').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await panel.getByLabel('Memo').press('Enter')
      await page.locator('.bar').getByText('70.27 on the card').waitFor()
      await page.getByRole('row', { name: /USD 50.00 @ 1.3712/ }).waitFor()
    }))
})
