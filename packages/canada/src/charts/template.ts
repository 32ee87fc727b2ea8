import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { type Account, byCode } from '@daybook/core/ledger/chart.ts'
import { chartFile, type ListedAccount, listedAccounts, variantOf } from './chart-file.ts'
import { noteInFrench } from './notes-fr.ts'
import type { ProvinceCode } from './provinces.ts'
import { renumberedForNinePartners, supplements } from './supplements.ts'
import { defaultTag } from './tags.ts'

/**
 * The answers that decide which accounts new books open with. `province` is where the business is and
 * `alsoIn` where else it has a place of business or a registration; `partners` counts them (2 to 9, default
 * 2; read for partnerships only); `include` names accounts by number; `industries` names trades that bring
 * accounts (`construction`); `all` opens every optional account that no trade and no region keeps back;
 * `language` is that of the notes (default English).
 */
export type ChartSetup = {
  readonly form: LegalForm
  readonly province: ProvinceCode
  readonly alsoIn?: readonly ProvinceCode[]
  readonly partners?: number
  readonly include?: readonly string[]
  readonly industries?: readonly string[]
  readonly all?: boolean
  readonly language?: Language
}

/**
 * An account that the chart of a legal form can open: whether this setup opens it, and what that depends
 * on.
 */
export type ChartOffer = {
  readonly account: Account
  readonly isOpened: boolean
  readonly when: 'always' | 'optional' | 'region' | 'industry'
  readonly regions?: readonly string[]
  readonly industry?: string
}

/** The fewest and the most partners that the numbers 34p0 to 34p3 have room for. */
export const partnerLimits = { least: 2, most: 9 } as const

/**
 * The accounts that new books open with, by code: the list of the legal form with its additions and
 * removals, without what nobody asked for and without computed lines, which statements
 * work out and nobody posts to. The id of an account is its number.
 *
 * Refuses `partners-out-of-range`, `industry-unknown` and, for a number in `include` that the form's chart
 * does not offer, `chart-account-unknown`.
 */
export function chartFor(setup: ChartSetup): Result<readonly Account[]> {
  const offers = chartOffers(setup)
  if (!offers.ok) return offers
  return ok(offers.value.filter((each) => each.isOpened).map((each) => each.account))
}

/**
 * All that the chart of a legal form can open, by code, for a screen of choices. Refuses what `chartFor`
 * refuses.
 */
export function chartOffers(setup: ChartSetup): Result<readonly ChartOffer[]> {
  const refusals = partnersRefused(setup)
  if (refusals.length > 0) return refused(refusals)
  const listed = listFor(setup).filter((each) => each.computed !== true)
  const asked = [...industriesRefused(setup), ...includesRefused(setup, listed)]
  if (asked.length > 0) return refused(asked)
  return ok(listed.map((each) => offerOf(each, setup)))
}

/** The trades that bring accounts of their own. */
export function chartIndustries(): readonly string[] {
  const named = chartFile.accounts.flatMap((each) => (each.industry === undefined ? [] : [each.industry]))
  return [...new Set(named)].sort()
}

/**
 * The list of a legal form, by number: what the form keeps, adds and renames, partner by partner, in the
 * words of the book.
 */
function listFor(setup: ChartSetup): readonly ListedAccount[] {
  const partners = setup.partners ?? partnerLimits.least
  const common = listedAccounts(setup.form)
    .map((each) => completed(each, setup))
    .map((each) => (partners === partnerLimits.most ? withFreeNumber(each, setup.form) : each))
  const ofPartners = (variantOf(setup.form).perPartner ?? []).flatMap((each) =>
    Array.from({ length: partners }, (_, index) => forPartner(each, index + 1)),
  )
  return [...common, ...ofPartners].sort((left, right) =>
    byCode({ code: left.number }, { code: right.number }),
  )
}

/**
 * A listed account with the form's name for it, what `supplements.ts` adds, and its note in the book's
 * language.
 */
function completed(listed: ListedAccount, setup: ChartSetup): ListedAccount {
  const french = setup.language === 'fr' ? noteInFrench(setup.form, listed.number) : undefined
  return {
    ...listed,
    ...variantOf(setup.form).rename?.[listed.number],
    ...supplements[setup.form][listed.number],
    ...(french === undefined ? {} : { note: french }),
  }
}

