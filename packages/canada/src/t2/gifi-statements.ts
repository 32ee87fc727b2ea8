import { type Figure, type Proof, proof, sumFigure } from '@daybook/core/filings/figure.ts'
import { figureId, type ReportKey } from '@daybook/core/filings/figure-id.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { accountLabel } from '@daybook/core/ledger/chart.ts'
import { accountLine } from '@daybook/core/statements/account-figure.ts'
import { checkGifi } from '../gifi/check-gifi.ts'
import { gifiCode } from '../gifi/gifi.ts'
import {
  type GifiItem,
  type GifiItems,
  gifiItems,
  type ItemPart,
  isRetained,
  sideOfSection,
  type T2Books,
} from './gifi-items.ts'
import { gifiNamesFr } from './gifi-names-fr.ts'
import { type AddedLine, addUp } from './gifi-totals.ts'
import { nearestDollar, roundedTo } from './round-items.ts'

/**
 * Schedule 100 (balance sheet with the roll-forward of retained earnings) and Schedule 125 (income statement)
 * of a year, each line by its code, and the proofs that hold them to each other and to the ledger.
 */
export type GifiStatements = {
  readonly balanceSheet: readonly AddedLine[]
  readonly incomeStatement: readonly AddedLine[]
  readonly proofs: readonly Proof[]
}

/**
 * Schedules 100 and 125 of a year in whole dollars that add up.
 *
 * Total assets and retained earnings at both ends are their own amounts rounded (half a dollar up), so that
 * what closes one year opens the next; items are rounded within their group to fit (`roundedTo`), none by a
 * dollar or more, and all other totals are worked out from rounded items. Contra items, losses and dividends
 * are negative. Source: RC4088 (23), and its equations in our notes on it.
 *
 * Refuses, all that apply: `t2-unmapped` for each account with a balance and no code, `t2-code-unfit` for a
 * code that does not fit its account, `t2-code-unsure` for codes whose sign no source settles.
 */
export function gifiStatements(books: T2Books, key: ReportKey): Result<GifiStatements> {
  const items = gifiItems(books)
  const refusals = [...unmappedRefusals(items), ...codeRefusals(books, items)]
  if (refusals.length > 0) return refused(refusals)
  const figures = itemFigures(items, key)
  const lines = addUp(figures, (code) => ({ id: figureId(key, code), label: gifiLabel(code) }))
  return ok({
    balanceSheet: lines.filter(({ code }) => code < '7000'),
    incomeStatement: lines.filter(({ code }) => code >= '7000'),
    proofs: proofsOf(books, items, lines),
  })
}

/** What a code is called in both languages. */
export function gifiLabel(code: string): Label {
  const en = gifiCode(code)?.name ?? code
  return { en, fr: gifiNamesFr[code] ?? en }
}

/** The codes between income before tax and net income whose sign our sources leave open. */
const unsureCodes: readonly string[] = ['9975', '9976', '9980', '9985']

function unmappedRefusals({ unmapped }: GifiItems): readonly Refusal[] {
  return unmapped.map(({ account }) => {
    const label = accountLabel(account)
    return refusal('t2-unmapped', { what: label.en, whatFr: label.fr, code: account.code }, account.code)
  })
}

/** Only what carries an amount is held against its code: an unused account spoils no return. */
function codeRefusals({ chart }: T2Books, items: GifiItems): readonly Refusal[] {
  const all = [...items.assets, ...items.claims, ...items.flow, items.opening]
  const used = new Set(all.flatMap(({ parts }) => parts.map(({ account }) => account.id)))
  const isFarm = all.some(({ section }) => section === 'farm_revenue' || section === 'farm_expenses')
  const accounts = [...chart.values()].filter(({ id }) => used.has(id))
  const unfit = checkGifi(accounts, { form: 'corporation', isFarm }).map(({ account, message }) =>
    refusal('t2-code-unfit', { what: message.en, whatFr: message.fr, account }, account),
  )
  const unsure = items.flow
    .filter(({ code }) => unsureCodes.includes(code))
    .map(({ code, parts }) => {
      const accountCodes = parts.map(({ account }) => account.code).join(', ')
      return refusal('t2-code-unsure', { code, account: accountCodes }, accountCodes)
    })
  return [...unfit, ...unsure]
}

/** The items of both schedules as figures in whole dollars, by code. */
function itemFigures(items: GifiItems, key: ReportKey): ReadonlyMap<string, Figure> {
  const { assets, claims, opening, flow } = items
  const begun = nearestDollar(opening.exact)
  const ended = nearestDollar(retainedOf(items))
  const owned = nearestDollar(sumOf(assets.map(({ exact }) => exact)))
  const rounded = new Map<GifiItem, Cents>([[opening, begun]])
  const share = (group: readonly GifiItem[], total: Cents) => {
    const amounts = roundedTo(group.map(creditOf), total)
    group.forEach((item, index) => {
      const amount = amounts[index] ?? 0n
      rounded.set(item, isDebit(item) ? -amount : amount)
    })
  }
  share(assets, -owned)
  share(flow, ended - begun)
  share(claims, owned - ended)
  const all = [...assets, ...claims, opening, ...flow]
  return new Map(all.map((item) => [item.code, itemFigure(item, rounded.get(item) ?? 0n, key)]))
}

