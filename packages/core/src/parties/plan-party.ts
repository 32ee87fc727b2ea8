import type { Fact } from '../daybook/fact.ts'
import type { Party, PartyTaxes } from '../daybook/trade-facts.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import type { Cents } from '../kit/cents.ts'
import { formatCents } from '../kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { type Chart, findAccount } from '../ledger/chart.ts'
import { idFromName } from '../ledger/record-id.ts'
import { gstNumber, qstNumber } from './business-number.ts'

/** What is said of a customer or supplier; what is left out stays as it is. Accounts are codes. */
export type PartyWish = Partial<Omit<Party, 'id' | 'closedOn'>>

/** The party that a name stands for among others: by its name or number; accents and case aside. */
export function partyNamed(parties: Iterable<Party>, name: string): Party | undefined {
  const id = idFromName(name)
  let byNumber: Party | undefined
  for (const party of parties) {
    if (party.id === id || idFromName(party.name) === id) return party
    if (party.number !== undefined && party.number === name) byNumber = party
  }
  return byNumber
}

/**
 * Adds a customer or a supplier. One who is the other already becomes both. Refuses `party-exists`,
 * `party-number-taken`, `account-unknown`, `business-number-malformed`, `business-number-check`,
 * `qst-number-malformed`, `expected-range`.
 */
export function planAddParty(
  chart: Chart,
  parties: readonly Party[],
  kind: 'customer' | 'supplier',
  wish: PartyWish & { readonly name: string },
): Result<Fact> {
  const { name } = wish
  const was = partyNamed(parties, name)
  if (was !== undefined && (was.kind === kind || was.kind === 'both')) {
    return refuse('party-exists', { party: was.name }, 'name')
  }
  const base: Party = was ?? { id: idFromName(name), kind, name, language: wish.language ?? 'en' }
  const checked = checkedParty(chart, parties, {
    ...base,
    ...wish,
    name: was?.name ?? name,
    kind: was === undefined ? kind : 'both',
  })
  if (!checked.ok) return checked
  return ok({ kind: 'party.set', v: 1, party: checked.value, ...(was === undefined ? {} : { was }) })
}

/**
 * Changes what is known of a party: what is given replaces what was, an empty text takes it away. Refuses
 * `nothing-to-change`, and what `planAddParty` refuses.
 */
export function planChangeParty(
  chart: Chart,
  parties: readonly Party[],
  was: Party,
  change: PartyWish & { readonly closedOn?: string; readonly clears?: readonly (keyof Party)[] },
): Result<Fact> {
  const { clears = [], ...given } = change
  const next = { ...was, ...given, id: was.id }
  const kept = Object.entries(next).filter(([field]) => !clears.some((each) => each === field))
  // Only fields that a party may lack are cleared; all others are those of `was`.
  const checked = checkedParty(
    chart,
    parties.filter(({ id }) => id !== was.id),
    Object.fromEntries(kept) as Party,
  )
  if (!checked.ok) return checked
  if (canonicalJson(checked.value) === canonicalJson(was)) {
    return refuse('nothing-to-change', { what: was.name })
  }
  return ok({ kind: 'party.set', v: 1, party: checked.value, was })
}

function checkedParty(chart: Chart, others: readonly Party[], party: Party): Result<Party> {
  const refusals: Refusal[] = []
  const { account, number, expects, limit } = party
  const found = account === undefined ? undefined : findAccount(chart, account)
  if (account !== undefined && found === undefined)
    refusals.push(refusal('account-unknown', { account }, 'account'))
  const other = others.find((each) => number !== undefined && each.number === number && each.id !== party.id)
  if (other !== undefined)
    refusals.push(refusal('party-number-taken', { number: number ?? '', party: other.name }, 'number'))
  if (expects !== undefined && (expects.least < 0n || expects.most < expects.least))
    refusals.push(rangeRefusal(expects.least, expects.most))
  if (limit !== undefined && limit.amount < 0n)
    refusals.push(refusal('settlement-amount', { amount: formatCents(limit.amount) }, 'limit'))
  const taxes = checkedTaxes(party.taxes)
  if (!taxes.ok) refusals.push(...taxes.refusals)
  if (refusals.length > 0 || !taxes.ok) return refused(refusals)
  return ok({
    ...party,
    ...(found === undefined ? {} : { account: found.id }),
    ...(taxes.value === undefined ? {} : { taxes: taxes.value }),
  })
}

function rangeRefusal(least: Cents, most: Cents): Refusal {
  return refusal('expected-range', { least: formatCents(least), most: formatCents(most) }, 'expects')
}

function checkedTaxes(taxes: PartyTaxes | undefined): Result<PartyTaxes | undefined> {
  if (taxes === undefined) return ok(undefined)
  const gst = taxes.gst === undefined ? ok(undefined) : gstNumber(taxes.gst, 'gst')
  const qst = taxes.qst === undefined ? ok(undefined) : qstNumber(taxes.qst, 'qst')
  if (!gst.ok || !qst.ok) {
    return refused([...(gst.ok ? [] : gst.refusals), ...(qst.ok ? [] : qst.refusals)])
  }
  return ok({
    ...taxes,
    ...(gst.value === undefined ? {} : { gst: gst.value }),
    ...(qst.value === undefined ? {} : { qst: qst.value }),
  })
}
