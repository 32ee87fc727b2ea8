import type { BankLine, BankNumber, ImportedStatement, SkippedLine } from '../daybook/bank-facts.ts'
import type { PaperRef } from '../daybook/paper.ts'
import type { Cents } from '../kit/cents.ts'
import { addDays, type CivilDate, isCivilDate } from '../kit/civil-date.ts'
import { plainText } from '../kit/plain-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { lineKey } from './fingerprint.ts'
import { type Compared, comparedWith, type KnownRow, keyOf, type LookAlike } from './look-alikes.ts'
import { amountText, type BankStatement, isSettled, type StatementLine } from './statement.ts'

/**
 * A line that is kept back, and why: still pending at the bank, finer than a cent, or dated far in the
 * future.
 */
export type KeptBack = {
  readonly row: number
  readonly date: CivilDate
  readonly amount: string
  readonly text: string
  readonly why: 'pending' | 'finer-than-a-cent' | 'future'
}

/**
 * What an import of one statement comes to: the batch with the lines that are new, those kept back, and the
 * look-alikes that wait for a decision. `renumbered` counts the known lines that the bank numbered anew.
 */
export type StatementPlan = {
  readonly statement: ImportedStatement
  readonly keptBack: readonly KeptBack[]
  readonly alike: readonly LookAlike[]
  readonly renumbered: number
}

/**
 * What was decided about look-alikes: all of them, or some by the row of the file. Those of which nothing is
 * said are asked about.
 */
export type Decisions = {
  readonly alike: 'ask' | 'add' | 'skip'
  readonly add: readonly number[]
  readonly skip: readonly number[]
}

/** What a statement of a file is to be, and what the books know of its account. */
export type StatementToImport = {
  readonly id: string
  readonly account: string
  readonly format: string
  readonly layout?: string
  readonly paper: PaperRef
  readonly bankNumber?: BankNumber
  readonly statement: BankStatement
  readonly today: CivilDate
  readonly known: readonly KnownRow[]
  readonly skipped: readonly SkippedLine[]
}

/** Lines of later days than this after today are kept back: their dates were misread or made up. */
const mostDaysAhead = 60

/** In what kind of file a line came: its format, and the headings of a table. */
export function sourceOf({ format, layout }: { readonly format: string; readonly layout?: string }): string {
  return `${format} ${layout ?? ''}`
}

/**
 * What an account's statement adds to the books. Lines are compared with the known ones as multisets by day,
 * so that a file twice adds nothing and two equal coffees stay two. Look-alikes are added or skipped as it
 * was decided, and what is skipped is remembered with the batch. Refuses `statement-row-not-alike` for a
 * decision about a row that is kept back or no line at all.
 */
export function planStatement(input: StatementToImport, decisions: Decisions): Result<StatementPlan> {
  const { account, statement, known, skipped } = input
  const keptBack: KeptBack[] = []
  const lines = statement.lines.filter((line) => {
    const why = whyKept(line, input.today)
    if (why !== undefined) keptBack.push(back(line, why))
    return why === undefined
  })
  const compared = comparedWith(account, sourceOf(input), known, skipped, lines)
  const refusals = misplaced(decisions, compared, keptBack)
  if (refusals.length > 0) return refused(refusals)
  const decided = Map.groupBy(compared.alike, ({ line }) => decisionOn(line, decisions))
  const isNew = (line: StatementLine) => decisionOn(line, decisions) === 'add'
  const twins = compared.renumbered.filter(isNew)
  // A line that looked alike may be new by now, after others were added: a skip that was said still counts.
  const dropped = compared.fresh.filter(({ row }) => decisions.skip.includes(row))
  const added = new Set([
    ...compared.fresh.filter((line) => !dropped.includes(line)),
    ...(decided.get('add') ?? []).map(({ line }) => line),
    ...twins,
  ])
  const skips = [...(decided.get('skip') ?? []).map(({ line }) => line), ...dropped]
  const left = skips.map((line) => skippedLine(account, line))
  const all = lines.reduce((sum, { amount }) => (isSettled(amount) ? sum + amount : sum), 0n)
  return ok({
    statement: {
      ...factsOf(input),
      // A batch of decisions alone adds nothing that its balances could prove.
      ...(added.size === 0 ? {} : balancesOf(statement)),
      moved: { count: lines.length, amount: all },
      known: compared.known.length - twins.length,
      ...(left.length === 0 ? {} : { skipped: left }),
      lines: numbered(
        account,
        known,
        lines.filter((line) => added.has(line)),
      ),
    },
    keptBack,
    alike: decided.get('ask') ?? [],
    renumbered: compared.renumbered.length - twins.length,
  })
}

