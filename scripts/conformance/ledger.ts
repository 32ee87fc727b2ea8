import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import type { ExportJournal } from '@daybook/core/ledger/formats/export-journal.ts'
import { bookOf, inView } from '../../packages/app/src/book.ts'
import { cliWorld } from '../../packages/app/src/cli/run.ts'
import { loadEntries } from '../../packages/app/src/reports/load-entries.ts'
import { createSample } from '../../packages/app/src/sample/create-sample.ts'
import { openBook } from '../../packages/app/src/store/open-book.ts'
import { exportDifferences, run as neighbours, runJournals } from './neighbours/compare.ts'
import { isInstalled, type Program } from './neighbours/programs.ts'
import type { ConformanceReport } from './registry.ts'

/** The path that stands for the cases which the ledger brings along. */
export const ownCases = '.'

const root = resolve(import.meta.dirname, '..', '..')

/**
 * The laws of the ledger as tests: any sequence of commands, import twice, correct, undo, the three stores
 * alike.
 */
const laws = [
  'packages/core/src/ledger',
  'packages/app/test/commands',
  'packages/app/test/store',
  'packages/app/test/journeys',
]

/**
 * The journals of a folder, read by us and by their programs; or, without one, the ledger against the world:
 * our journals read by hledger, ledger and beancount and theirs by us, the sample company among them, to the
 * cent; and the laws that any sequence of commands keeps.
 */
export async function run(path: string): Promise<ConformanceReport> {
  if (path !== ownCases) return runJournals(path)
  const compared = await neighbours()
  const sample = await sampleCompany()
  const lawful = lawsHold()
  return {
    passed: compared.passed + sample.passed + lawful.passed,
    failed: [...compared.failed, ...sample.failed, ...lawful.failed],
    notHandled: [...compared.notHandled],
  }
}

type Part = Pick<ConformanceReport, 'passed' | 'failed'>

async function sampleCompany(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'))
  try {
    const place = join(folder, 'sample.daybook')
    value(await createSample(cliWorld('en'), place))
    const journal = await journalOf(place)
    const programs: readonly Program[] = ['hledger', 'ledger', 'beancount']
    const findings = programs.filter(isInstalled).map((program) => {
      const why = exportDifferences(journal, program, folder)
      return { name: `the sample company, read by ${program}`, why: why.slice(0, 5).join('; ') }
    })
    const failed = findings.filter((each) => each.why !== '')
    return { passed: findings.length - failed.length, failed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function journalOf(place: string): Promise<ExportJournal> {
  const store = value(await openBook(place))
  try {
    return await inView(bookOf(store), async (view) => {
      const entries: Entry[] = []
      const span = { from: '1900-01-01', through: '2199-12-31' }
      for await (const some of loadEntries(view, span, view.head.seq)) entries.push(...some)
      const accounts = [...view.chart.values()].map((account) => ({
        ...account,
        name: accountName(account, 'en'),
      }))
      return { bookName: view.profile.name, currency: 'CAD', currencies: ['USD'], accounts, entries }
    })
  } finally {
    await store.close()
  }
}

function lawsHold(): Part {
  const folder = mkdtempSync(join(tmpdir(), 'laws-'))
  const file = join(folder, 'laws.json')
  try {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const args = [vitest, 'run', ...laws, '--reporter=json', `--outputFile=${file}`]
    spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
    // Vitest's own report: files with their tests, each with its sentence and its state.
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number
      testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[]
    }
    const failed = report.testResults
      .flatMap((each) => each.assertionResults)
      .filter((each) => each.status === 'failed')
      .map((each) => ({ name: each.fullName, why: each.failureMessages[0]?.split('\n')[0] ?? '' }))
    return { passed: report.numPassedTests, failed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
