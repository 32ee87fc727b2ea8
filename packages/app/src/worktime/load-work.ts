import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import type { FixedFee, HourlyRate, Work } from '@daybook/core/daybook/work-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { WorkBooks } from '@daybook/core/worktime/worth.ts'
import type { View } from '../book.ts'
import { card, cards } from '../store/queries.ts'
import { documentsOf, partiesOf, partyOf } from '../trade/load-trade.ts'

/** The work of a book with what it is worth by, and the customers by id. */
export type LoadedWork = {
  readonly works: readonly Work[]
  readonly books: WorkBooks
  readonly parties: ReadonlyMap<string, Party>
}

/** All work of a book, by day and id. */
export async function loadWork({ reader }: Pick<View, 'reader'>): Promise<LoadedWork> {
  const read = async <T>(kind: string) =>
    (await reader.read(cards, kind)).map(({ body }) => recordFrom<T>(body))
  const works = await read<Work>('work')
  const invoices = await documentsOf(reader, ['invoice'])
  return {
    works: works.toSorted((one, other) =>
      one.date === other.date ? idNumber(one) - idNumber(other) : one.date < other.date ? -1 : 1,
    ),
    books: {
      rates: await read<HourlyRate>('hourly'),
      fees: await read<FixedFee>('fee'),
      voided: new Set(invoices.flatMap(({ id, voided }) => (voided === undefined ? [] : [id]))),
    },
    parties: await partiesOf(reader),
  }
}

function idNumber({ id }: Work): number {
  return Number(id.slice(1))
}

/** A piece of work by its id. Refuses `time-unknown`, and `time-billed` where it is settled. */
export async function openWork(view: Pick<View, 'reader'>, id: string): Promise<Result<Work>> {
  const [found] = await view.reader.read(card, 'work', id.toUpperCase())
  if (found === undefined) return refuse('time-unknown', { work: id }, 'work')
  const work = recordFrom<Work>(found.body)
  const invoice = work.billed?.invoice
  if (work.billed === undefined) return ok(work)
  if (invoice !== undefined) {
    const [issued] = (await documentsOf(view.reader, ['invoice'])).filter(({ id: each }) => each === invoice)
    if (issued?.voided !== undefined) return ok(work)
  }
  return refuse('time-billed', { work: id, invoice: invoice ?? '—' }, 'work')
}

/** The id of the customer of a name or number, where one is said. */
export async function customerId(
  { reader }: Pick<View, 'reader'>,
  name: string | undefined,
): Promise<Result<string | undefined>> {
  if (name === undefined) return ok(undefined)
  const party = await partyOf(reader, name, 'customer')
  return party.ok ? ok(party.value.id) : party
}
