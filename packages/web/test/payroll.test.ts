import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openChromium } from './chromium.ts'
import { flawsOf, focused, leaveField, lookAt, type Manner, soon } from './looked.ts'
import { type Screened, screened } from './screened.ts'

const hasChromium = chromiumPath() !== undefined

/** The words that a person of each language looks for. */
const said = {
  en: {
    given: 'Given name',
    born: 'Day of birth',
    sin: 'Social insurance number',
    fits: 'The check digit fits.',
    rate: 'An hour',
    run: 'Pay run',
    hours: /^Regular hours, /,
    contributions: /Contributions agree for/,
    posted: /^Pay run \d+ posted with J\d+$/,
    stub: /^Stub of /,
    federal: /^Federal tax, .*: /,
    explain: 'Explain',
  },
  fr: {
    given: 'Prénom',
    born: 'Jour de naissance',
    sin: 'Numéro d’assurance sociale',
    fits: 'Le chiffre de contrôle convient.',
    rate: 'Taux horaire',
    run: 'Cycle de paie',
    hours: /^Heures normales, /,
    contributions: /Les cotisations concordent pour/,
    posted: /^Cycle \d+ reporté par J\d+$/,
    stub: /^Talon\s: /,
    federal: /^Impôt fédéral, .*: /,
    explain: 'Expliquer',
  },
} as const

/** Fictional people; both numbers pass the check that the last digit stands for. */
const people = {
  en: { given: 'Imogen', family: 'Specimen', sin: '130 692 544', born: '1991-04-12' },
  fr: { given: 'Anselme', family: 'Fabulé', sin: '046 454 286', born: '1988-09-30' },
} as const

/** Hires somebody from the list of employees. */
async function hire(page: Page, lang: 'en' | 'fr'): Promise<void> {
  const words = said[lang]
  const person = people[lang]
  await page.keyboard.press('p')
  await page.locator('nav.places').waitFor()
  await page.keyboard.press('2')
  await page.locator('h1', { hasText: /Employees|Employés/ }).waitFor()
  await page.keyboard.press('n')
  const given = page.getByLabel(words.given)
  await given.waitFor()
  await soon(() => given.evaluate((each) => each === document.activeElement)).toBe(true)
  for (const text of [person.given, person.family, person.born]) {
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type(person.sin)
  await page.getByText(words.fits).waitFor()
  await page.getByLabel(words.rate, { exact: true }).focus()
  await page.keyboard.type('30')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1, name: new RegExp(person.family) }).waitFor()
  expect(await flawsOf(page)).toEqual([])
}

/** Begins the next run and types 80 hours. */
async function enterTime(page: Page, lang: 'en' | 'fr'): Promise<void> {
  const words = said[lang]
  const person = people[lang]
  await leaveField(page)
  await page.keyboard.press('Escape')
  await page.locator('nav.places').waitFor()
  await page.keyboard.press('1')
  await page.keyboard.press('n')
  await page.getByRole('heading', { level: 1, name: words.run }).waitFor()
  await page.locator('.step-body input').first().waitFor()
  await page.keyboard.press('Control+Enter')
  const cell = page.getByLabel(words.hours).and(page.getByLabel(new RegExp(person.family)))
  await cell.waitFor()
  await cell.focus()
  await page.keyboard.type('80')
  await page.keyboard.press('Control+Enter')
}

/** Looks at the pay, and opens its federal tax down to the formula. */
async function review(page: Page, lang: 'en' | 'fr'): Promise<void> {
  const words = said[lang]
  const person = people[lang]
  const row = page.getByRole('row', { name: new RegExp(person.family) })
  // 80 hours at 30.00 are 2,400.00 (and nothing else is paid to somebody new).
  await row
    .getByText(lang === 'en' ? '2,400.00' : '2 400,00')
    .first()
    .waitFor()
  await page.getByText(words.contributions).waitFor()
  expect(await flawsOf(page)).toEqual([])
  const federal = row.getByRole('button', { name: words.federal })
  await federal.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: words.explain })
  await panel.getByText(/T4127/).first().waitFor()
  expect(await flawsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
}

