import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { figureId, type ReportKey } from '@daybook/core/filings/figure-id.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf, rate, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { accountLabel } from '@daybook/core/ledger/chart.ts'
import { toDollar } from '@daybook/core/reports/whole-dollars.ts'
import { accountLine } from '@daybook/core/statements/account-figure.ts'
import { scheduleOneLine } from '../charts/tags.ts'
import { beforeClosing, gifiItems, type ItemPart, type T2Books } from './gifi-items.ts'
import { mealsNotDeductible } from './meals-share.ts'
import {
  ccaLines,
  type ScheduleOneLine,
  scheduleOneLineNamed,
  scheduleOneLines,
  scheduleOneSource,
} from './schedule-1-lines.ts'
import type { ScheduleEight } from './schedule-8.ts'

/**
 * What Schedule 1 is made of: net income 9999 of Schedule 125, Schedule 8, and what a person gives by line.
 */
export type ScheduleOneInput = {
  readonly books: T2Books
  readonly netIncome: Figure
  readonly cca: ScheduleEight
  readonly given: ReadonlyMap<string, Cents>
}

/** A line of Schedule 1 that has an amount, in whole dollars. */
export type FilledScheduleOneLine = {
  readonly line: string
  readonly side: 'add' | 'deduct'
  readonly figure: Figure
}

/**
 * Schedule 1: the lines that have an amount; totals of additions (500) and deductions (510); net income for
 * tax, which goes to line 300 of the T2. `unsure` are accounts that a person has to sort first: meals whose
 * deductible part nobody said.
 */
export type ScheduleOne = {
  readonly lines: readonly FilledScheduleOneLine[]
  readonly additions: Figure
  readonly deductions: Figure
  readonly netForTax: Figure
  readonly unsure: readonly Account[]
}

/**
 * Schedule 1 from tagged accounts: what the books charged and tax does not allow comes back (104
 * amortization, 121 the part of meals that is not deductible, 112 donations, ...), what a sale gained (401)
 * or lost (111) goes out, and Schedule 8 brings 107, 403 and 404. What a person gives for a line is added to
 * what the books say. Refuses `t2-line-unknown` for a line that the schedule has not, for a tag or an answer
 * alike, and `rates-not-checked`.
 *
 *   9999 net income 40,000, 104 amortization 6,000, 403 CCA 8,500  →  net income for tax 37,500
 */
export function scheduleOne(input: ScheduleOneInput, key: ReportKey): Result<ScheduleOne> {
  const placed = placedAccounts(input.books)
  const unknown = unknownLines(placed, input.given)
  if (unknown.length > 0) return refused(unknown)
  const share = inForce(mealsNotDeductible, input.books.span.through)
  if (!share.ok) return share
  const lines = scheduleOneLines.flatMap((line): readonly FilledScheduleOneLine[] => {
    const parts = partsOf(line, input, placed, share.value.value, key)
    if (parts.length === 0) return []
    const figure = wholeFigure(line, parts, key)
    return figure.value === 0n ? [] : [{ line: line.line, side: line.side, figure }]
  })
  const total = (side: 'add' | 'deduct', line: string, label: Label) =>
    sumFigure(
      figureId(key, `s1.${line}`),
      label,
      lines.filter((each) => each.side === side).map(({ figure }) => figure),
    )
  const additions = total('add', '500', { en: 'Total additions', fr: 'Total des ajouts' })
  const deductions = total('deduct', '510', { en: 'Total deductions', fr: 'Total des déductions' })
  const raised = sumFigure(figureId(key, 's1.raised'), raisedLabel, [input.netIncome, additions])
  return ok({
    lines,
    additions,
    deductions,
    netForTax: differenceFigure(figureId(key, 's1.300'), netLabel, [raised, deductions]),
    unsure: placed.filter(({ line }) => line === 'unsure').map(({ part }) => part.account),
  })
}

const raisedLabel: Label = {
  en: 'Net income of the statements with additions',
  fr: 'Bénéfice net des états financiers et ajouts',
}

const netLabel: Label = {
  en: 'Net income for income tax purposes (T2 line 300)',
  fr: 'Revenu net aux fins de l’impôt (ligne 300 de la T2)',
}

type Placed = { readonly line: string; readonly part: ItemPart }

/** The accounts of the income statement that moved, with the line they go to. */
function placedAccounts(books: T2Books): readonly Placed[] {
  const parts = gifiItems(books).flow.flatMap((item) => item.parts)
  return parts.flatMap((part) => {
    const isEarned = part.account.type === 'revenue' || part.account.type === 'expense'
    const line = isEarned ? scheduleOneLine(part.account) : undefined
    return line === undefined || line === 'none' || part.net === 0n ? [] : [{ line, part }]
  })
}

