import { recordFrom } from '@daybook/core/daybook/body.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { addDays, type CivilDate, firstOfMonth, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import {
  type CleanUpStep,
  type CleanUpStepId,
  cleanUpSteps,
  type Effort,
  effortOf,
  stepOfFinding,
} from '@daybook/core/review/clean-up.ts'
import type { View } from '../book.ts'
import { closeChecks } from '../close/checks.ts'
import type { CloseCheck } from '../close/close-row.ts'
import { desk } from '../store/queries-bank.ts'
import type { BookStore, Reader } from '../store/store.ts'
import type { StandingFinding } from './kept-review.ts'
import { openingTies } from './opening-ties.ts'

/** A proof of a step as it stands. */
export type CleanUpProof = {
  readonly row: string
  readonly label: Label
  readonly holds: boolean
  readonly detail: Label
  readonly command?: string
}

/** A finding of a step with what it asks for. */
export type CleanUpFinding = Effort & { readonly finding: StandingFinding['finding'] }

/** A step as it stands: `none` where the books have nothing that it is about. */
export type StandingStep = Effort & {
  readonly step: CleanUpStep
  readonly state: 'proven' | 'open' | 'none'
  readonly proofs: readonly CleanUpProof[]
  readonly findings: readonly CleanUpFinding[]
}

const checksByRow = new Map<string, CloseCheck>([openingTies, ...closeChecks].map((each) => [each.row, each]))

/**
 * How far inherited books are put right: the proofs of each step looked at anew, and the findings of the
 * review that nobody dismissed. Notes are left to the review itself.
 */
export async function cleanUp(
  view: View,
  {
    span,
    today,
    findings,
  }: {
    readonly span: Span
    readonly today: CivilDate
    readonly findings: readonly StandingFinding[]
  },
): Promise<readonly StandingStep[]> {
  const last = addDays(firstOfMonth(today), -1)
  const period = { from: span.from, through: last < span.from ? today : last, kind: 'month' as const, today }
  const open = findings.filter(({ state, finding }) => state === 'open' && finding.severity !== 'note')
  const byStep = Map.groupBy(open, ({ finding }) => stepOfFinding(finding))
  const steps: StandingStep[] = []
  for (const step of cleanUpSteps) {
    const proofs: CleanUpProof[] = []
    for (const row of step.proofs) {
      const check = checksByRow.get(row)
      const found = await check?.look(view, period)
      if (check !== undefined && found !== undefined) proofs.push({ row, label: check.label, ...found })
    }
    const days = { first: span.from, last: period.through }
    const own = (byStep.get(step.id) ?? []).map(({ finding }) => ({ finding, ...effortOf(finding, days) }))
    steps.push({ step, proofs, findings: own, ...standing(step, proofs, own) })
  }
  return steps
}

/** How a step stands; a proof that fails counts where no finding says what of it is to be done. */
function standing(
  step: CleanUpStep,
  proofs: readonly CleanUpProof[],
  findings: readonly CleanUpFinding[],
): Effort & Pick<StandingStep, 'state'> {
  const failing = proofs.filter(({ holds }) => !holds).length
  const counted = findings.length === 0 ? failing : 0
  const items = findings.reduce((sum, each) => sum + each.items, counted)
  const minutes = findings.reduce((sum, each) => sum + each.minutes, counted * step.proofMinutes)
  if (items > 0 || failing > 0) return { state: 'open', items, minutes }
  const isEmpty = step.proofs.length > 0 && proofs.length === 0
  return { state: isEmpty ? 'none' : 'proven', items, minutes }
}

/**
 * What the desk keeps of a diagnosis: the day, the last fact it saw, its days, what each step asked for.
 */
export type KeptCleanUp = {
  readonly on: CivilDate
  readonly seq: number
  readonly span: Span
  readonly items: Readonly<Record<CleanUpStepId, number>>
}

/** What the desk keeps of a diagnosis just made. */
export function keptOf(steps: readonly StandingStep[], made: Omit<KeptCleanUp, 'items'>): KeptCleanUp {
  const items = Object.fromEntries(steps.map(({ step, items: count }) => [step.id, count]))
  // Every step is in the list, each once.
  return { ...made, items: items as KeptCleanUp['items'] }
}

const kind = 'cleanup'

/** Puts a diagnosis on the desk as the first one, which later ones are held against. */
export function keepFirst(store: BookStore, kept: KeptCleanUp, now: number): Promise<void> {
  return store.putDesk({ kind, id: 'first', body: canonicalJson(kept), updatedAt: now })
}

/** The first diagnosis. Refuses `cleanup-none`. */
export async function firstCleanUp(reader: Reader): Promise<Result<KeptCleanUp>> {
  const [row] = await reader.read(desk, kind)
  return row === undefined ? refuse('cleanup-none') : ok(recordFrom<KeptCleanUp>(row.body))
}
