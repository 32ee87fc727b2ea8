import { programNames } from '@daybook/core/acts/filing-titles.ts'
import { factFrom, recordFrom } from '@daybook/core/daybook/body.ts'
import type { Filing, FilingPayment, Registration, TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { entryStands } from '../ledger/load-entry.ts'
import { card } from '../store/queries.ts'
import { cardsBetween, factsOfKinds } from '../store/queries-cards.ts'

const afterAll = '\uffff'

/** All registrations of a book for sales taxes. */
export async function registrationsOf({ reader }: View): Promise<readonly Registration[]> {
  const rows = await reader.read(cardsBetween, 'registration', '', afterAll)
  return rows.map(({ body }) => recordFrom<Registration>(body))
}

/** The registrations that have returns of their own: QST filed with GST/HST has none. */
export async function registrationsToFile(view: View): Promise<readonly Registration[]> {
  const all = await registrationsOf(view)
  return all.filter((each) => !isOnOther(each, all))
}

/** Whether a tax is filed on the return of another: QST with GST/HST. */
export function isOnOther({ id, isCombined }: Registration, all: readonly Registration[]): boolean {
  return id === 'QST' && isCombined === true && all.some((each) => each.id === 'GST')
}

/** The registration for a sales tax. Refuses `registration-unknown`. */
export async function registrationFor({ reader }: View, program: TaxProgram): Promise<Result<Registration>> {
  const [row] = await reader.read(card, 'registration', program)
  if (row !== undefined) return ok(recordFrom<Registration>(row.body))
  const { en, fr } = programNames[program]
  return refuse('registration-unknown', { program, tax: en, taxFr: fr }, 'program')
}

/** The standing returns of a program, or of all, oldest period first. */
export async function filingsOf({ reader }: View, program?: TaxProgram): Promise<readonly Filing[]> {
  const from = program === undefined ? '' : `${program}/`
  const rows = await reader.read(cardsBetween, 'filing', from, `${from}${afterAll}`)
  return rows
    .map(({ body }) => recordFrom<Filing>(body))
    .sort((left, right) => order(left).localeCompare(order(right)))
}

function order({ span, id }: Filing): string {
  return `${span.through} ${id}`
}

/** The returns of a program that stood at a fact: of the cards where that is now, else of the facts. */
export async function filingsAsOf(
  view: View,
  program: TaxProgram,
  asOfSeq: number,
): Promise<readonly Filing[]> {
  if (asOfSeq >= view.head.seq) return filingsOf(view, program)
  const standing = new Map<string, Filing>()
  for (const row of await view.reader.read(factsOfKinds, asOfSeq, 'return.filed', 'return.withdrawn')) {
    const fact = factFrom(row.kind, row.v, row.body)
    if (fact.kind === 'return.filed' && fact.filing.program === program)
      standing.set(fact.filing.id, fact.filing)
    if (fact.kind === 'return.withdrawn') standing.delete(fact.was.id)
  }
  return [...standing.values()]
}

/** A standing return by its id. Refuses `return-unknown`. */
export async function filingNamed({ reader }: View, id: string): Promise<Result<Filing>> {
  const [row] = await reader.read(card, 'filing', id)
  return row === undefined
    ? refuse('return-unknown', { return: id }, 'return')
    : ok(recordFrom<Filing>(row.body))
}

/**
 * All payments and refunds of returns whose entries stand: one whose cheque was voided, or whose entry was
 * reversed, pays nothing any more.
 */
export async function filingPaymentsOf({ reader }: View): Promise<readonly FilingPayment[]> {
  const rows = await reader.read(cardsBetween, 'filing-payment', '', afterAll)
  const standing: FilingPayment[] = []
  for (const { body } of rows) {
    const payment = recordFrom<FilingPayment>(body)
    if (await entryStands(reader, payment.entry)) standing.push(payment)
  }
  return standing
}
