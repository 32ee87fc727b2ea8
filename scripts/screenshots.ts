import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { value } from '@daybook/core/kit/result.ts'
import { type Browser, chromium } from 'playwright-core'
import { rootUrl } from '../bin/launcher.js'
import { cliWorld } from '../packages/app/src/cli/run.ts'
import { openBooks } from '../packages/app/src/http/books.ts'
import { serve } from '../packages/app/src/http/serve.ts'
import { createSample } from '../packages/app/src/sample/create-sample.ts'
import { buildScreens } from './screens.ts'

/**
 * `npm run screenshots [NAME…]`: a picture of every screen (or of those named) over the sample company, in
 * both languages, light and dark, at 1440 and 390 pixels, in `.cache/screenshots`; and a page that shows
 * them side by side. Each is to be looked at by a person.
 */
const screens: Readonly<Record<string, string>> = {
  books: '/',
  'first-run': '/books/new',
  today: '/boreal',
  rules: '/boreal/rules',
  journal: '/boreal/journal',
  'new-entry': '/boreal/journal/new?copy=J2',
  desk: '/boreal/journal/desk',
  entry: '/boreal/entry/J5',
  accounts: '/boreal/accounts',
  register: '/boreal/accounts/1010',
  reports: '/boreal/reports',
  'income-statement': '/boreal/reports/income-statement?compare=prior-year',
  'income-chart': '/boreal/reports/income-statement?chart=true',
  'balance-sheet': '/boreal/reports/balance-sheet?months=true',
  'trial-balance': '/boreal/reports/trial-balance',
  close: '/boreal/close',
  'close-years': '/boreal/close/years',
  review: '/boreal/review',
  questions: '/boreal/review/questions',
  'closed-year': '/boreal/close/years?year=2026-06-30',
  invoices: '/boreal/invoices',
  'new-invoice': '/boreal/invoices/new',
  customers: '/boreal/customers',
  'receivables-ageing': '/boreal/invoices/ageing',
  bills: '/boreal/bills',
  suppliers: '/boreal/suppliers',
  'payment-run': '/boreal/bills/run',
  cheques: '/boreal/cheques',
  returns: '/boreal/returns',
  return: '/boreal/returns/GST',
  'pay-runs': '/boreal/pay',
  'pay-run': '/boreal/pay/run?step=3',
  'posted-run': '/boreal/pay/runs/14',
  employees: '/boreal/pay/people',
  employee: '/boreal/pay/people/1',
  hire: '/boreal/pay/people/new',
  owed: '/boreal/pay/owed',
  'owed-form': '/boreal/pay/owed/pd7a',
  'pay-setup': '/boreal/pay/setup',
  slips: '/boreal/year-end?year=2026',
  'slips-reconciled': '/boreal/year-end/reconcile?year=2026',
  roes: '/boreal/year-end/roe',
  roe: '/boreal/year-end/roe/1',
  papers: '/boreal/papers',
  activity: '/boreal/activity',
  settings: '/boreal/settings',
}

type Manner = { readonly lang: 'en' | 'fr'; readonly scheme: 'light' | 'dark'; readonly width: 1440 | 390 }

const manners: readonly Manner[] = (['en', 'fr'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    ([1440, 390] as const).map((width) => ({ lang, scheme, width })),
  ),
)

const folder = fileURLToPath(new URL('.cache/screenshots', rootUrl))
const wanted = process.argv.slice(2)
const names = Object.keys(screens).filter((name) => wanted.length === 0 || wanted.includes(name))
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
  const books = openBooks(join(scratch, 'new'))
  value(await books.open(place))
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
  return 0
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
    await page.goto(`${address}${screens[name]}`, { waitUntil: 'networkidle' })
    await page.waitForFunction(() => document.querySelector('.grey-bars') === null)
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
