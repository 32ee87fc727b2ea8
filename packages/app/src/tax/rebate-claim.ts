import { type PublicRebate, publicRebate } from '@daybook/canada/sales-tax/public-rebate.ts'
import { type PublicBody, rebateFactorsOf } from '@daybook/canada/sales-tax/rebate-factors.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { allocate, type Cents, magnitude, sumOf } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import { entryName, type Posting } from '@daybook/core/ledger/entry.ts'
import type { View } from '../book.ts'
import { standingEntry } from '../payments/load-payments.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import { countablePostings } from '../store/queries-returns.ts'

/** A rebate worked out of the bills of a span, and the postings that claim it on the return. */
export type RebateClaim = { readonly rebate: PublicRebate; readonly postings: readonly Posting[] }

/** The tag of a posting that claims the rebate of a span. */
function spanTag({ from, through }: Span): string {
  return `gst.psb.${from}..${through}`
}

/**
 * Works out the rebate of a public service body for the bills dated in a span: GST and HST (in Quebec QST
 * too) on accounts whose tax is kept for the rebate (`ITC_PSB`), less what was claimed. It is taken out of
 * the cost where the tax lies; QST’s stands with the QST collected, by its tag. A province’s part comes back
 * only from a province where the body resides: the books’ own when none is said. Bills in other currencies
 * are passed over.
 *
 * Refuses `rebate-nothing`, `rebate-claimed` where an entry that stands claims days of the span,
 * `account-role-missing`, and days outside the tables.
 */
export async function rebateClaim(
  view: View,
  span: Span,
  wish: { readonly body: PublicBody; readonly resident?: readonly string[] | undefined },
): Promise<Result<RebateClaim>> {
  const paid = await paidTaxes(view, span)
  const found = rebateFactorsOf(wish.body, span.through)
  if (!found.ok) return found
  const resident = wish.resident ?? [view.profile.province]
  const worked = publicRebate(paid, { ...found.value, resident }, span.through)
  if (!worked.ok) return worked
  const rebate = worked.value
  if (rebate.total + rebate.quebec.rebate <= 0n) return refuse('rebate-nothing', { ...span }, 'through')
  const federal = await claimed(view, span, {
    role: 'tax.gst.psb',
    tag: 'gst.psb',
    amount: rebate.total,
    paid: paid.filter(({ tax }) => tax !== 'QST'),
  })
  if (!federal.ok) return federal
  const quebec = await claimed(view, span, {
    role: 'tax.qst.collected',
    tag: 'qst.psb',
    amount: rebate.quebec.rebate,
    paid: paid.filter(({ tax }) => tax === 'QST'),
  })
  if (!quebec.ok) return quebec
  return ok({ rebate, postings: [...federal.value, ...quebec.value] })
}

type Claimed = {
  readonly role: string
  readonly tag: string
  readonly amount: Cents
  readonly paid: readonly { readonly cost: string; readonly amount: Cents }[]
}

/** The postings that claim a rebate and take it out of the costs, each by its share of the tax. */
async function claimed(
  view: View,
  span: Span,
  { role, tag, amount, paid }: Claimed,
): Promise<Result<readonly Posting[]>> {
  if (amount <= 0n) return ok([])
  const account = accountWithRole(view.chart, role)
  const what = view.profile.language === 'fr' ? 'Remboursement' : 'Rebate'
  if (account === undefined) return refuse('account-role-missing', { role, what })
  const before = await claimedBy(view, account.id, span)
  if (before !== undefined) return refuse('rebate-claimed', { ...span, entry: entryName(before) }, 'through')
  const costs = new Map<string, Cents>()
  for (const each of paid) costs.set(each.cost, (costs.get(each.cost) ?? 0n) + each.amount)
  const own = [...costs].filter(([, cost]) => cost > 0n)
  const parts = allocate(
    amount,
    own.map(([, cost]) => magnitude(cost)),
  )
  const postings: Posting[] = own.map(([cost], index) => ({ account: cost, amount: -(parts[index] ?? 0n) }))
  const claim = { account: account.code, amount, tags: [tag, spanTag(span)] }
  return ok([claim, ...postings.filter((each) => each.amount !== 0n)])
}

/** The entry that stands and claims the rebate of days of a span. */
async function claimedBy({ reader }: View, account: string, span: Span): Promise<number | undefined> {
  for (const { number, tags } of await reader.read(countablePostings, account)) {
    const [, from = '', through = ''] = /gst\.psb\.(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)/.exec(tags) ?? []
    if (from === '' || from > span.through || through < span.from) continue
    const standing = await standingEntry(reader, number)
    if (standing !== undefined && standing.entry.reverses === undefined) return standing.entry.number
  }
  return undefined
}

/** Taxes of bills that no credit took, with the account (by number) that they are the cost of. */
async function paidTaxes({ chart, reader, profile }: View, { from, through }: Span) {
  const paid: { tax: string; rate: string; amount: Cents; cost: string }[] = []
  for (const kind of ['bill', 'vendor-credit'] as const) {
    // `0` is the sign after `/`.
    for (const { body } of await reader.read(cardsBetween, 'document', `${kind}/`, `${kind}0`)) {
      const document = recordFrom<TradeDocument>(body)
      const { date, voided, currency, lines } = document
      if (date < from || date > through || voided !== undefined || currency !== undefined) continue
      for (const line of lines) {
        const account = chart.get(line.account)
        if (account?.taxDefault !== 'ITC_PSB') continue
        for (const { tax, rate, amount, recovered } of line.taxes) {
          const isQst = tax === 'QST' && profile.province === 'QC'
          if (!isQst && tax !== 'GST' && !tax.startsWith('HST')) continue
          const left = sumOf([amount, -(recovered?.amount ?? 0n)])
          paid.push({ tax, rate, amount: kind === 'bill' ? left : -left, cost: account.code })
        }
      }
    }
  }
  return paid
}