/** Retained earnings at the end: what they began with and all that moved them. */
function retainedOf({ opening, flow }: GifiItems): Cents {
  return opening.exact + sumOf(flow.map(creditOf))
}

function isDebit({ section, code }: GifiItem): boolean {
  if (code === '9990' || code === '9995') return true
  return sideOfSection(section) === 'debit'
}

/** An item’s amount as a credit, the direction in which retained earnings grow. */
function creditOf(item: GifiItem): Cents {
  return sideOfSection(item.section) === 'debit' ? -item.exact : item.exact
}

/**
 * An item: the accounts behind it and what rounding adds or takes. Closing inventory, which reduces the cost
 * of sales, and income taxes are written positive, as the guide's equations have them.
 */
function itemFigure(item: GifiItem, amount: Cents, key: ReportKey): Figure {
  const isClosing = item.code >= '8500' && item.code <= '8503'
  const value = isClosing ? -amount : amount
  const side = isDebit(item) !== isClosing ? 1n : -1n
  const parts = item.parts.map((part) => partFigure(item.code, part, side, key))
  const left = value - sumOf(parts.map((part) => part.value))
  const rounding: Figure = {
    id: figureId(key, `${item.code}.rounding`),
    label: { en: 'To the whole dollar', fr: 'Arrondi au dollar' },
    value: left,
    how: 'calc',
    parts: [],
  }
  const all = left === 0n ? parts : [...parts, rounding]
  return sumFigure(figureId(key, item.code), gifiLabel(item.code), all)
}

function partFigure(code: string, part: ItemPart, side: bigint, key: ReportKey): Figure {
  const { account, net, count, span, layers } = part
  return {
    id: figureId(key, accountLine(code, account)),
    label: accountLabel(account),
    value: side * net,
    how: 'postings',
    parts: [],
    postings: {
      accounts: [account.id],
      span,
      asOfSeq: key.asOfSeq,
      count,
      ...(layers === undefined ? {} : { layers }),
    },
  }
}

/**
 * The claims under the schedules: they balance, and in cents they are what the ledger says by a way that
 * knows no codes (types of accounts).
 */
function proofsOf(books: T2Books, items: GifiItems, lines: readonly AddedLine[]): readonly Proof[] {
  const line = (code: string) => lines.find((each) => each.code === code)?.figure.value ?? 0n
  const ledger = ledgerOf(books)
  const net = sumOf(items.flow.filter(({ code }) => code >= '7000').map(creditOf))
  const owned = sumOf(items.assets.map(({ exact }) => exact))
  const owed = sumOf(items.claims.map(({ exact }) => exact))
  return [
    proof(balances, line('2599'), line('3640')),
    proof(rolls, line('3849'), nearestDollar(ledger.retained)),
    proof(agrees, line('3680'), line('9999') + line('9998')),
    proof(earns, net, ledger.income),
    proof(stands, owned - owed, ledger.retained),
  ]
}

const balances: Label = {
  en: '2599 total assets equal 3640 total liabilities and equity',
  fr: '2599 total de l’actif égale 3640 total du passif et des capitaux propres',
}
const rolls: Label = {
  en: '3849 retained earnings roll forward to those of the ledger, in whole dollars',
  fr: '3849 les bénéfices non répartis reportés égalent ceux du grand livre, en dollars entiers',
}
const agrees: Label = {
  en: '3680 net income is 9999 of Schedule 125',
  fr: '3680 le bénéfice net égale 9999 de l’annexe 125',
}
const earns: Label = {
  en: 'Items of Schedule 125 come to the ledger’s revenue less expenses, to the cent',
  fr: 'Les postes de l’annexe 125 donnent les produits moins les charges du grand livre, au cent près',
}
const stands: Label = {
  en: 'Items of Schedule 100 come to the ledger’s retained earnings, to the cent',
  fr: 'Les postes de l’annexe 100 donnent les bénéfices non répartis du grand livre, au cent près',
}

/** Income of the year and retained earnings at its end by type of account alone. */
function ledgerOf({ chart, opening, rows }: T2Books): { readonly income: Cents; readonly retained: Cents } {
  let income = 0n
  let retained = 0n
  const isOf = (id: string) => {
    const account = chart.get(id)
    const isEarned = account?.type === 'revenue' || account?.type === 'expense'
    return { isEarned, isKept: account !== undefined && (isEarned || isRetained(account)) }
  }
  for (const { account, debit, credit } of opening) if (isOf(account).isKept) retained += credit - debit
  for (const { account, layer, debit, credit } of rows) {
    const { isEarned, isKept } = isOf(account)
    if (isKept) retained += credit - debit
    if (isEarned && layer !== 'closing') income += credit - debit
  }
  return { income, retained }
}
