import type { FactOf, SavedLayout } from '../daybook/fact.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import type { Account, Chart } from '../ledger/chart.ts'
import { idFromName } from '../ledger/record-id.ts'
import { type Layout, linesOf, validLayout } from './layout.ts'
import { layoutNamed } from './layouts/registry.ts'
import { coveredTypes, placeAccounts } from './placement.ts'

/** How many accounts a refusal names at most. */
const mostNamed = 20

/**
 * Keeps a layout of the book's own under a name; one of the same name is replaced. No account of the chart
 * may be lost in it, and none may stand twice: an account opened later is found by the statement's proof.
 *
 * Refuses `layout-name-taken`, what `validLayout` refuses, `layout-line-unknown` for a `whole` that is no
 * line, `layout-accounts-left-out`, `layout-accounts-twice`, `nothing-to-change`.
 */
export function planSaveLayout(
  chart: Chart,
  wish: { readonly name: string; readonly layout: Omit<Layout, 'name'> },
  was: SavedLayout | undefined,
): Result<FactOf<'layout.saved'>> {
  const id = idFromName(wish.name)
  if (layoutNamed(id) !== undefined) return refuse('layout-name-taken', { layout: wish.name }, 'name')
  const layout: Layout = { ...wish.layout, name: id }
  const valid = validLayout(layout)
  const refusals = [...(valid.ok ? [] : valid.refusals), ...wholeRefusals(layout)]
  if (refusals.length > 0) return refused(refusals)
  const placed = placementRefusals(chart, layout, wish.name)
  if (placed.length > 0) return refused(placed)
  const saved: SavedLayout = { id, name: wish.name, layout }
  if (was !== undefined && canonicalJson(was) === canonicalJson(saved)) {
    return refuse('nothing-to-change', { what: wish.name })
  }
  return ok({ kind: 'layout.saved', v: 1, layout: saved, ...(was === undefined ? {} : { was }) })
}

function wholeRefusals(layout: Layout): readonly Refusal[] {
  const { whole } = layout
  if (whole === undefined || linesOf(layout.lines).some((line) => line.key === whole)) return []
  return [refusal('layout-line-unknown', { layout: layout.name, line: 'whole', missing: whole })]
}

function placementRefusals(chart: Chart, layout: Layout, name: string): readonly Refusal[] {
  const { missing, twice } = placeAccounts(layout, chart)
  const covered = coveredTypes(layout.statement)
  const lost = missing.filter((account) => covered.includes(account.type))
  return [
    ...(lost.length === 0 ? [] : [accountsRefusal('layout-accounts-left-out', name, lost)]),
    ...(twice.length === 0 ? [] : [accountsRefusal('layout-accounts-twice', name, twice)]),
  ]
}

function accountsRefusal(
  code: 'layout-accounts-left-out' | 'layout-accounts-twice',
  layout: string,
  accounts: readonly Account[],
): Refusal {
  const listed = accounts.slice(0, mostNamed).map((each) => each.code)
  return refusal(code, {
    layout,
    accounts: accounts.length > mostNamed ? `${listed.join(', ')}, …` : listed.join(', '),
  })
}
