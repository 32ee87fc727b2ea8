import { readdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, lookAt, type Manner, soon } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

describe.skipIf(!hasChromium)('the first run (needs Chromium)', () => {
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

  test('own books in three screens, by keyboard alone, ending in a tie-out of every account', () =>
    look('/', async (page) => {
      await page.keyboard.press('n')
      await page.getByRole('heading', { name: 'Own books' }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.type('Prairie Loaf Bakery Ltd.')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Sask')
      await page.keyboard.press('Tab')
      await page.keyboard.type('03-31')
      await page.keyboard.press('Enter')
      await page.getByText('2 of 3').waitFor()
      await page.getByLabel('Inventory').focus()
      const count = async () =>
        Number(/\d+/.exec(await page.getByText(/^\d+ accounts$/).innerText())?.[0] ?? 0)
      const before = await count()
      await page.keyboard.press('Space')
      await page.getByText('1300 Inventory').waitFor()
      await soon(() => count()).toBeGreaterThan(before)
      await page.getByLabel('Registered for GST/HST').focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.type('123456782RT0001')
      await page.getByLabel('Returns are filed').selectOption('quarterly')
      await page.getByLabel('Employees, or a salary of your own').focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.type('123456782RP0001')
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.getByText('3 of 3').waitFor()
      expect(readdirSync(books.folder)).toContain('prairie-loaf-bakery-ltd.daybook')
      const own = await books.ask('/v1/books/prairie-loaf-bakery-ltd/registration.list')
      expect(await own.json()).toMatchObject({
        registrations: [{ program: 'GST', number: '123456782RT0001', frequency: 'quarterly' }],
      })
      await page.getByLabel('First day kept here').fill('2026-04-01')
      await page.getByLabel(/^Paste the trial balance/).focus()
      await page.keyboard.insertText(
        'number\tname\tdebit\tcredit\n1010\tChequing\t"5,200.00"\t\n1300\tFlour\t800.00\t\n2100\tAccrued\t\t1200.00\n3100\tRetained\t\t4800.00\n',
      )
      await page.getByRole('button', { name: 'Compare' }).press('Enter')
      const tieOut = page.getByRole('region', { name: 'Tie-out, account by account' })
      await tieOut.getByText('All 4 accounts agree, difference 0.00').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.getByRole('button', { name: 'Take it over' }).press('Enter')
      await page.getByText('Taken over with J1, dated 2026-03-31').waitFor()
      const rows = (await tieOut.locator('tbody tr').allInnerTexts()).map((row) =>
        row.replaceAll(/\s+/g, ' ').trim(),
      )
      expect(rows[0]).toBe('1010 Chequing account 5,200.00 5,200.00 0.00')
      await page.getByRole('link', { name: 'Open the books' }).press('Enter')
      await page.getByRole('heading', { name: 'Prairie Loaf Bakery Ltd.' }).waitFor()
    }))

  test('in French, a balance that does not agree is refused in place; typed balances lead to the tie-out', () =>
    look(
      '/books/new',
      async (page) => {
        await page.getByLabel('Nom de l’entreprise, ou le vôtre').fill('Menuiserie fictive')
        await page.getByLabel('Forme juridique').selectOption('proprietor')
        await page.getByRole('button', { name: 'Suivant' }).press('Enter')
        await page.getByRole('button', { name: 'Créer les livres' }).press('Enter')
        await page.getByText('3 de 3').waitFor()
        const pasted = page.getByLabel(/^Collez la balance/)
        await pasted.fill('numéro;nom;débit;crédit\n1010;Banque;1 200,00;\n2100;Courus;;1 000,00\n')
        await page.getByRole('button', { name: 'Comparer' }).press('Enter')
        const box = page.getByRole('alert')
        await box.waitFor()
        await soon(() => box.innerText()).toMatch(/200[.,]00/)
        expect(await flawsOf(page)).toEqual([])
        await soon(() => pasted.inputValue()).toContain('1 200,00')
        await pasted.fill('')
        await page.getByLabel('Compte, Ligne 1').focus()
        for (const [account, debit, credit] of [
          ['1010', '1200,00', ''],
          ['2100', '', '1000'],
          ['3400', '', '='],
        ] as const)
          for (const cell of [account, debit, credit]) {
            await page.keyboard.type(cell)
            await page.keyboard.press('Tab')
          }
        await page.getByText('En équilibre').waitFor()
        await page.keyboard.press('Control+Enter')
        await page.getByText('Les 3 comptes concordent, écart 0,00').waitFor()
        await page.keyboard.press('Control+Enter')
        await page.getByText(/^Repris par J1, datée du/).waitFor()
        await page.getByRole('link', { name: 'Ouvrir les livres' }).waitFor()
      },
      { lang: 'fr' },
    ))
})
