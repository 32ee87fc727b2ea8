import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, focused, lookAt, type Manner, soon } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

describe.skipIf(!hasChromium)('reconciliation and rules on screen (need Chromium)', () => {
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

  const read = async (name: string, query: Readonly<Record<string, string>>): Promise<unknown> => {
    const answer = await books.ask(`/v1/books/boreal/${name}?${new URLSearchParams(query)}`)
    return answer.json()
  }

  test.each(['en', 'fr'] as const)('the lights of all accounts, and the way to one: %s', (lang) =>
    look(
      '/boreal',
      async (page) => {
        await page.keyboard.press('r')
        await page.getByRole('heading', { name: lang === 'en' ? 'Reconcile' : 'Rapprocher' }).waitFor()
        await page.locator('tbody tr').first().waitFor()
        expect(await flawsOf(page)).toEqual([])
        await page.locator('tbody tr').first().focus()
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: /^1010/ }).waitFor()
        await page.locator('.line-form').waitFor()
        expect(await flawsOf(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('heading', { name: lang === 'en' ? 'Reconcile' : 'Rapprocher' }).waitFor()
      },
      { lang },
    ),
  )

  test('a reconciliation is begun, ticked, sealed, its report kept, and reopened, by keyboard', () =>
    look('/boreal/reconcile/2600', async (page) => {
      // The loan: what its books say at the end of October is what the lender’s paper says.
      const own = (await read('account.show', { account: '2600', on: '2026-10-31' })) as { credit: string }
      await page.getByLabel('Statement to').fill('2026-10-31')
      await page.getByLabel('Closing per statement').fill(own.credit)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: /^2600/ }).waitFor()
      const table = page.getByRole('table', { name: 'In the books' })
      await table.waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.locator('body').click({ position: { x: 700, y: 5 } })
      await page.keyboard.press('Control+Enter')
      // Nothing is ticked, so there is a difference: the button says which, and where to look for it.
      await soon(() => focused(page)).toContain('Seal')
      expect(await page.getByRole('button', { name: /^Seal/ }).getAttribute('title')).toMatch(
        /not 0\.00: d looks/,
      )
      const first = table.locator('tbody tr').first()
      await first.focus()
      await page.keyboard.press('Space')
      await first.getByRole('checkbox', { checked: true }).waitFor()
      await soon(() => first.locator('td').last().innerText()).toBe('by hand')
      await page.keyboard.press('Space')
      await first.getByRole('checkbox', { checked: false }).waitFor()
      await page.getByRole('button', { name: 'Tick all through the day' }).press('Enter')
      await page.getByText('agrees with the statement').waitFor()
      await soon(() => page.locator('.apart').innerText()).toContain('0.00')
      await page.keyboard.press('Control+Enter')
      await page.getByText(/^R\d+ seals the account through 2026-10-31/).waitFor()
      const seals = page.getByRole('table', { name: 'Seals' })
      await seals.getByText('2026-10-31').waitFor()
      expect(await flawsOf(page)).toEqual([])
      const kept = page.waitForEvent('download')
      await seals.getByRole('button', { name: /^Report/ }).press('Enter')
      expect((await kept).suggestedFilename()).toMatch(/\.pdf$/)
      await seals.getByRole('button', { name: /^Reopen/ }).press('Enter')
      await soon(() => focused(page)).not.toContain('Reopen')
      await page.keyboard.type('A payment is missing')
      await page.keyboard.press('Enter')
      await page.getByText(/is open again/).waitFor()
      // The ticks lie on the desk as they were.
      await page.getByText('agrees with the statement').waitFor()
    }))

  test('a rule is made with its preview, moved up, switched off, tested on the past and removed, by keyboard', () =>
    look('/boreal/rules', async (page) => {
      const rows = page.locator('tbody tr')
      await rows.first().waitFor()
      const count = await rows.count()
      await page.keyboard.press('n')
      await page.getByLabel('Name', { exact: true }).fill('Any')
      await page.getByLabel('Words 1').fill('e')
      await page.getByRole('combobox', { name: 'Account', exact: true }).fill('6235')
      await page.keyboard.press('Tab')
      const preview = page.getByRole('region', { name: 'What it would do' })
      await preview.getByText(/lines? waits? for it/).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.getByLabel('Words 1').fill('no such words')
      await preview.getByText('0 lines wait for it').waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.bar').getByText('Rule Any set').waitFor()
      const own = page.getByRole('row', { name: /Any/ })
      await own.focus()
      await page.keyboard.press('Alt+ArrowUp')
      await page.locator('.bar').getByText('Rule Any moved').waitFor()
      await page.getByRole('row', { name: new RegExp(`^${count} Any`) }).waitFor()
      // What moved is still the current one.
      await page.locator('tr[data-current="true"]', { hasText: 'Any' }).waitFor()
      await page.keyboard.press('o')
      await own.getByText('off').waitFor()
      await page.keyboard.press('Enter')
      await page.getByLabel('Payee').fill('Somebody')
      await page.keyboard.press('Enter')
      await own.getByText('6235, Somebody').waitFor()
      await own.focus()
      await page.keyboard.press('t')
      await page.getByText('No coded line of the last two years fits it.').waitFor()
      await page.keyboard.press('Escape')
      await own.focus()
      await page.keyboard.press('x')
      await page.locator('.bar').getByText('Rule Any removed').waitFor()
      await own.waitFor({ state: 'detached' })
      await page.keyboard.press('z')
      await own.waitFor()
    }))

  test('cheques that the bank has not seen are stopped, reissued and written back, and a seal asks for somebody else’s signature', () =>
    look('/boreal/reconcile/1010', async (page) => {
      const cheques = page.getByRole('table', { name: 'Outstanding cheques' })
      await cheques.waitFor()
      const [lost, wrong, old] = await cheques.locator('tbody th').allInnerTexts()
      await page.keyboard.press('w')
      await soon(() => focused(page)).toBe(`Stop ${lost}`)
      await page.keyboard.press('Enter')
      await page.keyboard.type('Lost in the mail')
      await page.keyboard.press('Enter')
      await page.locator('.bar').getByText(`Cheque ${lost} stopped`).waitFor()
      await cheques.getByText(/stopped \d/).waitFor()
      await cheques.getByRole('button', { name: `Reissue ${wrong}` }).press('Enter')
      await page.keyboard.type('99440')
      await page.keyboard.press('Enter')
      await page.locator('.bar').getByText(`Cheque ${wrong} reissued`).waitFor()
      await cheques.getByRole('button', { name: `Write back ${old}` }).press('Enter')
      const form = page.getByRole('form', { name: `Write back ${old}` })
      await form.waitFor()
      expect(await flawsOf(page)).toEqual([])
      await form.getByRole('button', { name: `Write back ${old}` }).press('Enter')
      await page.locator('.bar').getByText(`Cheque ${old} written back`).waitFor()
      await cheques.getByRole('rowheader', { name: '99440' }).waitFor()
      await page.keyboard.press('z')
      await page.locator('.bar').getByText(`Undid: Cheque ${old} written back`).waitFor()
      await page
        .getByRole('button', { name: /^Sign R\d+/ })
        .first()
        .press('Enter')
      await page.keyboard.type('Looked at the statement')
      await page.keyboard.press('Enter')
      // Whoever made the seal is not the second person: the refusal says who is asked.
      await page.getByRole('alert').getByText('Ask somebody else').waitFor()
    }))

  test('what may explain a difference is listed with the way there', () =>
    look(
      '/boreal/reconcile/2050',
      async (page) => {
        await page.getByLabel('Relevé au').fill('2026-11-20')
        await page.getByLabel('Solde de clôture du relevé').fill('157,34')
        await page.keyboard.press('Enter')
        const table = page.getByRole('table', { name: 'Dans les livres' })
        await table.locator('tbody tr').first().waitFor()
        await soon(() => page.getByRole('region', { name: 'À la banque' }).innerText()).toContain(
          'SAMPLE HARDWARE',
        )
        await page.locator('body').click({ position: { x: 700, y: 5 } })
        await page.keyboard.press('d')
        const panel = page.getByRole('complementary', { name: 'Ce qui peut l’expliquer' })
        await panel.locator('.hints li, p.second').first().waitFor()
        // 157.34 less what lines have ticked (69.20) is 88.14: the hardware line without an entry.
        await panel.getByText(/SAMPLE HARDWARE/).waitFor()
        expect(await flawsOf(page)).toEqual([])
        for (const width of [390, 1024]) {
          await page.setViewportSize({ width, height: 900 })
          await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
            width,
          )
        }
        await page.keyboard.press('Escape')
        await panel.waitFor({ state: 'detached' })
      },
      { lang: 'fr', scheme: 'dark' },
    ))
})
