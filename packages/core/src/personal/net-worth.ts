import type { OwnWorth } from '../daybook/personal-facts.ts'
import { differenceFigure, type Figure, type Proof, proof, sumFigure } from '../filings/figure.ts'
import { figureId, firstDay, type ReportKey } from '../filings/figure-id.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { type BalanceRow, netByAccount } from '../ledger/balances.ts'
import { type Account, accountName, byCode, type Chart } from '../ledger/chart.ts'

/** What all accounts moved through a day, the end of a month as a rule. */
export type WorthDay = { readonly day: CivilDate; readonly rows: readonly BalanceRow[] }

/**
 * A line of the net worth: an account, or something whose worth was recorded. Its amounts by day, what is
 * owned and what is owed both positive. `said` are the records that the amounts of a worth come from, by day.
 */
export type WorthLine = {
  readonly key: string
  readonly name: Label
  readonly amounts: readonly Cents[]
  readonly account?: Account
  readonly said?: readonly (OwnWorth | undefined)[]
  /** By day, what stands in the account of a recorded worth, beyond which alone it counts. */
  readonly held?: readonly Cents[]
  readonly counts: readonly number[]
}

/** What is owned and owed on each of some days, and the difference. */
export type NetWorth = {
  readonly key: ReportKey
  readonly days: readonly CivilDate[]
  readonly owned: readonly WorthLine[]
  readonly owed: readonly WorthLine[]
  readonly assets: readonly Cents[]
  readonly debts: readonly Cents[]
  readonly net: readonly Cents[]
  readonly proofs: readonly Proof[]
}

/**
 * The net worth at the end of some days, oldest first: balances of asset and liability accounts, and the
 * worths that were recorded on or before each day, the last one of each thing. A worth with an account counts
 * with what it is beyond the balance of that account on the day, so that nothing counts twice; other things
 * count whole. Proof: net worth is the equity of the balance sheet and the worths beside the books.
 */
export function netWorth(input: {
  readonly chart: Chart
  readonly days: readonly WorthDay[]
  readonly worths: readonly OwnWorth[]
  readonly asOfSeq: number
}): NetWorth {
  const { chart, days, worths, asOfSeq } = input
  const nets = days.map(({ rows }) => netByAccount(rows))
  const accounts = [...chart.values()].sort(byCode)
  const ofType = (type: 'asset' | 'liability', sign: 1n | -1n): WorthLine[] =>
    accounts
      .filter((account) => account.type === type)
      .map((account) => accountLine(account, days, nets, sign))
      .filter(({ amounts }) => amounts.some((amount) => amount !== 0n))
  const ofKind = (kind: OwnWorth['kind'], sign: 1n | -1n): WorthLine[] =>
    [...Map.groupBy(worths, (worth) => worth.name)]
      .filter(([, all]) => all[0]?.kind === kind)
      .map(([name, all]) => worthLine(name, all, days, nets, sign))
  const owned = [...ofType('asset', 1n), ...ofKind('asset', 1n)]
  const owed = [...ofType('liability', -1n), ...ofKind('debt', -1n)]
  const total = (lines: readonly WorthLine[]) =>
    days.map((_day, at) => sumOf(lines.map(({ amounts }) => amounts[at] ?? 0n)))
  const [assets, debts] = [total(owned), total(owed)]
  const net = days.map((_day, at) => (assets[at] ?? 0n) - (debts[at] ?? 0n))
  const last = days.at(-1)?.day ?? firstDay
  return {
    key: { report: 'net-worth', span: { from: days[0]?.day ?? last, through: last }, asOfSeq, options: {} },
    days: days.map(({ day }) => day),
    ...{ owned, owed, assets, debts, net },
    proofs: days.map(({ day }, at) =>
      proof(
        {
          en: `${day}: equity and recorded worths make the net worth`,
          fr: `${day} : les capitaux propres et les valeurs inscrites font la valeur nette`,
        },
        equityOn(chart, nets[at]) + besides([...owned, ...owed], owed, at),
        net[at] ?? 0n,
      ),
    ),
  }
}

function accountLine(
  account: Account,
  days: readonly WorthDay[],
  nets: readonly ReadonlyMap<string, Cents>[],
  sign: 1n | -1n,
): WorthLine {
  const [en, fr] = [accountName(account, 'en'), accountName(account, 'fr')]
  return {
    key: account.id,
    name: { en: `${account.code} ${en}`, fr: `${account.code} ${fr}` },
    account,
    amounts: nets.map((each) => sign * (each.get(account.id) ?? 0n)),
    counts: days.map(({ rows }) =>
      rows.reduce((count, row) => (row.account === account.id ? count + row.postings : count), 0),
    ),
  }
}

