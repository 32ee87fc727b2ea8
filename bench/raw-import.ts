/**
 * `raw-import.ts JOURNAL FILE`: the yardstick of imports in a process of its own. Lines are read and made
 * into entries and bodies outside of the clock; what is timed is the storing, and apart from it the search
 * index.
 */
import { value } from '@daybook/core/kit/result.ts'
import { readLines } from '../packages/app/src/journal/read-lines.ts'
import { entryReader } from './books.ts'
import { bodiesOf, rawSearch, rawStore } from './raw-store.ts'

const [journal = '', file = ''] = process.argv.slice(2)
const [reader, store, search] = [entryReader(), rawStore(file), rawSearch(`${file}.search`)]
const batchSize = 2000
let [storing, indexing] = [0, 0]
let waiting: ReturnType<typeof reader.entry>[] = []
for await (const group of readLines(journal)) {
  if ('ok' in group) throw new Error(JSON.stringify(value(group)))
  for (const line of group.lines) {
    waiting.push(reader.entry(line))
    if (waiting.length === batchSize) flush()
  }
}
flush()
const closing = performance.now()
store.close()
storing += performance.now() - closing
search.close()
process.stdout.write(JSON.stringify({ storing, indexing }))

function flush() {
  const bodies = bodiesOf(waiting)
  const start = performance.now()
  store.post(waiting, bodies)
  const stored = performance.now()
  search.index(waiting)
  storing += stored - start
  indexing += performance.now() - stored
  waiting = []
}