function withFreeNumber(listed: ListedAccount, form: LegalForm): ListedAccount {
  const free = form === 'partnership' ? renumberedForNinePartners[listed.number] : undefined
  return free === undefined ? listed : { ...listed, number: free }
}

function forPartner(listed: ListedAccount, partner: number): ListedAccount {
  const filled = (text: string) => text.replaceAll('{p}', String(partner))
  return {
    ...listed,
    number: filled(listed.number),
    nameEn: filled(listed.nameEn),
    nameFr: filled(listed.nameFr),
  }
}

function offerOf(listed: ListedAccount, setup: ChartSetup): ChartOffer {
  const account = accountOf(listed)
  const isAsked = setup.include?.includes(listed.number) === true
  if (listed.region !== undefined) {
    const places: readonly string[] = [setup.province, ...(setup.alsoIn ?? [])]
    const isThere = listed.region.some((each) => places.includes(each))
    return { account, isOpened: isAsked || isThere, when: 'region', regions: listed.region }
  }
  if (listed.industry !== undefined) {
    const isInTrade = setup.industries?.includes(listed.industry) === true
    return { account, isOpened: isAsked || isInTrade, when: 'industry', industry: listed.industry }
  }
  if (listed.optional === true) {
    return { account, isOpened: isAsked || setup.all === true, when: 'optional' }
  }
  return { account, isOpened: true, when: 'always' }
}

const carried = [
  'type',
  'normal',
  'subtype',
  'taxDefault',
  'gifiFlip',
  'flipGroup',
  'role',
  'cashFlow',
  'currency',
  'control',
  'mustClear',
  'note',
] as const

function accountOf(listed: ListedAccount): Account {
  const tag = defaultTag(listed)
  return {
    id: listed.number,
    code: listed.number,
    name: namesInBooks(listed),
    ...only(listed, carried),
    ...(typeof listed.gifi === 'string' ? { gifi: listed.gifi } : {}),
    ...(typeof listed.t2125 === 'string' ? { t2125: listed.t2125 } : {}),
    ...(tag === undefined ? {} : { tag }),
  }
}

/**
 * The names of an account as books carry them. The list calls the accounts of owners' equity by what they
 * hold until a close; from the close on they hold what the year ended with, and a balance sheet shows that,
 * so books call them by what they are. French is set with its own apostrophe.
 */
function namesInBooks({ nameEn, nameFr }: ListedAccount): Account['name'] {
  return {
    en: nameEn.replace(', beginning of year', ''),
    fr: nameFr.replace(/ au début de l['’](?:exercice|année)/, '').replaceAll(/(?<=\p{L})'/gu, '’'),
  }
}

function only<T extends object, K extends keyof T>(record: T, keys: readonly K[]): Pick<T, K> {
  const present = keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]] as const)
  // as: `fromEntries` forgets which keys it was given; they are those of `Pick`.
  return Object.fromEntries(present) as Pick<T, K>
}

function partnersRefused(setup: ChartSetup): readonly Refusal[] {
  const { least, most } = partnerLimits
  const partners = setup.partners ?? least
  const isFit = Number.isInteger(partners) && partners >= least && partners <= most
  if (setup.form !== 'partnership' || isFit) return []
  const words = { count: String(partners), least: String(least), most: String(most) }
  return [refusal('partners-out-of-range', words, 'partners')]
}

function industriesRefused(setup: ChartSetup): readonly Refusal[] {
  const known = chartIndustries()
  return (setup.industries ?? []).flatMap((industry, index) =>
    known.includes(industry)
      ? []
      : [refusal('industry-unknown', { industry, known: known.join(', ') }, `industries.${index}`)],
  )
}

function includesRefused(setup: ChartSetup, offered: readonly ListedAccount[]): readonly Refusal[] {
  const numbers = new Set(offered.map((each) => each.number))
  return (setup.include ?? []).flatMap((account, index) =>
    numbers.has(account) ? [] : [refusal('chart-account-unknown', { account }, `include.${index}`)],
  )
}
