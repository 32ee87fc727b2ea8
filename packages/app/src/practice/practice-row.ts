import { formatCents } from '@daybook/core/kit/cents.ts'
import { addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { unsealedBanks } from '../bank/unsealed.ts'
import { type Book, inView } from '../book.ts'
import type { World } from '../commands/command.ts'
import type { Deadline } from '../deadlines/deadline.ts'
import { listDeadlines, windowOf } from '../deadlines/list-deadlines.ts'
import { deskDrafts } from '../ledger/desk-drafts.ts'
import { whatWaits } from '../ledger/what-waits.ts'
import { linesThrough } from './lines-through.ts'

/** What a deadline of a row says: how it stands, and what the books lack before its work can be done. */
export type RowDeadline = {
  readonly id: string
  readonly kind: string
  readonly label: Label
  readonly from: CivilDate
  readonly through: CivilDate
  readonly law: CivilDate
  readonly on: CivilDate
  readonly isChecked: boolean
  readonly lacks: readonly Lack[]
  readonly source?: string
  readonly command?: string
  readonly amount?: string
  readonly note?: Label
}

/**
 * Why a period is not ready: it is not over, bank accounts are not reconciled through it, lines of it are not
 * coded, something stands on suspense.
 */
export type Lack = 'period' | 'bank' | 'lines' | 'suspense'

/**
 * A book in the grid, in no language: what it is, what waits in it, and all its deadlines of a year that are
 * not done. Whether one is late is told on the day of asking, so that a row may be kept.
 */
export type PracticeRow = {
  readonly title: string
  readonly id: string
  readonly facts: number
  readonly yearEnd: string
  readonly lockedThrough: string
  readonly balanced: boolean
  readonly waiting: number
  readonly reconciled: string
  readonly questions: number
  readonly drafts: number
  readonly recurring: number
  readonly suspense: string
  readonly deadlines: readonly RowDeadline[]
}

/** How far ahead a row looks, in months. */
const monthsAhead = 12

/** What an open book is and what waits in it, as seen today. */
export async function practiceRow(book: Book, world: World): Promise<PracticeRow> {
  const drafts = (await deskDrafts(book.store)).length
  return inView(book, async (view) => {
    const { today, language } = world
    const { deadlines } = await listDeadlines(view, windowOf(today, addMonths(today, monthsAhead)))
    const status = await whatWaits(view, { today, language, drafts, deadlines })
    const lacks = new Map<CivilDate, readonly Lack[]>()
    const rows: RowDeadline[] = []
    for (const each of deadlines) {
      if (each.state === 'done') continue
      const { through } = each.span
      const found = lacks.get(through) ?? (await lacksThrough(through))
      lacks.set(through, found)
      rows.push(rowDeadline(each, found))
    }
    return {
      title: status.name,
      id: view.profile.id,
      facts: status.facts,
      yearEnd: status.fiscalYearEnd,
      lockedThrough: status.lockedThrough ?? '',
      balanced: status.balanced,
      waiting: status.waiting,
      reconciled: status.banks.map((bank) => bank.reconciled).sort()[0] ?? '',
      questions: status.questions,
      drafts: status.drafts,
      recurring: status.recurring,
      suspense: status.suspense,
      deadlines: rows,
    }

    async function lacksThrough(through: CivilDate): Promise<readonly Lack[]> {
      if (through >= today) return ['period']
      const banks = await unsealedBanks(view, through)
      return [
        ...(banks.length > 0 ? (['bank'] as const) : []),
        ...((await linesThrough(view, through)) > 0 ? (['lines'] as const) : []),
        ...(status.suspense === '0.00' ? [] : (['suspense'] as const)),
      ]
    }
  })
}

function rowDeadline(deadline: Deadline, lacks: readonly Lack[]): RowDeadline {
  const { id, kind, label, span, law, on, isChecked, source, command, amount, note } = deadline
  return {
    ...{ id, kind, label, from: span.from, through: span.through, law, on, isChecked, lacks },
    ...(source === undefined ? {} : { source: `${source.title}: ${source.where}` }),
    ...(command === undefined ? {} : { command }),
    ...(amount === undefined ? {} : { amount: formatCents(amount) }),
    ...(note === undefined ? {} : { note }),
  }
}
