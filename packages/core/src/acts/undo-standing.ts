import { type StandingFact, standingChange } from '../daybook/standing.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { loanRefusals } from './undo-cash.ts'
import { shareholderRefusals } from './undo-owners.ts'
import { laterFileRefusals } from './undo-payments.ts'
import { employeeRefusals } from './undo-payroll.ts'
import { undoCard } from './undo-records.ts'
import type { Undoing } from './undo-state.ts'
import { documentRefusals, partyRefusals, settlementRefusals } from './undo-trade.ts'

/**
 * Takes a standing record back to what stood before, or away where nothing did. Refuses as `undoCard` does,
 * and `undo-in-use` where something rests on a record that would go.
 */
export function undoStanding(undoing: Undoing, fact: StandingFact): readonly Refusal[] {
  const resting = restingRefusals(undoing, fact)
  if (resting.length > 0) return resting
  const { back, date } = standingChange(fact)
  return undoCard(undoing, fact, back, date)
}

/** What stands in the way of taking a record away, by the fact that first set it. */
function restingRefusals(undoing: Undoing, fact: StandingFact): readonly Refusal[] {
  // The files for the bank follow on each other: neither taking one back nor bringing it back may skip one.
  if (fact.kind === 'eft.made') return laterFileRefusals(undoing, fact.file)
  if (fact.kind === 'eft.withdrawn') return laterFileRefusals(undoing, fact.was)
  if ('was' in fact && fact.was !== undefined) return []
  switch (fact.kind) {
    case 'dimension.set':
      return dimensionRefusals(undoing, fact.value)
    case 'loan.set':
      return loanRefusals(undoing, fact.loan)
    case 'shareholder.set':
      return shareholderRefusals(undoing, fact.shareholder)
    case 'employee.set':
      return employeeRefusals(undoing, fact.employee)
    case 'party.set':
      return partyRefusals(undoing, fact.party)
    case 'document.set':
      return documentRefusals(undoing, fact.document)
    case 'settlement.made':
      return settlementRefusals(undoing, fact.settlement)
    default:
      return []
  }
}

/** The refusal to take a value of a dimension away that postings carry: `undo-in-use`. */
function dimensionRefusals(
  undoing: Undoing,
  { dimension, code }: { readonly dimension: string; readonly code: string },
): readonly Refusal[] {
  if (!undoing.state.dims.has(`${dimension}=${code}`)) return []
  const names = { what: `${dimension} ${code}`, act: String(undoing.act) }
  return [refusal('undo-in-use', { ...names, uses: 'postings', usesFr: 'des écritures' })]
}
