import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, lookAt, type Manner } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

describe.skipIf(!hasChromium)('related books, and the time of a practice (need Chromium)', () => {
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

  const post = async (path: string, input: object) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await books.ask(path, { method: 'POST', headers, body: JSON.stringify(input) })
    expect([path, answer.status]).toEqual([path, 200])
  }

  test('accounts of two books are related, and an entry of one is mirrored in the other and undone', async () => {
    for (const name of ['Parent', 'Sub']) {
      await post('/v1/books', { name, form: 'corporation', province: 'ON' })
      for (const code of ['1470', '2490'])
        await post(`/v1/books/${name.toLowerCase()}/account.open`, { code })
    }
    const loan = { date: '2026-03-02', memo: 'Loan', debit: ['1470=500'], credit: ['1010=500'] }
    await post('/v1/books/parent/entry.post', loan)
    await post('/v1/intercompany.relate', { first: 'parent', second: 'sub', theirCounter: '1010' })
    await look('/books/related', async (page) => {
      const entries = page.getByRole('table', { name: 'Entries' })
      await entries.locator('tr[tabindex="0"]:focus', { hasText: 'waits for its mirror' }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Enter')
      const panel = page.getByRole('complementary', { name: 'Mirror J1 of parent' })
      await panel.getByText('1010 Chequing').or(panel.locator('input[value^="1010"]')).first().waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.getByText(/: All pairs agree/).waitFor()
      await page.getByRole('button', { name: 'Undo' }).waitFor()
      await page.keyboard.press('z')
      await page.getByText('Undid: J1 in sub').waitFor()
      await entries.getByText('waits for its mirror').waitFor()
      await page.keyboard.press('n')
      await page.getByRole('complementary', { name: 'Relate accounts' }).waitFor()
      expect(await flawsOf(page)).toEqual([])
    })
    await look('/books/related', async (page) => expect(await flawsOf(page)).toEqual([]), { lang: 'fr' })
    for (const [book, name] of [
      ['parent', 'Rink'],
      ['sub', 'Kayaks'],
    ] as const)
      await post(`/v1/books/${book}/account.open`, { code: '6998', type: 'expense', name, nameFr: name })
    await look(
      '/',
      async (page) => {
        await page.locator('tbody tr[tabindex="0"]:focus').waitFor()
        await page.getByRole('button', { name: /^Pousser des fiches/ }).waitFor()
        await page.keyboard.press('u')
        const panel = page.getByRole('complementary', { name: 'Pousser des fiches vers d’autres livres' })
        await panel.getByRole('combobox', { name: 'De' }).selectOption('parent')
        await panel.getByRole('checkbox', { name: 'Sub' }).press(' ')
        await panel.getByRole('checkbox', { name: /Boreal/ }).press(' ')
        await panel.getByRole('textbox', { name: 'Comptes' }).fill('6998')
        await panel.getByRole('textbox', { name: 'Comptes' }).press('Enter')
        // What another book has under the number stands; the other gets it with the next Enter.
        await panel.getByText('Ce qui est dans ces livres reste tel quel').waitFor()
        await panel.getByRole('button', { name: 'Pousser vers 1 livre' }).waitFor()
        expect(await flawsOf(page)).toEqual([])
        await panel.getByRole('textbox', { name: 'Comptes' }).press('Enter')
        await panel.getByText('a reçu 1 fiche').waitFor()
        await panel.getByRole('button', { name: /^Annuler dans/ }).press('Enter')
        await panel.getByText('tout y est comme avant').waitFor()
      },
      { lang: 'fr', width: 390 },
    )
  })

  test('time is typed line after line, and billed with its taxes', async () => {
    await post('/v1/books/boreal/customer.add', { name: 'Elm', province: 'ON' })
    await post('/v1/books/boreal/time.rate', { amount: '80.00', from: '2026-01-01' })
    await look('/boreal/invoices/time', async (page) => {
      const form = page.getByRole('form', { name: 'Type time' })
      await form.getByLabel('Customer').fill('Elm')
      await form.getByLabel('Task').fill('Books')
      await form.getByLabel('Time').fill('1,5')
      await page.keyboard.press('Enter')
      await page.getByRole('table', { name: 'Time entered' }).getByText('1:30').first().waitFor()
      await form.locator('[data-length] input:focus').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.goto(`${books.address}/boreal/invoices/unbilled`)
      const list = page.getByRole('table', { name: 'Unbilled work' })
      await list.locator('tr[tabindex="0"]:focus', { hasText: 'Elm' }).waitFor()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('complementary', { name: 'Bill Elm' })
      // 1:30 at 80.00 is 120.00, and 13 % of it 15.60.
      await panel.getByText('Without tax 120.00, with tax 135.60').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.getByText('Nothing is waiting to be billed.').waitFor()
    })
    const sheet = 'date;client;tâche;temps;débours\n2026-03-02;Elm;Taxi;;12,50\n2026-03-03;Elm;Tenue;0:45;\n'
    await look(
      '/boreal/invoices/time?from=2026-03-01&through=2026-03-31',
      async (page) => {
        await page.getByText('Aucun temps n’a été inscrit').waitFor()
        await page.keyboard.press('i')
        const panel = page.getByRole('complementary', { name: 'Importer une feuille de temps' })
        const file = { name: 'mars.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) }
        await panel.locator('input[type=file]').setInputFiles(file)
        // 0:45 at 80.00 is 60.00, and 12.50.
        await panel.getByText('0:45 heures, débours de 12,50; valeur de 72,50').waitFor()
        expect(await flawsOf(page)).toEqual([])
        await panel.getByRole('button', { name: 'Inscrire 2 lignes' }).press('Enter')
        await page.getByRole('table', { name: 'Temps inscrit' }).getByText('72,50').waitFor()
        await page.getByLabel('Montrer').selectOption('Débours')
        await page
          .getByRole('row', { name: /^Total/ })
          .getByText('12,50')
          .waitFor()
        await page.goto(`${books.address}/boreal/invoices/rates`)
        const rates = page.getByRole('table', { name: 'Taux horaires' })
        await rates.locator('tr[tabindex="0"]:focus', { hasText: '80,00' }).waitFor()
        await page.keyboard.press('Enter')
        await page.getByRole('complementary', { name: 'Modifier un taux' }).waitFor()
        expect(await flawsOf(page)).toEqual([])
      },
      { lang: 'fr', width: 390 },
    )
  })
})
