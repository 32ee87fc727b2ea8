// `npm run fuzz [-- RUNS [SEED]]`: breaks bank files of every kind, RUNS in all (at least 100,000 unless said
// otherwise), reads each and counts what became of them. The same seed breaks them in the same way again.
import { brokenFile, brokenKinds, rolledFrom } from '../packages/app/test/fuzz/broken-file.ts'
import { checkedRead } from '../packages/app/test/fuzz/checked-read.ts'

const [wanted = '120000', firstSeed = '1'] = process.argv.slice(2)
const each = Math.ceil(Number(wanted) / brokenKinds.length)
const seed = Number(firstSeed)
const began = performance.now()
let [made, failed, slowest] = [0, 0, 0]
for (const kind of brokenKinds) {
  const counts = new Map<string, number>()
  for (let run = 0; run < each; run += 1) {
    made += 1
    try {
      const { outcome, milliseconds } = await checkedRead(
        brokenFile(kind, rolledFrom(seed + run)),
        kind === 'xlsx',
      )
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
      slowest = Math.max(slowest, milliseconds)
    } catch (error) {
      failed += 1
      console.error(`${kind} ${seed + run}: ${error instanceof Error ? error.stack : String(error)}`)
    }
  }
  console.log(`${kind}: ${each} broken files`)
  for (const [outcome, count] of [...counts].sort((one, other) => other[1] - one[1])) {
    console.log(`  ${String(count).padStart(7)}  ${outcome}`)
  }
}
const seconds = ((performance.now() - began) / 1000).toFixed(0)
console.log(`slowest ${slowest.toFixed(0)} ms, ${seconds} s in all, seed ${seed}`)
console.log(`${made - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
