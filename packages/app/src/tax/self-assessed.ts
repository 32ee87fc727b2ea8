import { parseProvince } from '@daybook/canada/charts/provinces.ts'
import { salesTaxTags } from '@daybook/canada/charts/tags.ts'
import { creditOf, isMostlyCommercial } from '@daybook/canada/sales-tax/credit-limits.ts'
import type { Place, SupplyKind } from '@daybook/canada/sales-tax/place-of-supply.ts'
import { type SelfAssessment, selfAssessedTaxes } from '@daybook/canada/sales-tax/self-assessment.ts'
import type { Registration } from '@daybook/core/daybook/filing-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { all, ok, type Result, value } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { AssessedTax } from '@daybook/core/purchases/self-assess.ts'
import type { View } from '../book.ts'
import { isRegisteredFor } from './explain.ts'

/**
 * Something that was bought and on which a tax may be owed: its account and price in the currency of the
 * books, the taxes that the supplier charged, what it is, where the supplier is and where it is used.
 */
export type AssessAsked = {
  readonly account: Account
  readonly price: Cents
  readonly charged: ReadonlySet<string>
  readonly kind: SupplyKind
  readonly supplier: Place
  readonly usedIn?: Place | undefined
  readonly share?: string | undefined
  readonly date: CivilDate
}

/** What decides besides: the books, with their registrations. */
export type AssessBooks = Pick<View, 'chart' | 'profile'> & {
  readonly registrations: readonly Registration[]
}

/**
 * The taxes that the books owe on a purchase by themselves, with what is claimed back of each by the account
 * and the share of commercial use. Where the books are registered for GST/HST and what was bought serves
 * taxable sales at 90 % and more, only provincial tax is owed. Refuses `tax-share-malformed`, and days
 * without rates.
 */
export function assessedTaxes(books: AssessBooks, asked: AssessAsked): Result<readonly AssessedTax[]> {
  const { account, price, date, kind, supplier, charged, usedIn, share = account.commercialShare } = asked
  const home = value(parseProvince(books.profile.province))
  const place = usedIn === undefined || usedIn === 'abroad' ? home : usedIn
  const mostly = isMostlyCommercial(share, date)
  if (!mostly.ok) return mostly
  const lawBooks = { chart: books.chart, home, registrations: books.registrations }
  const isRegistered = isRegisteredFor(lawBooks, 'GST', date)
  const treatment = account.taxDefault ?? 'ITC_FULL'
  const owed = selfAssessedTaxes({
    kind,
    date,
    price,
    usedIn: place,
    supplier,
    charged,
    isMostlyCommercial: isRegistered && treatment !== 'EXEMPT' && mostly.value,
  })
  if (!owed.ok) return owed
  return all(owed.value.map((each) => withClaim(each, { asked, share, treatment, isRegistered })))
}

function withClaim(
  { tax, amount, role, tags, isClaimable }: SelfAssessment,
  {
    asked: { account, price, date },
    share,
    treatment,
    isRegistered,
  }: {
    readonly asked: AssessAsked
    readonly share: string | undefined
    readonly treatment: string
    readonly isRegistered: boolean
  },
): Result<AssessedTax> {
  const own = { account, tax, amount, role, tags }
  if (!isClaimable) return ok({ ...own, claimed: 0n })
  const credit = creditOf({
    // A share that somebody gives limits the credit of an account that usually claims all.
    treatment: share !== undefined && treatment === 'ITC_FULL' ? 'ITC_SHARE' : treatment,
    date,
    price,
    tax: amount,
    isRegistered,
    ...(share === undefined ? {} : { share }),
  })
  if (!credit.ok) return credit
  const claimRole = tax === 'QST' ? 'tax.qst.itr' : 'tax.gst.itc'
  const tag = salesTaxTags[claimRole]
  const claim = { role: claimRole, tags: tag === undefined ? [] : [tag] }
  return ok({ ...own, claimed: credit.value.recoverable, claim })
}