function worthLine(
  name: string,
  all: readonly OwnWorth[],
  days: readonly WorthDay[],
  nets: readonly ReadonlyMap<string, Cents>[],
  sign: 1n | -1n,
): WorthLine {
  const inOrder = all.toSorted((left, right) => (left.date < right.date ? -1 : 1))
  const said = days.map(({ day }) => inOrder.findLast(({ date }) => date <= day))
  const isBeyond = said.some((worth) => worth?.account !== undefined)
  const held = said.map((worth, at) =>
    worth?.account === undefined ? 0n : sign * (nets[at]?.get(worth.account) ?? 0n),
  )
  return {
    key: `worth/${all[0]?.id.slice(0, -11) ?? name}`,
    name: isBeyond
      ? { en: `${name}, beyond the books`, fr: `${name}, au-delà des livres` }
      : { en: name, fr: name },
    said,
    held,
    amounts: said.map((worth, at) => (worth === undefined ? 0n : worth.amount - (held[at] ?? 0n))),
    counts: days.map(() => 0),
  }
}

/** The equity of a balance sheet: credits less debits on equity, revenue and expense accounts. */
function equityOn(chart: Chart, nets: ReadonlyMap<string, Cents> | undefined): Cents {
  return sumOf(
    [...(nets ?? [])].map(([id, net]) => {
      const type = chart.get(id)?.type
      return type === 'equity' || type === 'revenue' || type === 'expense' ? -net : 0n
    }),
  )
}

function besides(lines: readonly WorthLine[], owed: readonly WorthLine[], at: number): Cents {
  return sumOf(
    lines.flatMap((line) =>
      line.said === undefined ? [] : [(line.amounts[at] ?? 0n) * (owed.includes(line) ? -1n : 1n)],
    ),
  )
}

/** The id of a figure of the net worth on a day: `net-worth@2026-01-31..2026-06-30#812:1010:2026-06-30`. */
export function worthId({ key }: Pick<NetWorth, 'key'>, line: string, day: CivilDate): string {
  return figureId(key, `${encodeURIComponent(line)}:${day}`)
}

/** The net worth of each day with what is owned and what is owed, down to postings and recorded worths. */
export function worthFigures(worth: NetWorth): readonly Figure[] {
  return worth.days.map((day, at): Figure => {
    const part = (line: WorthLine): Figure => lineFigure(worth, line, day, at)
    const assets = sumFigure(worthId(worth, 'assets', day), labels.assets, worth.owned.map(part))
    const debts = sumFigure(worthId(worth, 'debts', day), labels.debts, worth.owed.map(part))
    return {
      id: worthId(worth, 'net', day),
      label: labels.net,
      value: worth.net[at] ?? 0n,
      how: 'difference',
      parts: [assets, debts],
    }
  })
}

function lineFigure(worth: NetWorth, line: WorthLine, day: CivilDate, at: number): Figure {
  const base = { id: worthId(worth, line.key, day), value: line.amounts[at] ?? 0n, parts: [] }
  if (line.account !== undefined) {
    const span = { from: firstDay, through: day }
    const count = line.counts[at] ?? 0
    const postings = { accounts: [line.account.id], span, asOfSeq: worth.key.asOfSeq, count }
    return { ...base, label: line.name, how: 'postings', postings }
  }
  const said = line.said?.[at]
  const label =
    said === undefined
      ? line.name
      : {
          en: `${line.name.en} (${said.date}, ${said.source})`,
          fr: `${line.name.fr} (${said.date}, ${said.source})`,
        }
  if (said?.account === undefined) return { ...base, label, how: 'input' }
  const postings = {
    accounts: [said.account],
    span: { from: firstDay, through: day },
    asOfSeq: worth.key.asOfSeq,
  }
  const whole = {
    ...base,
    id: `${base.id}/said`,
    label: labels.said,
    value: said.amount,
    how: 'input',
  } as const
  const held = { ...base, id: `${base.id}/held`, label: labels.held, value: line.held?.[at] ?? 0n } as const
  return differenceFigure(base.id, label, [whole, { ...held, how: 'postings', postings }])
}

const labels = {
  assets: { en: 'Owned', fr: 'Ce qui est possédé' },
  debts: { en: 'Owed', fr: 'Ce qui est dû' },
  net: { en: 'Net worth', fr: 'Valeur nette' },
  said: { en: 'As recorded', fr: 'Valeur inscrite' },
  held: { en: 'In the books', fr: 'Dans les livres' },
} as const satisfies Readonly<Record<string, Label>>
