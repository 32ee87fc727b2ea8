import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Result, refuse } from '@daybook/core/kit/result.ts'
import { writeFiles } from '../../src/payroll/stub-files.ts'
import { decided, typed } from './case.ts'

const hire =
  'daybook employee hire Sample --born 1990-04-12 --hired 2026-01-05 --frequency biweekly --province ON --hourly 25.00 --hours 40'

/** Ctrl-C between the second and the third file, as the watch over the printing tells it. */
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
    const files = ['1', '2', '3'].map((number) => ({
      name: `stub-1-${number}.pdf`,
      bytes: () => new Uint8Array([37]),
    }))
    const made = await writeFiles(folder, files, watch)
    if (!made.ok || !made.value.isStopped) return made
    return refuse('stub-print-stopped', {
      done: String(made.value.written),
      of: String(files.length),
      folder: 'stubs',
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Pay stubs that are not there, and printing that was broken off. */
export const stubCases = {
  'stub-of-opening': typed('The stub of what other books paid', 'daybook stub show 1 1', {
    typed: [
      hire,
      'daybook payrun opening --date 2026-04-30 --employee 1 --figure gross=16000 --figure cpp=900 --figure ei=270 --figure tax=2500',
    ],
  }),
  'stub-places-several': typed(
    'Stubs into a file and a folder at once',
    'daybook stub print 1 --file stubs.pdf --folder .',
  ),
  'stub-print-stopped': decided('Stubs stopped by Ctrl-C', stopped),
}
