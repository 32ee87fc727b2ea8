import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Screened } from './screened.ts'

/** How a person looks: language, theme, width of the window. */
export type Manner = {
  readonly lang?: 'en' | 'fr'
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
}

/**
 * Where screens are looked at: the books that are served, the browser, and its window where several screens
 * share one (and what it has loaded).
 */
export type Looking = {
  readonly books: Screened
  readonly browser: Browser
  readonly window?: BrowserContext
}

/** A window of the browser in a manner. */
export function windowOf(
  browser: Browser,
  { lang = 'en', scheme = 'light', width = 1440 }: Manner,
): Promise<BrowserContext> {
  return browser.newContext({
    colorScheme: scheme,
    locale: `${lang}-CA`,
    viewport: { width, height: 900 },
  })
}

/**
 * Opens a screen and works on it; what the browser complains of is a failure, and so is anything that is
 * asked for elsewhere.
 */
export async function lookAt(
  { books, browser, window }: Looking,
  path: string,
  work: (page: Page) => Promise<void>,
  manner: Manner = {},
): Promise<void> {
  const context = window ?? (await windowOf(browser, manner))
  const page = await context.newPage()
  const complaints: string[] = []
  // A chooser of files is the test's from the beginning: a key may open it as soon as the screen stands.
  page.on('filechooser', () => {})
  page.on('console', (message) => {
    // A refused deed is answered with a status of its own, which the browser writes down as well.
    const isRefusal = /status of 4(00|04|09|22)/.test(message.text())
    if (!isRefusal && ['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    const url = request.url()
    const isOwn = url.startsWith(books.address) || url.startsWith(`blob:${books.address}`)
    if (!isOwn && !url.startsWith('chrome-extension:')) complaints.push(`asked ${url}`)
  })
  try {
    await arrive(page, `${books.address}${path}`)
    await work(page)
    expect(complaints).toEqual([])
  } finally {
    await (window === undefined ? context : page).close()
  }
}

/** Goes to an address and waits until its screen stands. */
async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('h1').waitFor()
  await page.waitForFunction(() => document.querySelector('.grey-bars') === null)
}

/** The rules of axe that a missing or a wrong word breaks: the others are the same in every language. */
export const rulesOfWords = [
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-progressbar-name',
  'aria-toggle-field-name',
  'aria-tooltip-name',
  'button-name',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'input-button-name',
  'label',
  'label-content-name-mismatch',
  'landmark-unique',
  'link-name',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'valid-lang',
] as const

/** The source of axe, as its own package has it. */
const axeSource = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
    'axe-core/axe.min.js',
  ),
  'utf8',
)

/** Waits until nothing moves any more: a panel that is half there has other colours. */
export async function stands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(passing.map(({ finished }) => finished))
  })
}

/** What axe finds on a page, by some rules or all: each rule with the first places where it is broken. */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly unknown[]> {
  await stands(page)
  // Reading axe takes longer than most scans: once for each document is enough, where the builder does it
  // twice for each scan.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const scan = new AxeBuilder({ page, axeSource: ';' }).options({ resultTypes: ['violations'] })
  if (rules !== undefined) scan.withRules([...rules])
  // There are no frames: one script in the page finds all, without a second page to gather in.
  const found = await scan.setLegacyMode(true).analyze()
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])
}

/** What axe finds on a whole page. */
export function flawsOf(page: Page): Promise<readonly unknown[]> {
  return violations(page)
}

/** What stands, for a check that waits until it holds: a screen may still be on its way there. */
export function soon<T>(read: () => Promise<T>, message?: string) {
  return expect.poll(read, { timeout: 30_000, interval: 50, ...(message === undefined ? {} : { message }) })
}

/** What the focused element is called, or its text. */
export function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  )
}

/** Takes focus out of any field, so that plain letters are keys of the screen. */
export async function leaveField(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}
