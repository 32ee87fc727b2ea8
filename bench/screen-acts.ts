import type { Page } from 'playwright-core'
import { struck } from './browser.ts'

/** What somebody does on screen, and the milliseconds of each time until the screen had answered. */
export type Spent = ReadonlyMap<string, readonly number[]>

/** Where the acts are done: the address of the books, and what there is in them to work on. */
export type Books = {
  readonly address: string
  /** The bank account and an account of expenses, as their numbers. */
  readonly bank: string
  readonly expense: string
  /** Words of three open lines: two that nothing is proposed for, and one that an entry is proposed for. */
  readonly lines: readonly [code: string, exclude: string, match: string]
  /** The days of an income statement, and of the new entry. */
  readonly span: string
  readonly day: string
}

/** Whether a line is gone from those that wait, and focus stands on the one after it. */
const isGone = (text: string) =>
  document.activeElement instanceof HTMLTableRowElement &&
  ![...document.querySelectorAll('.lines tbody th')].some((each) => each.textContent === text)

const isBack = (text: string) =>
  [...document.querySelectorAll('.lines tbody th')].some((each) => each.textContent === text)

/** Whether another line than this is current, and the panel beside shows it. */
const isNext = (text: string) => {
  const current = document.querySelector('tr[data-current=true] th')?.textContent
  return current !== text && document.querySelector('.bank-panel strong')?.textContent === current
}

/**
 * Acts on lines of a bank account by keyboard, so many rounds of them: a line is coded, left out, tied to the
 * entry that is proposed, and each is undone; and the next line is gone to.
 */
export async function lineActs(page: Page, books: Books, rounds: number): Promise<Spent> {
  const spent = new Map<string, number[]>()
  const note = (what: string, milliseconds: number) => {
    spent.set(what, [...(spent.get(what) ?? []), milliseconds])
  }
  const [coded, excluded, matched] = books.lines
  const onLine = async (text: string) => {
    await page.getByRole('row', { name: text }).focus()
    await page.waitForFunction(
      (wanted) => document.querySelector('.bank-panel strong')?.textContent === wanted,
      text,
    )
    await settled(page)
  }
  const undo = async (text: string) => {
    await settled(page)
    note('undo it', await struck(page, 'z', isBack, text))
    await settled(page)
  }
  await page.goto(`${books.address}/bank?account=${books.bank}`)
  await page.locator('tr[data-current=true]').waitFor()
  for (let round = 0; round < rounds; round += 1) {
    await onLine(coded)
    await page.keyboard.press('c')
    await page.getByRole('combobox', { name: 'Account', exact: true }).waitFor()
    await page.keyboard.type(books.expense)
    await page.keyboard.press('Tab')
    await page.locator('.posts tbody tr').nth(1).waitFor()
    note('code a bank line', await struck(page, 'Enter', isGone, coded))
    await undo(coded)
    await onLine(excluded)
    await page.keyboard.press('x')
    await page.keyboard.type('Not ours')
    note('leave a line out', await struck(page, 'Enter', isGone, excluded))
    await undo(excluded)
    await onLine(matched)
    note('tie a line to its entry', await struck(page, 'Enter', isGone, matched))
    await undo(matched)
    await onLine(coded)
    note('go to the next line', await struck(page, 'ArrowDown', isNext, coded))
  }
  return spent
}

/** Nothing is on its way to or from the books any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
}

/** Posts entries from the form, by keyboard; each is answered when the entry stands with its lines. */
export async function postEntries(page: Page, books: Books, rounds: number): Promise<readonly number[]> {
  const spent: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(`${books.address}/journal/new`)
    await page.getByLabel('Date', { exact: true }).fill(books.day)
    await page.getByLabel('Account, Line 1').fill(books.expense)
    await page.getByLabel('Debit, Line 1').fill(`${round + 10}.00`)
    await page.getByLabel('Account, Line 2').fill(books.bank)
    await page.getByLabel('Credit, Line 2').fill(`${round + 10}.00`)
    await page.getByLabel('Credit, Line 2').press('Tab')
    await settled(page)
    const isPosted = () => document.querySelectorAll('.posted tbody tr').length > 1
    spent.push(await struck(page, 'Control+Enter', isPosted, ''))
  }
  return spent
}

/** Opens the explanation of figures of an income statement, one after the other. */
export async function explainFigures(page: Page, books: Books, rounds: number): Promise<readonly number[]> {
  const spent: number[] = []
  await page.goto(`${books.address}/reports/income-statement?${books.span}`)
  await page.locator('button.figure').first().focus()
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press('ArrowDown')
    await settled(page)
    const isShown = () => document.querySelector('aside.panel tfoot, aside.panel .leaf-postings') !== null
    spent.push(await struck(page, 'Enter', isShown, ''))
    await page.keyboard.press('Escape')
    await page.locator('aside.panel').waitFor({ state: 'detached' })
  }
  return spent
}
