import { filingDates, filingTermsOn, periodsThrough } from '@daybook/canada/returns/periods.ts'
import { programNames } from '@daybook/core/acts/filing-titles.ts'
import type { Filing, FilingPayment, Registration } from '@daybook/core/daybook/filing-facts.ts'
import { openOf } from '@daybook/core/filings/settle-return.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { filingPaymentsOf, filingsOf, registrationsOf } from '../returns/load-filings.ts'
import { type Deadline, type DeadlineMaker, type DeadlineWindow, isInWindow, openState } from './deadline.ts'

/** The sales tax returns of each registration; their payments where these have another day or are left. */
export const salesTaxDeadlines: DeadlineMaker = async (view, window) => {
  const payments = await filingPaymentsOf(view)
  const deadlines: Deadline[] = []
  for (const registration of await registrationsOf(view))
    deadlines.push(...(await ofRegistration(view, window, registration, payments)))
  return { deadlines, unsaid: [] }
}

async function ofRegistration(
  view: View,
  window: DeadlineWindow,
  registration: Registration,
  payments: readonly FilingPayment[],
): Promise<readonly Deadline[]> {
  const { fiscalYearEnd, form } = view.profile
  const { id } = registration
  const filings = await filingsOf(view, id)
  return periodsThrough(registration, fiscalYearEnd, window.through).flatMap((span) => {
    const frequency = filingTermsOn(registration, span.from)?.frequency ?? 'annual'
    const filer = { isIndividual: form === 'proprietor' || form === 'personal', fiscalYearEnd }
    const { file, pay } = filingDates(id, frequency, span, filer)
    const filed = filings.filter((each) => touches(each.span, span))
    const last = filed.at(-1)
    const left = sumOf(filed.map((each) => openOf(each, payments)))
    const isOwn = pay !== file || (last !== undefined && left > 0n)
    const period: Period = { id, span, last, left }
    return [
      ...(isInWindow(file, window) ? [filing(period, file, window)] : []),
      ...(isOwn && isInWindow(pay, window) ? [payment(period, pay, window)] : []),
    ]
  })
}

/** A reporting period of a tax, the last return of it, and what is left to pay of its returns. */
type Period = {
  readonly id: Registration['id']
  readonly span: Span
  readonly last: Filing | undefined
  readonly left: Cents
}

function filing({ id, span, last }: Period, on: CivilDate, { today }: DeadlineWindow): Deadline {
  const name = programNames[id]
  const about = {
    id: `${id}/${span.through}`,
    kind: id,
    label: { en: `${name.en} return`, fr: `Déclaration de ${name.fr}` },
    ...{ span, law: on, on, isChecked: true },
    command: `daybook return prepare ${id}`,
  }
  if (last === undefined) return { ...about, state: openState(span, on, today) }
  const number = confirmed(last.confirmation)
  const proof = { en: `filed ${last.filed}${number}`, fr: `produite le ${last.filed}${number}` }
  return { ...about, state: 'done', proof }
}

function payment({ id, span, last, left }: Period, on: CivilDate, { today }: DeadlineWindow): Deadline {
  const name = programNames[id]
  const about = {
    id: `${id}-pay/${span.through}`,
    kind: `${id}-pay`,
    label: { en: `${name.en}: pay the net tax`, fr: `${name.fr} : payer la taxe nette` },
    ...{ span, law: on, on, isChecked: true },
    command: `daybook return pay ${last?.id ?? id}`,
  }
  if (last === undefined) return { ...about, state: openState(span, on, today) }
  return left > 0n
    ? { ...about, state: openState(span, on, today), amount: left }
    : { ...about, state: 'done', proof: { en: 'nothing left to pay', fr: 'rien à payer' } }
}

function confirmed(confirmation: string | undefined): string {
  return confirmation === undefined ? '' : `, ${confirmation}`
}

function touches(left: Span, right: Span): boolean {
  return left.from <= right.through && right.from <= left.through
}