function unknownLines(placed: readonly Placed[], given: ReadonlyMap<string, Cents>): readonly Refusal[] {
  const tagged = placed
    .filter(({ line }) => line !== 'disposal' && line !== 'unsure')
    .filter(({ line }) => scheduleOneLineNamed(line) === undefined)
    .map(({ line, part }) =>
      refusal('t2-line-unknown', { line, where: part.account.code }, part.account.code),
    )
  const typed = [...given.keys()]
    .filter((line) => scheduleOneLineNamed(line) === undefined)
    .map((line) => refusal('t2-line-unknown', { line, where: '--given' }, 'given'))
  return [...tagged, ...typed]
}

/** What makes up a line: accounts, Schedule 8, and what was given. */
function partsOf(
  { line, side }: ScheduleOneLine,
  { cca, given }: ScheduleOneInput,
  placed: readonly Placed[],
  mealsShare: string,
  key: ReportKey,
): readonly Figure[] {
  const own = placed.filter((each) => each.line === line).map(({ part }) => part)
  const books =
    line === '121'
      ? own.map((part) => mealsFigure(part, mealsShare, key))
      : own.map((part) => partFigure(line, part, side === 'add' ? 1n : -1n, key))
  const sold = line === '111' || line === '401' ? disposalFigures(line, placed, key) : []
  const depreciated = fromScheduleEight(line, cca)
  const said = given.get(line)
  const answered: readonly Figure[] =
    said === undefined || said === 0n
      ? []
      : [{ id: figureId(key, `s1.${line}.given`), label: givenLabel, value: said, how: 'input', parts: [] }]
  return [...books, ...sold, ...depreciated, ...answered]
}

const givenLabel: Label = { en: 'Given by the preparer', fr: 'Donné par le préparateur' }

function fromScheduleEight(line: string, cca: ScheduleEight): readonly Figure[] {
  const figure =
    line === ccaLines.allowance
      ? cca.claimed
      : line === ccaLines.recapture
        ? cca.recapture
        : line === ccaLines.terminalLoss
          ? cca.terminalLoss
          : undefined
  return figure === undefined || figure.value === 0n ? [] : [figure]
}

/** All that sales of assets gained or lost together: a loss comes back on 111, a gain goes out on 401. */
function disposalFigures(line: '111' | '401', placed: readonly Placed[], key: ReportKey): readonly Figure[] {
  const parts = placed.filter((each) => each.line === 'disposal').map(({ part }) => part)
  const net = sumOf(parts.map((part) => part.net))
  if (net === 0n || net > 0n !== (line === '111')) return []
  return parts.map((part) => partFigure(line, part, line === '111' ? 1n : -1n, key))
}

function partFigure(line: string, part: ItemPart, sign: bigint, key: ReportKey): Figure {
  const { account, net, count, span } = part
  return {
    id: figureId(key, accountLine(`s1.${line}`, account)),
    label: accountLabel(account),
    value: sign * net,
    how: 'postings',
    parts: [],
    postings: { accounts: [account.id], span, asOfSeq: key.asOfSeq, count, layers: beforeClosing },
  }
}

/** The part of an account of meals that is not deductible, to the cent (half up). */
function mealsFigure(part: ItemPart, share: string, key: ReportKey): Figure {
  const whole = partFigure('121', part, 1n, key)
  const { source } = mealsNotDeductible.versions[0]
  return {
    id: `${whole.id}.part`,
    label: {
      en: `${whole.label.en}, part not deductible`,
      fr: `${whole.label.fr}, part non déductible`,
    },
    value: percentOf(whole.value, rate(share), 'half-up'),
    how: 'rate',
    parts: [whole],
    source,
  }
}

/** A line in whole dollars: its parts, and what rounding adds or takes. */
function wholeFigure({ line, label }: ScheduleOneLine, parts: readonly Figure[], key: ReportKey): Figure {
  const exact = sumOf(parts.map(({ value }) => value))
  const left = toDollar(exact) - exact
  const rounding: Figure = {
    id: figureId(key, `s1.${line}.rounding`),
    label: { en: 'To the whole dollar', fr: 'Arrondi au dollar' },
    value: left,
    how: 'calc',
    parts: [],
  }
  const figure = sumFigure(figureId(key, `s1.${line}`), label, left === 0n ? parts : [...parts, rounding])
  return { ...figure, source: scheduleOneSource }
}
