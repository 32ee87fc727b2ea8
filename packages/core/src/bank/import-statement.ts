import type { BankLine, ImportedStatement, PaperRef } from '../daybook/fact.ts'
import type { Cents } from '../kit/cents.ts'
import { type CivilDate, isCivilDate } from '../kit/civil-date.ts'
import { plainText } from '../kit/plain-text.ts'
import type { Account } from '../ledger/chart.ts'
import type { Entry, Posting } from '../ledger/entry.ts'
import { compareLines, type KnownLine, lineKey } from './fingerprint.ts'
import { amountText, type BankStatement, isSettled, type StatementLine } from './statement.ts'

/**
 * A line that is kept back, and why: still pending at the bank, finer than a cent, or perhaps here already.
 */
export type KeptBack = {
  readonly row: number
  readonly date: CivilDate
  readonly amount: string
  readonly text: string
  readonly why: 'pending' | 'finer-than-a-cent' | 'alike'
}

/** What an import of one statement comes to: the batch with the lines that are new, and those kept back. */
export type StatementPlan = { readonly statement: ImportedStatement; readonly keptBack: readonly KeptBack[] }

/** A line that the books know: its fingerprint and the bank's number for it. */
export type KnownFingerprint = { readonly id: string; readonly bankId: string | undefined }

/**
 * What an account's statement adds to the books. Lines are compared with the known ones as multisets by day,
 * so that a file twice adds nothing and two equal coffees stay two. `alike` lines are added only where
 * somebody said so.
 */
export function planStatement(input: {
  readonly id: string
  readonly account: string
  readonly format: string
  readonly paper: PaperRef
  readonly statement: BankStatement
  readonly known: readonly KnownFingerprint[]
  readonly alike: 'ask' | 'add' | 'skip'
}): StatementPlan {
  const { account, statement, known } = input
  const keptBack: KeptBack[] = []
  const lines = statement.lines.filter((line) => {
    if (line.pending) keptBack.push(back(line, 'pending'))
    else if (!isSettled(line.amount)) keptBack.push(back(line, 'finer-than-a-cent'))
    return !line.pending && isSettled(line.amount)
  })
  const compared = compareLines(account, known.map(knownOf), lines)
  const added = new Set([...compared.fresh, ...(input.alike === 'add' ? compared.alike : [])])
  if (input.alike === 'ask') for (const line of compared.alike) keptBack.push(back(line, 'alike'))
  const { opening, closing, from, through } = statement
  return {
    statement: {
      id: input.id,
      account,
      format: input.format,
      paper: input.paper,
      ...(from !== undefined && isCivilDate(from) ? { from } : {}),
      ...(through !== undefined && isCivilDate(through) ? { through } : {}),
      ...(opening !== undefined && isSettled(opening.amount) ? { opening: opening.amount } : {}),
      ...(closing !== undefined && isSettled(closing.amount) ? { closing: closing.amount } : {}),
      known: lines.length - added.size,
      lines: numbered(
        account,
        known,
        lines.filter((line) => added.has(line)),
      ),
    },
    keptBack,
  }
}

/** Gives each new line its fingerprint: the next free ordinals after those that the books know. */
function numbered(
  account: string,
  known: readonly KnownFingerprint[],
  lines: readonly StatementLine[],
): readonly BankLine[] {
  const last = new Map<string, number>()
  for (const { id } of known) {
    const at = id.lastIndexOf('#')
    const key = id.slice(0, at)
    last.set(key, Math.max(last.get(key) ?? 0, Number(id.slice(at + 1))))
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

/** A bank line as it lies in the books, ready to be coded. */
export type CodedLine = {
  readonly id: string
  readonly date: CivilDate
  readonly amount: Cents
  readonly text: string
  readonly cheque?: string | undefined
}

/**
 * The entry that a bank line becomes: the bank account for its amount, and the other side as somebody coded
 * it.
 */
export function lineEntry(
  account: Account,
  line: CodedLine,
  others: readonly Posting[],
  number: number,
): Entry {
  return {
    number,
    date: line.date,
    memo: line.text,
    ...(line.cheque === undefined ? {} : { ref: line.cheque }),
    journal: line.amount > 0n ? 'receipts' : 'disbursements',
    because: { kind: 'statement', id: line.id },
    postings: [{ account: account.id, amount: line.amount }, ...others],
  }
}

function knownOf({ id, bankId }: KnownFingerprint): KnownLine {
  const key = id.slice(0, id.lastIndexOf('#'))
  return bankId === undefined ? { key } : { key, bankId }
}

function back(line: StatementLine, why: KeptBack['why']): KeptBack {
  return { row: line.row, date: line.date, amount: amountText(line.amount), text: line.text, why }
}
