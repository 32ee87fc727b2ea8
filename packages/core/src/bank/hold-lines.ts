import type { Fact } from '../daybook/fact.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import type { Chart } from '../ledger/chart.ts'
import { type ImportedLine, placeIn, type SealedDay, type Seals } from './sealed-day.ts'

/**
 * The refusals of an act that takes bank lines from under a seal: `seal-holds-line` for leaving one out or
 * taking it in again, which the seal's report tells of, and `seal-holds-statement` for withdrawing a
 * statement that a seal was held against or that has lines through its day. Lines imported after the seal was
 * made are free: no report tells of them.
 */
export function heldLines(
  chart: Chart,
  seals: Seals,
  facts: readonly Fact[],
  lines: readonly ImportedLine[],
): readonly Refusal[] {
  return facts.flatMap((fact): readonly Refusal[] => {
    if (fact.kind === 'line.excluded' || fact.kind === 'line.included') {
      const line = lines.find((each) => each.account === fact.account && each.id === fact.line)
      const seal = line && holding(seals.get(line.account), line)
      if (line === undefined || seal === undefined) return []
      const account = chart.get(line.account)?.code ?? line.account
      return [refusal('seal-holds-line', { line: line.id, account, seal: seal.id, on: seal.on })]
    }
    if (fact.kind !== 'statement.withdrawn') return []
    const { statement } = fact
    const own = seals.get(statement.account)
    const dates = statement.lines.map(({ date }) => date).sort()
    const seal =
      own?.find((each) => each.statement === statement.id) ??
      holding(own, { date: dates[0] ?? '9999-12-31', statement: statement.id })
    if (seal === undefined) return []
    const account = chart.get(statement.account)?.code ?? statement.account
    return [refusal('seal-holds-statement', { statement: statement.id, account, seal: seal.id, on: seal.on })]
  })
}

/** The first seal on or after a day that was made when the statement was here already. */
function holding(
  seals: readonly SealedDay[] | undefined,
  { date, statement }: { readonly date: CivilDate; readonly statement: string },
): SealedDay | undefined {
  return seals?.find(({ id, on }) => date <= on && placeIn(statement) < placeIn(id))
}
