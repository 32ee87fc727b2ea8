/**
 * Imports made-up entries and tells how many are acknowledged after each batch: `import-and-tell PLACE
 * COUNT`. The same entries each time, so that an import that was broken off is resumed by running it again.
 */
import { writeSync } from 'node:fs'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { JournalEntry } from '@daybook/core/ledger/formats/journal-file.ts'
import { bookOf } from '../../src/book.ts'
import { importEntries } from '../../src/journal/import-entries.ts'
import { openBook } from '../../src/store/open-book.ts'

const [place = '', count = ''] = process.argv.slice(2)

async function* entries(): AsyncGenerator<Result<readonly JournalEntry[]>, undefined> {
  for (let index = 0; index < Number(count); index += 1) {
    const amount = BigInt(index + 1)
    yield ok([
      {
        id: `T${index}`,
        date: '2026-01-10',
        memo: `T ${index}`,
        line: index + 1,
        lines: [
          { account: '1010', amount },
          { account: '4000', amount: -amount },
        ],
      },
    ])
  }
}

const opened = await openBook(place)
if (!opened.ok) writeSync(1, `${opened.refusals[0]?.code}\n`)
else {
  const act = { actor: 'importer', now: Date.now(), dryRun: false, command: 'journal.import', input: {} }
  const imported = await importEntries(bookOf(opened.value), act, entries(), {
    openAccounts: false,
    file: 'made up',
    progress: (done) => void writeSync(1, `${done}\n`),
  })
  writeSync(1, imported.ok ? 'done\n' : `${imported.refusals[0]?.code}\n`)
  await opened.value.close()
}
