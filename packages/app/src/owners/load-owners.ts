import type { PoolAsked } from '@daybook/canada/shareholders/dividend-pools.ts'
import { factFrom, recordFrom } from '@daybook/core/daybook/body.ts'
import type { CorporateReturn, Dividend, Shareholder } from '@daybook/core/daybook/owner-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { byShareholderNumber } from '@daybook/core/owners/holdings.ts'
import type { View } from '../book.ts'
import { card, cards } from '../store/queries.ts'
import { factsOfKinds } from '../store/queries-cards.ts'
import type { Reader } from '../store/store.ts'

/** All shareholders by number: `2` before `10`. */
export async function shareholdersOf(reader: Reader): Promise<readonly Shareholder[]> {
  const rows = await reader.read(cards, 'shareholder')
  return rows.map(({ body }) => recordFrom<Shareholder>(body)).sort(byShareholderNumber)
}

/** The shareholder of a number, or of an id. Refuses `shareholder-unknown`, naming the numbers there are. */
export async function shareholderNamed(reader: Reader, numberOrId: string): Promise<Result<Shareholder>> {
  const all = await shareholdersOf(reader)
  const found = all.find(({ number }) => number === numberOrId) ?? all.find(({ id }) => id === numberOrId)
  if (found !== undefined) return ok(found)
  const known = all.map(({ number }) => number).join(', ')
  return refuse('shareholder-unknown', { shareholder: numberOrId, known: known || '-' }, 'shareholder')
}

/** All dividends by number. */
export async function dividendsOf(reader: Reader): Promise<readonly Dividend[]> {
  const rows = await reader.read(cards, 'dividend')
  const all = rows.map(({ body }) => recordFrom<Dividend>(body))
  return all.sort((left, right) => Number(left.id) - Number(right.id))
}

/** A dividend by its number. Refuses `dividend-unknown`, naming those there are. */
export async function dividendNamed(reader: Reader, id: string): Promise<Result<Dividend>> {
  const all = await dividendsOf(reader)
  const found = all.find((each) => each.id === id)
  if (found !== undefined) return ok(found)
  const known = all.map((each) => each.id).join(', ')
  return refuse('dividend-unknown', { dividend: id, known: known || '-' }, 'dividend')
}

/** What was given for the T2 of a year, as of a fact; nothing yet is an empty one. */
export async function givenForT2(
  { reader, head }: View,
  yearEnd: CivilDate,
  asOfSeq: number = head.seq,
): Promise<CorporateReturn> {
  const none: CorporateReturn = { id: yearEnd, lines: [], classes: [], answers: [], netted: [] }
  if (asOfSeq >= head.seq) {
    const [row] = await reader.read(card, 't2-given', yearEnd)
    return row === undefined ? none : recordFrom<CorporateReturn>(row.body)
  }
  let standing = none
  for (const row of await reader.read(factsOfKinds, asOfSeq, 't2.set', 't2.removed')) {
    const fact = factFrom(row.kind, row.v, row.body)
    if (fact.kind === 't2.set' && fact.given.id === yearEnd) standing = fact.given
    if (fact.kind === 't2.removed' && fact.was.id === yearEnd) standing = none
  }
  return standing
}

/** Whether nothing was given for a T2 yet: there is no record of its year. */
export function isNothingGiven({ lines, classes, answers, netted, pools = [] }: CorporateReturn): boolean {
  return lines.length + classes.length + answers.length + netted.length + pools.length === 0
}

/**
 * What was given for all T2s, by their last days, and the dividends: what the pools of dividends are made of.
 */
export async function poolsAsked(reader: Reader): Promise<PoolAsked> {
  const rows = await reader.read(cards, 't2-given')
  const returns = rows.map(({ body }) => recordFrom<CorporateReturn>(body))
  return { returns, dividends: await dividendsOf(reader) }
}
