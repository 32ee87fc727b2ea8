import type { Asset, AssetDisposal } from '../daybook/assets-facts.ts'
import type { Fact, FactOf } from '../daybook/fact.ts'
import { type Cents, formatCents } from '../kit/cents.ts'
import { addDays, type CivilDate, firstOfMonth } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { accountWithRole, findAccount } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { planAmortize } from './amortize.ts'
import { writtenOff } from './asset-standing.ts'
import { splitAsset } from './split-asset.ts'

/** The role of the account that takes the gain or the loss on what is disposed of. */
export const disposalRole = 'asset.disposal'

/**
 * How an asset leaves: when, how, for how much, and to which account that goes. Where only a `part` of it
 * leaves, it is named by its cost, with the id and the name that it leaves under.
 */
export type DisposalWish = {
  readonly date: CivilDate
  readonly how: AssetDisposal['how']
  readonly proceeds: Cents
  readonly to?: string
  readonly part?: { readonly cost: Cents; readonly id: string; readonly name: string }
}

/**
 * Disposes of an asset: writes it off through the end of the month before, then takes cost and what was
 * written off out of the books; what was got above what it stood at is a gain, below a loss.
 *
 *   cost 10,000, written off 7,000, sold for 3,500: Dr bank 3,500, Dr written off 7,000, Cr cost 10,000,
 *   Cr gain 500
 *
 * Of a part only its share leaves, as an asset of its own that was disposed of; the rest stays.
 *
 * Refuses `asset-disposed`, `disposal-part` for a part that is not above zero and below the cost,
 * `disposal-day` before it was acquired or before a day through which it is written off in a later month,
 * `disposal-amount`, `disposal-account`, `account-unknown`, `account-role-missing`, and what `planEntry`
 * refuses.
 */
export function planDisposeAsset(
  books: BooksToPost,
  asset: Asset,
  wish: DisposalWish,
): Result<readonly Fact[]> {
  const fit = disposalFits(books, asset, wish)
  if (!fit.ok) return fit
  const before = addDays(firstOfMonth(wish.date), -1)
  const charged = planAmortize(books, [asset], { through: before, by: 'month' })
  if (!charged.ok) return charged
  const set = charged.value.find((fact): fact is FactOf<'asset.set'> => fact.kind === 'asset.set')
  const whole = set?.asset ?? asset
  const split = wish.part === undefined ? undefined : splitAsset(whole, wish.part.cost, wish.part)
  const standing = split?.leaves ?? whole
  const entries = charged.value.filter((fact) => fact.kind === 'entry.posted')
  const planned = planEntry(
    books,
    {
      date: wish.date,
      memo: memoOf(asset.name, wish.how, books.language),
      because: { kind: 'adjustment', id: asset.id },
      postings: postingsOf(books, standing, wish, fit.value),
    },
    entries.length,
  )
  if (!planned.ok) return planned
  const disposal: AssetDisposal = {
    date: wish.date,
    how: wish.how,
    proceeds: { amount: wish.proceeds },
    written: { amount: writtenOff(standing) },
    entry: planned.value.entry.number,
  }
  const gone: Asset = { ...standing, disposal }
  const facts: readonly FactOf<'asset.set'>[] =
    split === undefined
      ? [{ kind: 'asset.set', v: 1, asset: gone, was: asset }]
      : [
          { kind: 'asset.set', v: 1, asset: gone },
          { kind: 'asset.set', v: 1, asset: split.stays, was: asset },
        ]
  return ok([...entries, planned.value, ...facts])
}

/** The account of the gain or loss, where all that is asked can be. */
function disposalFits(books: BooksToPost, asset: Asset, wish: DisposalWish): Result<string> {
  const { name, disposal, acquired, writtenThrough } = asset
  const { date, how, proceeds, to } = wish
  if (disposal !== undefined) return refuse('asset-disposed', { asset: name, date: disposal.date }, 'asset')
  const { part } = wish
  if (part !== undefined && (part.cost <= 0n || part.cost >= asset.cost.amount)) {
    const names = { part: formatCents(part.cost), cost: formatCents(asset.cost.amount) }
    return refuse('disposal-part', { asset: name, ...names }, 'part')
  }
  const isWrittenLater = writtenThrough !== undefined && firstOfMonth(writtenThrough) > date
  if (date < acquired || isWrittenLater) {
    const since = isWrittenLater ? writtenThrough : acquired
    return refuse('disposal-day', { asset: name, date, since }, 'date')
  }
  if (proceeds < 0n || (how === 'write-off' && proceeds !== 0n))
    return refuse('disposal-amount', { asset: name, amount: formatCents(proceeds) }, 'proceeds')
  if (proceeds > 0n && to === undefined) return refuse('disposal-account', { asset: name }, 'to')
  if (to !== undefined && findAccount(books.chart, to) === undefined)
    return refuse('account-unknown', { account: to }, 'to')
  const account = accountWithRole(books.chart, disposalRole)
  return account === undefined
    ? refuse('account-role-missing', { role: disposalRole, what: name })
    : ok(account.code)
}

function postingsOf(
  { chart }: BooksToPost,
  asset: Asset,
  { proceeds, to }: DisposalWish,
  gainTo: string,
): readonly Posting[] {
  const code = (id: string) => chart.get(id)?.code ?? id
  const written = writtenOff(asset)
  const lines: readonly Posting[] = [
    ...(to === undefined ? [] : [{ account: to, amount: proceeds }]),
    ...(asset.accumulated === undefined ? [] : [{ account: code(asset.accumulated), amount: written }]),
    { account: code(asset.account), amount: -asset.cost.amount },
    {
      account: gainTo,
      amount: asset.cost.amount - written - proceeds,
      ...(asset.dims === undefined ? {} : { dims: asset.dims }),
    },
  ]
  return lines.filter(({ amount }) => amount !== 0n)
}

function memoOf(name: string, how: AssetDisposal['how'], language: Language): string {
  const words = {
    sale: { en: `Sale of ${name}`, fr: `Vente, ${name}` },
    trade: { en: `Trade-in of ${name}`, fr: `Reprise, ${name}` },
    'write-off': { en: `Write-off of ${name}`, fr: `Radiation, ${name}` },
  }
  return words[how][language]
}
