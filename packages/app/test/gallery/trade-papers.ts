import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Result, refuse } from '@daybook/core/kit/result.ts'
import { writeFiles } from '../../src/payroll/stub-files.ts'
import { decided, typed } from './case.ts'

const birch = "daybook customer add 'Birch Sample Inc.' --province ON --terms 30"

/** Ctrl-C between the second and the third paper, as the watch over the printing tells it. */
async function stopped(): Promise<Result<unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-gallery-'))
  try {
    let done = 0
    const watch = {
      step: async (index: number) => {
        done = index
      },
      isStopped: () => done === 2,
      end: () => {},
    }
    const files = ['1001', '1002', '1003'].map((number) => ({
      name: `invoice-${number}.pdf`,
      bytes: () => new Uint8Array([37]),
    }))
    const made = await writeFiles(folder, files, watch)
    if (!made.ok || !made.value.isStopped) return made
    const names = { done: String(made.value.written), of: String(files.length), folder: 'invoices' }
    return refuse('paper-print-stopped', names)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Papers of sales that cannot be printed. */
export const tradePaperCases = {
  'paper-places-several': typed(
    'Invoices into a file and a folder at once',
    'daybook invoice print --file invoices.pdf --folder .',
  ),
  'paper-print-stopped': decided('Invoices stopped by Ctrl-C', stopped),
  'papers-none': typed('Printing where there is nothing to print', 'daybook invoice print', {
    typed: [birch],
  }),
  'statements-none': typed(
    'Statements of account where nobody owes anything',
    'daybook customer statements --through 2026-03-31',
    { typed: [birch] },
  ),
}
