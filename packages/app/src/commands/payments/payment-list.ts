import type { Settlement } from '@daybook/core/daybook/trade-facts.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { partyNamed } from '@daybook/core/parties/plan-party.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { entryByNumber } from '../../store/queries.ts'
import { itemNames } from '../../trade/item-names.ts'
import { controlsOf, partiesOf, settlementsOf, type TradeSide } from '../../trade/load-trade.ts'
import { command } from '../command.ts'
import { amountOut, day, words } from '../fields.ts'

const sides = { customers: 'customer', suppliers: 'supplier' } as const

/** By the control accounts that it is about; a receipt or payment that is about nothing yet by its kind. */
function isOfSide(
  { kind, allocations }: Settlement,
  side: TradeSide,
  controls: ReadonlySet<string>,
): boolean {
  if (kind === 'receipt') return side === 'customer'
  if (kind === 'payment') return side === 'supplier'
  return allocations.some(({ control }) => controls.has(control))
}

/** Lists receipts, payments, refunds, write-offs and what was applied. */
export const paymentList = command({
  name: 'payment.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List receipts and payments', fr: 'Lister les encaissements et les paiements' },
  input: z.strictObject({
    kind: z
      .enum(['receipt', 'payment', 'refund', 'allocation', 'write-off'])
      .optional()
      .meta({ description: 'only those of this kind' }),
    side: z
      .enum(['customers', 'suppliers'])
      .optional()
      .meta({ description: 'only those with customers, or with suppliers' }),
    party: words
      .optional()
      .meta({ description: 'only those of this customer or supplier, by name or number' }),
    means: z
      .enum(['bank', 'online', 'cheque', 'eft'])
      .optional()
      .meta({ description: 'only payments made so: online shows the register of confirmation numbers' }),
    from: day.optional().meta({ description: 'only those dated on or after this day' }),
    through: day.optional().meta({ description: 'only those dated on or before this day' }),
  }),
  output: z.strictObject({
    settlements: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.string(),
        date: z.string(),
        party: z.string(),
        amount: amountOut,
        account: z.string(),
        means: z.string(),
        payee: z.string().meta({ description: 'the account number with the supplier' }),
        reference: z.string().meta({ description: 'the number of the cheque, or the confirmation' }),
        entry: z.string(),
        items: z.string().meta({ description: 'what it is about' }),
        about: z
          .string()
          .meta({ description: 'the same as people call it: Bill H-1; of many the first ones' }),
        status: z.enum(['posted', 'reversed']),
      }),
    ),
    total: amountOut.meta({ description: 'the money of those that stand' }),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const { chart, reader } = view
      const parties = await partiesOf(reader)
      const { kind, means: by, from = '', through = '9999' } = input
      const wanted = input.party === undefined ? undefined : partyNamed([...parties.values()], input.party)
      if (input.party !== undefined && wanted === undefined) {
        const known = [...parties.values()].map(({ name }) => name).slice(0, 12)
        const names = { party: input.party, what: 'customer or supplier', whatFr: 'client ou fournisseur' }
        return refuse('party-unknown', { ...names, known: known.join(', ') }, 'party')
      }
      const side = input.side === undefined ? undefined : sides[input.side]
      const controls = new Set(controlsOf(view, side).map(({ id }) => id))
      const chosen = (await settlementsOf(reader)).filter(
        (each) =>
          (kind === undefined || each.kind === kind) &&
          (side === undefined || isOfSide(each, side, controls)) &&
          (by === undefined || each.means === by) &&
          (wanted === undefined || each.party === wanted.id) &&
          each.date >= from &&
          each.date <= through,
      )
      chosen.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
      const called = await itemNames(reader, chosen.flatMap(namedOf), ctx.language)
      const rows = []
      let total = 0n
      for (const { id, date, party, amount, account, means, reference, entry, ...rest } of chosen) {
        const [row] = entry === undefined ? [] : await reader.read(entryByNumber, entry)
        const status = row?.reversedBy === undefined ? ('posted' as const) : ('reversed' as const)
        // What is only set off, or written off, moved no money.
        if (status === 'posted' && account !== undefined) total = sumOf([total, amount])
        const items = itemsOf({ id, ...rest })
        rows.push({
          id,
          kind: rest.kind,
          date,
          party: parties.get(party)?.name ?? party,
          amount: formatCents(amount),
          account: account === undefined ? '' : (chart.get(account)?.code ?? account),
          means: means ?? '',
          payee: parties.get(party)?.payee ?? '',
          reference: reference ?? '',
          entry: entry === undefined ? '' : entryName(entry),
          items: items.join(', '),
          about: inShort(items, called),
          status,
        })
      }
      return ok({ settlements: rows, total: formatCents(total) })
    }),
})

/** How many items a payment names; one that set off a year of them would fill the screen. */
const mostNamed = 3

/** The items that a settlement is about, each once, without itself. */
function itemsOf({ id, allocations }: Pick<Settlement, 'id' | 'allocations'>): readonly string[] {
  const both = new Set(allocations.flatMap(({ debit, credit }) => [debit, credit]))
  return [...both].filter((each) => each !== id)
}

/** Those of its items that it is listed with by name. */
function namedOf(settlement: Settlement): readonly string[] {
  return itemsOf(settlement).slice(0, mostNamed)
}

function inShort(items: readonly string[], called: (id: string) => string): string {
  const names = items.slice(0, mostNamed).map(called).join(', ')
  return items.length <= mostNamed ? names : `${names}, … (${items.length})`
}
