import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { value } from '@daybook/core/kit/result.ts'
import { type Browser, chromium } from 'playwright-core'
import { rootUrl } from '../bin/launcher.js'
import { cliWorld } from '../packages/app/src/cli/run.ts'
import { openBooks } from '../packages/app/src/http/books.ts'
import { serve } from '../packages/app/src/http/serve.ts'
import { household } from '../packages/app/src/sample/clients/household.ts'
import { practiceDay } from '../packages/app/src/sample/create-practice.ts'
import { createSample } from '../packages/app/src/sample/create-sample.ts'
import { tellStory } from '../packages/app/src/sample/tell-story.ts'
import { pictured } from './pictured.ts'
import { buildScreens } from './screens.ts'

/**
 * `npm run screenshots [NAME…]`: a picture of every screen (or of those named) over the sample company and a
 * household, in both languages, light and dark, at 1440 and 390 pixels, in `.cache/screenshots` (or the
 * folder that SCREENSHOTS names); and a page that shows them side by side. Each is to be looked at by a
 * person.
 */
type Manner = { readonly lang: 'en' | 'fr'; readonly scheme: 'light' | 'dark'; readonly width: 1440 | 390 }

const manners: readonly Manner[] = (['en', 'fr'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    ([1440, 390] as const).map((width) => ({ lang, scheme, width })),
  ),
)

const kept = process.env.SCREENSHOTS
const folder = kept ? resolve(kept) : fileURLToPath(new URL('.cache/screenshots', rootUrl))
const wanted = process.argv.slice(2)
const names = Object.keys(pictured).filter((name) => wanted.length === 0 || wanted.includes(name))
/** The screens that still showed grey bars after half a minute: something on them was never read. */
const unread: string[] = []
process.exitCode = await take()

async function take(): Promise<number> {
  const executablePath = chromiumPath()
  if (executablePath === undefined) {
    process.stderr.write('There is no Chromium in the path; CHROMIUM may name one.\n')
    return 1
  }
  await buildScreens(fileURLToPath(rootUrl), fileURLToPath(new URL('.cache/build/screens', rootUrl)))
  const scratch = mkdtempSync(join(tmpdir(), 'daybook-screenshots-'))
  const place = join(scratch, 'boreal.daybook')
  value(await createSample(cliWorld('en'), place))
  const home = join(scratch, 'specimen.daybook')
  const { opening, deeds } = household()
  value(await tellStory({ ...cliWorld('en'), today: practiceDay }, home, opening, deeds))
  const books = openBooks(join(scratch, 'new'))
  value(await books.open(place))
  value(await books.open(home))
  const serving = value(await serve(books, { host: '127.0.0.1', port: 0 }))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  mkdirSync(folder, { recursive: true })
  for (const manner of manners) await shoot(browser, serving.address, manner)
  await browser.close()
  await serving.close()
  await books.close()
  rmSync(scratch, { recursive: true, force: true })
  writeFileSync(join(folder, 'index.html'), sideBySide())
  process.stdout.write(`${names.length * manners.length} pictures in ${folder}\n`)
  for (const each of unread) process.stderr.write(`${each} was never read whole\n`)
  return unread.length === 0 ? 0 : 1
}

async function shoot(browser: Browser, address: string, { lang, scheme, width }: Manner): Promise<void> {
  const context = await browser.newContext({
    colorScheme: scheme,
    locale: `${lang}-CA`,
    viewport: { width, height: width === 390 ? 844 : 900 },
    deviceScaleFactor: width === 390 ? 2 : 1,
  })
  const page = await context.newPage()
  for (const name of names) {
    await page.goto(`${address}${pictured[name]}`, { waitUntil: 'networkidle' })
    await page
      .waitForFunction(() => document.querySelector('.grey-bars') === null)
      .catch(() => unread.push(`${name} ${lang} ${scheme} ${width}`))
    await page.screenshot({ path: join(folder, fileOf(name, { lang, scheme, width })) })
  }
  await context.close()
}

function fileOf(name: string, { lang, scheme, width }: Manner): string {
  return `${name}-${lang}-${scheme}-${width}.png`
}

function sideBySide(): string {
  const rows = names.map((name) => {
    const pictures = manners.map((manner) => {
      const file = fileOf(name, manner)
      return `<a href="${file}"><img src="${file}" alt="${file}" height="300" loading="lazy"></a>`
    })
    return `<h2>${name}</h2>${pictures.join(' ')}`
  })
  return `<!doctype html><meta charset="utf-8"><title>Screens</title>${rows.join('\n')}\n`
}

/** The Chromium that CHROMIUM names, else the first in the path; none where there is none. */
function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') return named
  const found = (process.env.PATH ?? '').split(delimiter)
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((program) => found.map((directory) => join(directory, program)))
    .find((file) => existsSync(file))
}
