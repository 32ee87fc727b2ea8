import { recordFrom } from '../daybook/body.ts'
import type { PayRunHeader, RunFact } from '../daybook/derive-payruns.ts'
import type { Employee, PayRun, Remittance } from '../daybook/payroll-facts.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { entryName } from '../ledger/entry.ts'
import { paidRunRefusals } from './undo-payments.ts'
import { undoCard } from './undo-records.ts'
import { cardKey, type Undoing } from './undo-state.ts'

/**
 * Withdraws a pay run, or puts a withdrawn one back. Either way the year to date of later pays would change,
 * and what was remitted: both stand in the way.
 */
export function undoRun(undoing: Undoing, fact: RunFact): readonly Refusal[] {
  const run = fact.kind === 'payrun.closed' ? fact.run : fact.was
  const paid = paidRunRefusals(undoing, fact)
  if (paid.length > 0) return paid
  const resting = restingRefusals(undoing, run)
  if (resting.length > 0) return resting
  const isClosing = fact.kind === 'payrun.closed'
  const refusals = undoCard(
    undoing,
    fact,
    isClosing ? { kind: 'payrun.withdrawn', v: 1, was: run } : { kind: 'payrun.closed', v: 1, run },
    // A run with an entry is held by its entry's day; an opening has none.
    run.entry === 0 ? run.date : undefined,
  )
  if (refusals.length > 0) return refusals
  for (const pay of run.pays) {
    const key = cardKey('pay', pay.id)
    if (isClosing) undoing.cards.delete(key)
    else undoing.cards.set(key, canonicalJson(pay))
  }
  return []
}

/** What rests on a pay run: later pays of its people in its year, remittances for a span that it lies in. */
function restingRefusals(undoing: Undoing, run: PayRun): readonly Refusal[] {
  const later = new Set<string>()
  const people = new Set(run.pays.map(({ employee }) => employee))
  for (const key of undoing.cards.keys()) {
    const id = idOf(key, 'pay')
    if (id === undefined) continue
    const pay = payIdParts(id)
    if (people.has(pay.employee) && isLaterPay(pay, run)) later.add(pay.run)
  }
  const remitted: Remittance[] = []
  for (const [key, body] of undoing.cards) {
    if (idOf(key, 'remittance') === undefined) continue
    const remittance = recordFrom<Remittance>(body)
    const { from, through } = remittance.span
    // What other books had paid was remitted by them: a remittance of these books never holds it.
    const isIn = run.kind !== 'opening' && from <= run.date && run.date <= through
    if (isIn) remitted.push(remittance)
  }
  if (later.size === 0 && remitted.length === 0) return []
  const runs = [...later].sort((left, right) => Number(left) - Number(right)).join(', ')
  const paid = remitted.map(({ entry }) => entryName(entry)).join(', ')
  return [
    refusal('undo-in-use', {
      what: `pay run ${run.id}`,
      whatFr: `le cycle de paie ${run.id}`,
      act: String(undoing.act),
      uses: listed(
        later.size === 0 ? '' : `later pay runs ${runs}`,
        paid === '' ? '' : `remittances ${paid}`,
      ),
      usesFr: listed(
        later.size === 0 ? '' : `les cycles de paie suivants ${runs}`,
        paid === '' ? '' : `les versements ${paid}`,
      ),
    }),
  ]
}

function isLaterPay(pay: PayIdParts, run: PayRun): boolean {
  if (pay.run === run.id || pay.date.slice(0, 4) !== run.date.slice(0, 4)) return false
  return pay.date > run.date || (pay.date === run.date && Number(pay.run) > Number(run.id))
}

/** A pay's id, `DATE/RUN/EMPLOYEE`, in its parts. */
type PayIdParts = { readonly date: CivilDate; readonly run: string; readonly employee: string }

function payIdParts(id: string): PayIdParts {
  const [date = '', run = '', ...employee] = id.split('/')
  return { date, run, employee: employee.join('/') }
}

/** The refusal to take an employee away who was paid, naming the runs: `undo-in-use`. */
export function employeeRefusals(undoing: Undoing, { id, number }: Employee): readonly Refusal[] {
  const runs: string[] = []
  for (const [key, body] of undoing.cards) {
    if (idOf(key, 'payrun') === undefined) continue
    const run = recordFrom<PayRunHeader>(body)
    if (run.pays.some((pay) => payIdParts(pay).employee === id)) runs.push(run.id)
  }
  if (runs.length === 0) return []
  const list = runs.join(', ')
  const names = { what: `employee ${number}`, whatFr: `l’employé ${number}`, act: String(undoing.act) }
  return [
    refusal('undo-in-use', { ...names, uses: `pay runs ${list}`, usesFr: `les cycles de paie ${list}` }),
  ]
}

function idOf(key: string, kind: string): string | undefined {
  const begins = cardKey(kind, '')
  return key.startsWith(begins) ? key.slice(begins.length) : undefined
}

function listed(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
