import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'

/** A screen is there when its heading stands and nothing on it is still awaited. */
const isThere = () =>
  document.querySelector('h1') !== null && document.querySelector('.grey-bars') === null && performance.now()

/** Opens a screen as somebody does who has never been here: with nothing kept from before. */
export async function opened(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-CA', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(() => {
    // When the last key was struck, by the clock of the page.
    const keep = (event: KeyboardEvent) => {
      document.documentElement.dataset.struck = String(event.timeStamp)
    }
    addEventListener('keydown', keep, { capture: true })
  })
  await page.goto(address)
  await page.waitForFunction(isThere)
  return page
}

/**
 * A first load: its script in bytes, as it is and compressed, and the milliseconds until the screen stands.
 */
export type FirstLoad = {
  readonly script: number
  readonly compressed: number
  readonly milliseconds: number
}

/** Loads a screen for the first time and counts what its scripts weigh. */
export async function firstLoad(browser: Browser, address: string): Promise<FirstLoad> {
  const context = await browser.newContext({ locale: 'en-CA', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await page.goto(address, { waitUntil: 'commit' })
  const there = await page.waitForFunction(isThere, undefined, { polling: 'raf' })
  const milliseconds = Number(await there.jsonValue())
  await page.waitForLoadState('networkidle')
  const bytes = await Promise.all(scripts)
  await context.close()
  return {
    script: bytes.reduce((sum, each) => sum + each.length, 0),
    compressed: bytes.reduce((sum, each) => sum + gzipSync(each).length, 0),
    milliseconds,
  }
}

/**
 * Strikes a key and gives the milliseconds from the stroke until the frame in which the page says that it has
 * answered; `given` is what its question is asked with.
 */
export async function struck<G extends string>(
  page: Page,
  key: string,
  hasAnswered: (given: G) => boolean,
  given: G,
): Promise<number> {
  await page.evaluate(() => {
    document.documentElement.dataset.struck = ''
  })
  // What is asked each frame is the page’s own question; when it is true the clock of the page is read.
  const asked = await page.evaluateHandle(`(${String(hasAnswered)})`)
  const answer = page.waitForFunction(
    ([question, value]) =>
      document.documentElement.dataset.struck !== '' &&
      // The handle is the function that was given.
      (question as unknown as (value: string) => boolean)(value as string) &&
      performance.now() - Number(document.documentElement.dataset.struck),
    [asked, given] as const,
    { polling: 'raf', timeout: 20_000 },
  )
  await page.evaluate(() => true)
  await page.keyboard.press(key)
  const milliseconds = Number(await (await answer).jsonValue())
  await asked.dispose()
  return milliseconds
}

/** The frames of a while: how many a second, and the longest of them in milliseconds. */
export type Frames = { readonly aSecond: number; readonly longest: number; readonly count: number }

/** Counts frames while a wheel is turned over the middle of the page, for so many milliseconds. */
export async function framesWhileTurning(page: Page, milliseconds: number): Promise<Frames> {
  await page.mouse.move(720, 500)
  const counted = page.evaluate(
    (length) =>
      new Promise<number[]>((resolve) => {
        const deltas: number[] = []
        const began = performance.now()
        let before = began
        const frame = (now: number) => {
          if (now > before) deltas.push(now - before)
          before = Math.max(before, now)
          if (now - began < length) requestAnimationFrame(frame)
          else resolve(deltas)
        }
        requestAnimationFrame(frame)
      }),
    milliseconds,
  )
  let isCounting = true
  void counted.finally(() => {
    isCounting = false
  })
  while (isCounting) {
    await page.mouse.wheel(0, 240)
    await new Promise((resolve) => setTimeout(resolve, 16))
  }
  const deltas = await counted
  const whole = deltas.reduce((sum, each) => sum + each, 0)
  return { aSecond: (deltas.length * 1000) / whole, longest: Math.max(...deltas), count: deltas.length }
}
