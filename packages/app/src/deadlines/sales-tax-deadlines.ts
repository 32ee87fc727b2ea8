import { filingDates, filingTermsOn } from '@daybook/canada/returns/periods.ts'
import { programNames } from '@daybook/core/acts/filing-titles.ts'
import type { Filing, FilingPayment, Registration } from '@daybook/core/daybook/filing-facts.ts'
import { openOf } from '@daybook/core/filings/settle-return.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { filerOf } from '../returns/filer.ts'
import { filingPaymentsOf, filingsOf, registrationsToFile } from '../returns/load-filings.ts'
import { type BooksBegin, booksBegin, ownPeriods, touch } from '../returns/own-periods.ts'
import { type Deadline, type DeadlineMaker, type DeadlineWindow, isInWindow, openState } from './deadline.ts'

/**
 * The sales tax returns of each registration from the period in which the books begin; their payments where
 * these have another day or are left.
 */
export const salesTaxDeadlines: DeadlineMaker = async (view, window) => {
  const payments = await filingPaymentsOf(view)
  const begin = await booksBegin(view, window.today)
  const deadlines: Deadline[] = []
  for (const registration of await registrationsToFile(view))
    deadlines.push(...(await ofRegistration(view, window, registration, { payments, begin })))
  return { deadlines, unsaid: [] }
}

async function ofRegistration(
  view: View,
  window: DeadlineWindow,
  registration: Registration,
  { payments, begin }: { readonly payments: readonly FilingPayment[]; readonly begin: BooksBegin },
): Promise<readonly Deadline[]> {
  const { fiscalYearEnd } = view.profile
  const { id } = registration
  const filings = await filingsOf(view, id)
  const asked = { begin, end: fiscalYearEnd, through: window.through }
  const { periods, since } = ownPeriods(registration, filings, asked)
  return periods.flatMap((span) => {
    const frequency = filingTermsOn(registration, span.from)?.frequency ?? 'annual'
    const { file, pay } = filingDates(id, frequency, span, filerOf(view, registration))
    const filed = filings.filter((each) => touch(each.span, span))
    const last = filed.at(-1)
    const left = sumOf(filed.map((each) => openOf(each, payments)))
    const isOwn = pay !== file || (last !== undefined && left > 0n)
    const period: Period = { id, span, last, left, isFirst: span.from === since }
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
  /** Whether the books begin in it, and returns before it were filed elsewhere. */
  readonly isFirst: boolean
}

function filing({ id, span, last, isFirst }: Period, on: CivilDate, { today }: DeadlineWindow): Deadline {
  const name = programNames[id]
  const about = {
    id: `${id}/${span.through}`,
    kind: id,
    label: { en: `${name.en} return`, fr: `Déclaration de ${name.fr}` },
    ...{ span, law: on, on, isChecked: true },
    command: `daybook return prepare ${id}`,
    ...(isFirst ? { note: beginsHere } : {}),
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

const beginsHere = {
  en: 'the books begin in this period; returns before it were filed elsewhere',
  fr: 'les livres commencent dans cette période; les déclarations antérieures ont été produites ailleurs',
}
