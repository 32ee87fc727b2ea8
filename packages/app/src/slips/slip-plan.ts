import { changeOf, slipChanges, standingSlips } from '@daybook/canada/slips/slip-changes.ts'
import { slipTotals } from '@daybook/canada/slips/slip-summary.ts'
import { packageOn } from '@daybook/canada/slips-xml/schema-package.ts'
import type { Slip, SlipReturn, SlipReturnKind } from '@daybook/core/daybook/slip-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import type { SlipSet } from './slip-set.ts'

/** What a return is to do, and to which slips; all that it fits where none is named. */
export type PlanWish = {
  readonly does: SlipReturnKind
  readonly slips: readonly string[]
  readonly filed: CivilDate
  readonly asOfSeq: number
  readonly confirmation?: string | undefined
  readonly note?: string | undefined
  /** Finds the id of a recipient by what people call it: the number of an employee, a name. */
  recipientOf(word: string): string | undefined
}

/**
 * The return that files, amends or cancels slips of a set: an original one those that were not filed yet, an
 * amended one those whose boxes changed (or that are named: a name or a number was wrong), a cancelled one
 * those that are named or that nothing stands behind any more. Refuses `slip-unknown`, and `slips-none`
 * where nothing fits.
 */
export function plannedReturn(set: SlipSet, wish: PlanWish): Result<SlipReturn> {
  const chosen = chosenSlips(set, wish)
  if (!chosen.ok) return chosen
  const slips = chosen.value
  const { kind, year, span, returns, filer } = set
  if (slips.length === 0) {
    const what = nothing[wish.does]
    return refuse('slips-none', { kind, year: String(year), what: what.en, whatFr: what.fr }, 'slips')
  }
  const base = `${kind}/${year}`
  const numbers = returns.map(({ id }) => Number(id.slice(base.length + 1) || '1'))
  const next = Math.max(0, ...numbers) + 1
  return ok({
    id: next === 1 ? base : `${base}/${next}`,
    kind,
    year,
    span,
    does: wish.does,
    filed: wish.filed,
    asOfSeq: wish.asOfSeq,
    account: filer.account,
    edition: kind === 'RL-1' ? 'paper' : packageOn(wish.filed).edition,
    slips,
    totals: slipTotals(kind, slips),
    ...(wish.confirmation === undefined ? {} : { confirmation: wish.confirmation }),
    ...(wish.note === undefined ? {} : { note: wish.note }),
  })
}

const nothing = {
  original: { en: 'that was not filed yet', fr: 'qui ne soit déjà produit' },
  amended: { en: 'that changed since it was filed', fr: 'qui ait changé depuis sa production' },
  cancelled: { en: 'to be cancelled', fr: 'à annuler' },
} as const

function chosenSlips(set: SlipSet, wish: PlanWish): Result<readonly Slip[]> {
  const { slips, returns } = set
  const standing = standingSlips(returns)
  const { changed, unfiled, gone } = slipChanges(slips, returns)
  switch (wish.does) {
    case 'original':
      return named(set, wish, unfiled, unfiled)
    case 'amended': {
      const filed = slips.filter(({ id }) => standing.has(id))
      return named(
        set,
        wish,
        filed,
        changed.map(({ slip }) => slip),
      )
    }
    case 'cancelled':
      return named(set, wish, [...standing.values()], gone)
  }
}

/** The slips that are named among those that may be, or all that fit. */
function named(
  { kind, year }: SlipSet,
  { slips: wanted, recipientOf }: PlanWish,
  among: readonly Slip[],
  fit: readonly Slip[],
): Result<readonly Slip[]> {
  if (wanted.length === 0) return ok(fit)
  const refusals: Refusal[] = []
  const found = new Set<Slip>()
  for (const [index, word] of wanted.entries()) {
    const own = slipsNamed(among, word, recipientOf)
    if (own.length === 0) {
      const known = among
        .slice(0, 12)
        .map(({ id }) => id)
        .join(', ')
      const names = { kind, year: String(year), slip: word, known: known === '' ? '-' : known }
      refusals.push(refusal('slip-unknown', names, `slips.${index}`))
    }
    for (const slip of own) found.add(slip)
  }
  return refusals.length > 0 ? refused(refusals) : ok([...found])
}

/** The slips of a word: an id, or all of a recipient by the number or name that people say. */
export function slipsNamed(
  slips: readonly Slip[],
  word: string,
  recipientOf: (word: string) => string | undefined,
): readonly Slip[] {
  const own = slips.filter(({ id }) => id === word)
  if (own.length > 0) return own
  const recipient = recipientOf(word)
  return slips.filter(({ recipient: { kind, id } }) => id === word || `${kind}:${id}` === recipient)
}

/** How the slips of an amended return differ from what was filed before it. */
export function changesIn(made: SlipReturn, before: readonly SlipReturn[]) {
  const standing = standingSlips(before)
  return made.slips.flatMap((slip) => {
    const was = standing.get(slip.id)
    const change = was === undefined ? undefined : changeOf(slip, was)
    return change === undefined ? [] : [change]
  })
}
