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

/** A scan of a page by axe, of what is wrong alone, to be narrowed to some rules or run whole. */
export function scanOf(page: Page): AxeBuilder {
  // There are no frames: one script in the page finds all, without a second page to gather in.
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
}

/** What axe finds on a page: each rule with the first places where it is broken. */
export async function violations(scan: AxeBuilder): Promise<readonly unknown[]> {
  // There are no frames: one script in the page finds all, without a second page to gather in.
  const found = await scan
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze()
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])
}

/** What axe finds on a whole page. */
export function flawsOf(page: Page): Promise<readonly unknown[]> {
  return violations(scanOf(page))
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