/** Goes through the last steps, posts the run and takes the stub. */
async function postAndHandOut(page: Page, lang: 'en' | 'fr'): Promise<void> {
  const words = said[lang]
  const person = people[lang]
  await page.keyboard.press('Control+Enter')
  await page.locator('.step-body .posted').first().waitFor()
  await page.keyboard.press('Control+Enter')
  await page.locator('.step-body .pairs').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('status').getByText(words.posted).waitFor()
  const stub = page
    .getByRole('button', { name: words.stub })
    .and(page.getByRole('button', { name: new RegExp(person.family) }))
  const kept = page.waitForEvent('download')
  await stub.focus()
  await page.keyboard.press('Enter')
  expect((await kept).suggestedFilename()).toMatch(/^stub.*\.pdf$/)
  expect(await flawsOf(page)).toEqual([])
}

describe.skipIf(!hasChromium)('pay and sales tax on screen (needs Chromium)', () => {
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

  const told = async (path: string) => (await books.ask(`/v1/books/boreal/${path}`)).text()

  test.each(['en', 'fr'] as const)(
    'somebody is hired, paid in five steps and given a stub with the keyboard alone: %s',
    (lang) =>
      look(
        '/boreal',
        async (page) => {
          await hire(page, lang)
          await enterTime(page, lang)
          await review(page, lang)
          await postAndHandOut(page, lang)
        },
        { lang, scheme: lang === 'fr' ? 'dark' : 'light' },
      ),
    60_000,
  )

  test('what the run withheld is owed on the day that the form says, and its lines open to the pays', () =>
    look('/boreal/pay/owed', async (page) => {
      const first = page.locator('tbody tr').first()
      await first.waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.boxed-figure').first().waitFor()
      await page.locator('.boxed-figure').first().focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      const panel = page.getByRole('complementary', { name: 'Explain' })
      await panel.getByRole('link').first().waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
      // The proofs hold the form against the accounts of the books.
      await soon(() => page.locator('.proof[data-holds=no]').count()).toBe(0)
      await page.keyboard.press('Control+Enter')
      await page.getByLabel('Day of the payment').waitFor()
      expect(await flawsOf(page)).toEqual([])
    }))

  test('contributions of a year are checked person by person; employees of a table are shown before they are hired', async () => {
    await look('/boreal/year-end/reconcile?year=2026', async (page) => {
      const checks = page.getByRole('table', { name: 'Contributions by person (PIER)' })
      await checks.getByRole('row', { name: /Alix Fictif ON EI/ }).waitFor()
      expect(await flawsOf(page)).toEqual([])
    })
    await look('/boreal/pay/people', async (page) => {
      await page.locator('tbody tr').first().waitFor()
      await page.keyboard.press('i')
      const panel = page.getByRole('complementary', { name: 'Import employees' })
      const table = 'Name,First name,Date of birth,Hire date,Hourly rate,Province\n'
      await panel.locator('.file-input').setInputFiles({
        name: 'staff.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`${table}Specimen,Opal,1990-01-02,2026-11-02,25,ON\n`),
      })
      await panel.getByRole('row', { name: /Opal Specimen/ }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await panel.getByRole('button', { name: 'Hire 1 employee' }).press('Enter')
      await page.getByRole('status').getByText('1 employee hired').waitFor()
      await page.getByRole('row', { name: /Opal Specimen/ }).waitFor()
    })
  })

  test('a benefit is valued with its source in law and put into every pay or into one, by keyboard, in French', () =>
    look(
      '/boreal/pay/people/1',
      async (page) => {
        await page.locator('h1').waitFor()
        await page.getByText('Avec chaque paie').first().waitFor()
        await page.keyboard.press('b')
        const kind = page.getByRole('combobox', { name: 'Avantage', exact: true })
        await soon(() => kind.evaluate((each) => each === document.activeElement)).toBe(true)
        await kind.selectOption('group-life')
        await page.getByRole('combobox', { name: 'Province d’emploi' }).selectOption('MB')
        await page.getByLabel('Primes de l’année, avant taxe').focus()
        await page.keyboard.type('600')
        await page.keyboard.press('Tab')
        // Manitoba's 7 % on premiums of 600.00.
        await page
          .getByRole('row', { name: /^Assurance vie collective/ })
          .first()
          .getByText('642,00')
          .waitFor()
        await page.getByText(/Group term life insurance policies, Canada Revenue Agency/).waitFor()
        expect(await flawsOf(page)).toEqual([])
        await page.getByRole('combobox', { name: 'Comment il vient' }).selectOption('every')
        await page.getByLabel('Sur combien de paies').focus()
        await page.keyboard.type('12')
        await page.keyboard.press('Tab')
        await page.getByText('53,50').waitFor()
        await page.getByRole('button', { name: 'Mettre dans la paie' }).focus()
        await page.keyboard.press('Enter')
        await page
          .getByRole('status')
          .getByText(/: avec chaque paie à partir du/)
          .waitFor()
        expect(await told('employee.show?employee=1')).toMatch(
          /"group-life","amount":"53.50","most":"642.00"/,
        )
        await page.getByRole('combobox', { name: 'Comment il vient' }).selectOption('once')
        await page.getByRole('button', { name: 'Mettre dans la paie' }).focus()
        await page.keyboard.press('Enter')
        await page
          .getByRole('status')
          .getByText(/: dans la paie du/)
          .waitFor()
        expect(await flawsOf(page)).toEqual([])
        await leaveField(page)
        await page.keyboard.press('Escape')
        await page
          .getByRole('row', { name: /Assurance vie collective/ })
          .getByText('53,50')
          .waitFor()
      },
      { lang: 'fr', scheme: 'dark' },
    ))

  test('a return is withdrawn, filed anew and paid by keyboard; the dialog says what, to whom, how much', async () => {
    // The payment of the quarter that was filed last is undone first: nothing paid can be withdrawn.
    const shown = await told('return.show?return=GST/2026-07-01..2026-09-30')
    const entry = /"entry":"(J\d+)","confirmation":"[^"]*"\}\]/.exec(shown)?.[1] ?? ''
    const act = Number(/"act":(\d+)/.exec(await told(`entry.show?number=${entry}`))?.[1])
    const undone = await books.ask('/v1/books/boreal/act.undo', {
      method: 'POST',
      body: JSON.stringify({ number: act }),
    })
    expect(undone.status).toBe(200)
    await look('/boreal', async (page) => {
      await page.keyboard.press('t')
      await page.getByRole('table', { name: 'Reporting periods' }).waitFor()
      await page.locator('tr[data-current=true]:focus').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      const box = page.getByRole('button', { name: /^109 / })
      await box.waitFor()
      const netTax = await box.innerText()
      await box.focus()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('complementary', { name: 'Explain' })
      await panel.getByRole('heading', { name: /Net tax/ }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
      await page.keyboard.press('w')
      await page.getByLabel('Why').waitFor()
      await page.keyboard.type('It was sent twice')
      await page.keyboard.press('Enter')
      await page.getByText('GST34, Working copy').waitFor()
      // What was withdrawn is what would be filed now.
      await soon(() => box.innerText()).toBe(netTax)
      await page.keyboard.press('Control+Enter')
      const dialog = page.getByRole('dialog')
      await dialog
        .getByText(/2026-07-01 to 2026-09-30 is kept as sent to the Canada Revenue Agency/)
        .waitFor()
      await dialog.getByText(`Owing: ${netTax}, to be paid by 2026-11-02.`).waitFor()
      await soon(() => focused(page)).toContain('Not yet')
      expect(await flawsOf(page)).toEqual([])
      await dialog.getByLabel('Confirmation number').focus()
      await page.keyboard.type('GST-26-09-B')
      await dialog.getByRole('button', { name: 'File' }).press('Enter')
      await dialog.waitFor({ state: 'detached' })
      await page.getByText('confirmation GST-26-09-B', { exact: false }).waitFor()
      await page.keyboard.press('Control+Enter')
      await page.getByLabel('Day of the payment').waitFor()
      await page.keyboard.press('Enter')
      await page.getByText('filed, settled').waitFor()
    })
  })
})
