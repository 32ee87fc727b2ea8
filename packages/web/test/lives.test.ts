import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { focused, leaveField, lookAt, soon } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

/** A bank's quarter: a sale with its HST, paper with its HST, and a fee without. */
const statement = [
  'Date,Description,Amount',
  '2026-01-12,VIREMENT CLIENTE MODELE,1130.00',
  '2026-01-20,PAPETERIE MODELE OTTAWA,-56.50',
  '2026-03-30,FRAIS MENSUELS,-5.00',
].join('\n')

describe.skipIf(!hasChromium)('two lives of the books, by keyboard (need Chromium)', () => {
  let books: Screened
  let browser: Browser

  beforeAll(async () => {
    books = await screened()
    browser = await openChromium()
    const made = await write('/v1/books', { name: 'Lives', form: 'corporation', province: 'ON' })
    expect(made).toMatchObject({ book: 'lives' })
    await write('/v1/books/lives/registration.set', {
      program: 'GST',
      number: '123456782RT0001',
      from: '2026-01-01',
      frequency: 'quarterly',
    })
  })

  afterAll(async () => {
    await browser?.close()
    await books?.end()
  })

  const look = (path: string, work: (page: Page) => Promise<void>) => lookAt({ books, browser }, path, work)

  async function write(path: string, body: object): Promise<unknown> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
    const answer = await books.ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
    return answer.json()
  }

  /** Codes the line with these words to an account; the next one is current when it is done. */
  async function code(page: Page, words: string, account: string, tax: string): Promise<void> {
    await page.locator('tr', { hasText: words }).focus()
    await page.keyboard.press('c')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Account')
    await page.keyboard.type(account)
    await page.keyboard.press('Tab')
    await page.keyboard.type(tax)
    await page.locator('.posts tbody tr').nth(1).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.bar').getByText(`${words} accepted`).waitFor()
    await page.locator('tbody tr', { hasText: words }).waitFor({ state: 'detached' })
  }

  test('a bank statement, from its file to the sealed reconciliation', () =>
    look('/lives/bank?account=1010', async (page) => {
      const file = join(books.folder, '..', 'first-quarter.csv')
      writeFileSync(file, `${statement}\n`)
      await page.keyboard.press('i')
      const panel = page.getByRole('complementary', { name: 'Import' })
      await panel.getByLabel('File of the bank').setInputFiles(file)
      await panel.getByRole('button', { name: 'Import 3 lines' }).press('Enter')
      await page.getByText('first-quarter.csv: 3 lines imported').waitFor()
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
      await code(page, 'VIREMENT CLIENTE MODELE', '4000', 'hst-on')
      await code(page, 'PAPETERIE MODELE OTTAWA', '6235', 'hst-on')
      await code(page, 'FRAIS MENSUELS', '6040', '')
      await page.getByRole('link', { name: 'Reconcile the account' }).press('Enter')
      await page.getByRole('heading', { name: /^1010/ }).waitFor()
      await page.getByLabel('Statement to').fill('2026-03-31')
      // 1,130.00 less 56.50 less 5.00.
      await page.getByLabel('Closing per statement').fill('1068.50')
      await page.keyboard.press('Enter')
      // What the lines have tied is ticked by itself.
      await page.getByText('agrees with the statement').waitFor()
      await leaveField(page)
      await page.keyboard.press('Control+Enter')
      await page.getByText(/^R\d+ seals the account through 2026-03-31/).waitFor()
      const sealed = page.getByRole('table', { name: 'Seals' })
      const seal = await sealed.locator('tbody tr').first().innerText()
      expect(seal).toContain('2026-03-31')
      expect(seal).toContain('1,068.50')
    }))

  test('a GST/HST return, from its line down to the entry with its paper, and filed', () =>
    look('/lives/returns', async (page) => {
      const found = await books.ask('/v1/books/lives/entry.list?text=VIREMENT')
      // The server's own schema.
      const { entries } = (await found.json()) as { entries: { number: string }[] }
      const sale = entries[0]?.number ?? ''
      const paper = Buffer.from('Invoice 12: 1,000.00 and HST 130.00').toString('base64')
      await write('/v1/books/lives/paper.attach', { entry: sale, name: 'invoice-12.txt', base64: paper })
      await page.locator('tr', { hasText: '2026-01-01' }).last().focus()
      await page.keyboard.press('Enter')
      await page.locator('.boxed-figure').first().waitFor()
      const lineOf = (number: string) => page.getByRole('button', { name: new RegExp(`^${number} `) })
      const panel = page.getByRole('complementary', { name: 'Explain' })
      // 13 % of 1,000.00 less 13 % of 50.00; the first of them in two steps, down to its posting.
      for (const [number, amount] of [
        ['109', '123.50'],
        ['105', '130.00'],
        ['103', '130.00'],
      ] as const) {
        await lineOf(number).focus()
        await page.keyboard.press('Enter')
        await panel.locator('tfoot .amount').first().getByText(amount).waitFor()
        const tree = await panel.locator('.tree tbody').innerText()
        expect(tree.includes('Total GST/HST and adjustments'), number).toBe(number === '109')
        expect(tree.includes('GST/HST collected or collectible'), number).toBe(number !== '103')
        expect(tree).toContain('2300 GST/HST collected')
      }
      await panel.getByRole('link', { name: new RegExp(`\\b${sale}\\b`) }).press('Enter')
      await page.getByRole('heading', { name: `Entry ${sale}` }).waitFor()
      await page.getByRole('region', { name: 'Papers' }).getByText('invoice-12.txt').first().waitFor()
      await page.goBack()
      await panel.locator('tfoot').waitFor()
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
      // Focus is on the line again, from which the panel was opened.
      await soon(() => focused(page)).toMatch(/^103 /)
      await page.keyboard.press('Control+Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByText(/123\.50/).waitFor()
      await dialog.getByRole('button', { name: 'File', exact: true }).press('Enter')
      await page.getByRole('heading', { name: 'GST/HST return, as filed' }).waitFor()
      await lineOf('109').getByText('123.50').waitFor()
      await page.getByText('locked through 2026-03-31').waitFor()
      // No entry can be dated in what was filed.
      const late = await write('/v1/books/lives/entry.post', {
        date: '2026-03-31',
        debit: ['1010=1.00'],
        credit: ['4000=1.00'],
      })
      expect(late).toMatchObject({ refusals: [{ code: 'period-locked' }] })
    }))
})
