/**
 * Posts entries one by one and tells of each as soon as it is acknowledged: `post-and-tell PLACE PREFIX
 * COUNT`. Every entry has a memo of its own, PREFIX and a number; `J12 PREFIX 7` on standard output says that
 * it was recorded, with one write, so that a line is there whole or not at all. What is refused is printed
 * too, and ends it.
 */
import { writeSync } from 'node:fs'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { checkedEntry } from '@daybook/core/ledger/post-entry.ts'
import { bookOf } from '../../src/book.ts'
import { record } from '../../src/record.ts'
import { openBook } from '../../src/store/open-book.ts'

const [place = '', prefix = '', count = ''] = process.argv.slice(2)
const opened = await openBook(place)
if (!opened.ok) tell(opened.refusals[0]?.code ?? '')
else {
  const book = bookOf(opened.value)
  for (let index = 0; index < Number(count); index += 1) {
    const memo = `${prefix} ${index}`
    const act = {
      actor: prefix,
      now: Date.now(),
      dryRun: false,
      command: 'entry.post',
      input: memo,
      key: memo,
    }
    const posted = await record(book, act, async ({ chart, head }) => {
      const entry = checkedEntry(chart, head, {
        number: head.entries + 1,
        date: '2026-01-10',
        memo,
        because: { kind: 'adjustment', id: '' },
        postings: [
          { account: '1010', amount: 11300n },
          { account: '4000', amount: -10000n },
          { account: '2300', amount: -1300n },
        ],
      })
      return entry.ok ? ok({ facts: [{ fact: { kind: 'entry.posted', v: 1, entry: entry.value } }] }) : entry
    })
    if (posted.ok) {
      const fact = posted.value.facts[0]?.fact
      tell(`${fact?.kind === 'entry.posted' ? entryName(fact.entry.number) : '?'} ${memo}`)
    } else if (posted.refusals[0]?.code === 'book-busy') index -= 1
    else {
      tell(posted.refusals[0]?.code ?? '')
      break
    }
  }
  await opened.value.close()
}

function tell(line: string): void {
  writeSync(1, `${line}\n`)
}