function whyKept(line: StatementLine, today: CivilDate): KeptBack['why'] | undefined {
  if (line.pending) return 'pending'
  if (!isSettled(line.amount)) return 'finer-than-a-cent'
  return line.date > addDays(today, mostDaysAhead) ? 'future' : undefined
}

function decisionOn({ row }: StatementLine, { alike, add, skip }: Decisions): Decisions['alike'] {
  if (add.includes(row)) return 'add'
  return skip.includes(row) ? 'skip' : alike
}

/** Decisions about rows that are no lines, or are kept back. */
function misplaced(
  { add, skip }: Decisions,
  compared: Compared,
  keptBack: readonly KeptBack[],
): readonly Refusal[] {
  if (add.length + skip.length === 0) return []
  // Lines that are new or here already need no decision any more: the same command may be given again.
  const alike = compared.alike.map(({ line }) => line)
  const fitting = new Set([...alike, ...compared.known, ...compared.fresh].map(rowOf))
  const list = alike.map(rowOf).join(', ') || '-'
  const isBack = new Set(keptBack.map(rowOf))
  return [...add, ...skip].flatMap((row) => {
    if (fitting.has(row)) return []
    const [is, isFr] = isBack.has(row)
      ? ['is kept back', 'est retenue']
      : ['is no transaction', 'n’est pas une opération']
    return [refusal('statement-row-not-alike', { row: String(row), is, isFr, list })]
  })
}

function rowOf({ row }: { readonly row: number }): number {
  return row
}

function skippedLine(account: string, line: StatementLine): SkippedLine {
  const key = lineKey(account, line)
  return line.bankId === undefined ? { key } : { key, bankId: line.bankId }
}

/** What the file itself says of the statement. */
function factsOf(input: StatementToImport): Omit<ImportedStatement, 'known' | 'lines'> {
  const { from, through } = input.statement
  const { id, account, format, layout, paper, bankNumber } = input
  return {
    id,
    account,
    format,
    ...(layout === undefined ? {} : { layout }),
    paper,
    ...(bankNumber === undefined ? {} : { bankNumber }),
    ...(from !== undefined && isCivilDate(from) ? { from } : {}),
    ...(through !== undefined && isCivilDate(through) ? { through } : {}),
  }
}

/**
 * The balances that the file states. A table states none of the days that they are of: its last line does.
 */
function balancesOf({
  opening,
  closing,
  through,
  lines,
}: BankStatement): Pick<ImportedStatement, 'opening' | 'closing' | 'closingOn'> {
  const last = lines.reduce((day, { date }) => (date > day ? date : day), '')
  const on = closing?.on ?? through ?? last
  const isClosed = closing !== undefined && isSettled(closing.amount)
  return {
    ...(opening !== undefined && isSettled(opening.amount) ? { opening: opening.amount } : {}),
    ...(isClosed && isSettled(closing.amount) ? { closing: closing.amount } : {}),
    ...(isClosed && on !== through && isCivilDate(on) ? { closingOn: on } : {}),
  }
}

/** Gives each new line its fingerprint: the next free ordinals after those that the books know. */
function numbered(
  account: string,
  known: readonly { readonly id: string }[],
  lines: readonly StatementLine[],
): readonly BankLine[] {
  const last = new Map<string, number>()
  for (const { id } of known) {
    const key = keyOf(id)
    last.set(key, Math.max(last.get(key) ?? 0, Number(id.slice(key.length + 1))))
  }
  return lines.flatMap((line) => {
    const { date, amount, text, bankId, type, cheque } = line
    if (!isSettled(amount)) return []
    const key = lineKey(account, line)
    const ordinal = (last.get(key) ?? 0) + 1
    last.set(key, ordinal)
    return [
      {
        id: `${key}#${ordinal}`,
        date,
        amount,
        text: plainText(text),
        ...(bankId === undefined ? {} : { bankId }),
        ...(type === undefined ? {} : { type }),
        ...(cheque === undefined ? {} : { cheque }),
      },
    ]
  })
}

/**
 * The proof of a statement against itself: opening balance plus its lines is its closing balance, where it
 * has both.
 */
export function statementDifference(statement: BankStatement): Cents | undefined {
  const { opening, closing, lines } = statement
  if (
    opening === undefined ||
    closing === undefined ||
    !isSettled(opening.amount) ||
    !isSettled(closing.amount)
  )
    return undefined
  let sum = opening.amount
  for (const line of lines) if (isSettled(line.amount) && !line.pending) sum += line.amount
  return closing.amount - sum
}

function back(line: StatementLine, why: KeptBack['why']): KeptBack {
  return { row: line.row, date: line.date, amount: amountText(line.amount), text: line.text, why }
}
