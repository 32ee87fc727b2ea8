import { factFrom } from '@daybook/core/daybook/body.ts'
import { derive } from '@daybook/core/daybook/derive.ts'
import type { Row } from '@daybook/core/daybook/tables.ts'
import { rowFlaws, sameRow } from '@daybook/core/daybook/verify-rows.ts'
import type { Refusal } from '@daybook/core/kit/result.ts'
import { dumpChunks } from '../store/dump.ts'
import type { Reader } from '../store/store.ts'
import { digestPlace } from './posting-digest.ts'
import { readFacts } from './read-facts.ts'

/**
 * The postings that differ in some places (`account\tmonth`), by walking over facts and postings once more:
 * only done where sums of digests differ, and only for those places.
 */
export async function differingPostings(
  reader: Reader,
  places: readonly string[],
): Promise<readonly Refusal[]> {
  const wanted = new Set(places)
  const expected = await expectedPostings(reader, wanted)
  const flaws: Refusal[] = []
  for await (const chunk of dumpChunks(reader, 'posting')) {
    for (const found of chunk) {
      if (!wanted.has(digestPlace(found))) continue
      const key = postingKey(found)
      const row = expected.get(key)
      expected.delete(key)
      if (row === undefined || !sameRow('posting', row, found)) flaws.push(...rowFlaws('posting', row, found))
    }
  }
  for (const row of expected.values()) flaws.push(...rowFlaws('posting', row, undefined))
  return flaws
}

async function expectedPostings(reader: Reader, wanted: ReadonlySet<string>): Promise<Map<string, Row>> {
  const expected = new Map<string, Row>()
  for (let after = 0; ; ) {
    const { rows } = await readFacts(reader, after, 1000)
    for (const { kind, v, body, seq, actor } of rows) {
      after = seq
      if (kind !== 'entry.posted') continue
      for (const change of derive(factFrom(kind, v, body), seq, actor)) {
        if (change.table !== 'posting' || change.op !== 'insert') continue
        if (wanted.has(digestPlace(change.row))) expected.set(postingKey(change.row), change.row)
      }
    }
    if (rows.length < 1000) return expected
  }
}

function postingKey({ account, date, number, line }: Row): string {
  return `${account}\t${date}\t${number}\t${line}`
}
