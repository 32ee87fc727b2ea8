import { noticeText } from '@daybook/core/bank/notices.ts'
import {
  type BankStatement,
  isSettled,
  type StatementFile,
  sumOfLines,
} from '@daybook/core/bank/statement.ts'
import { isCivilDate } from '@daybook/core/kit/civil-date.ts'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { type RefusalCode, refusals } from '@daybook/core/kit/refusals.ts'
import { readStatementFile } from '../../src/bank-files/read-statement-file.ts'

/**
 * What became of a broken file: `read`, `read, with notices`, or the code of its refusal; and how long it
 * took.
 */
export type ReadOutcome = { readonly outcome: string; readonly milliseconds: number }

/** The longest that a small broken file may take. */
const mostMilliseconds = 2_000

/**
 * Reads a broken file and holds what is read against what must hold of any: lines stand on rows of the file,
 * on days of the calendar, in whole cents or as written; all words are whole; a balance that does not add up
 * is noticed. Throws where something does not hold.
 */
export async function checkedRead(bytes: Uint8Array, isSheet: boolean): Promise<ReadOutcome> {
  const before = performance.now()
  const result = await readStatementFile({ name: 'broken', bytes }, { currency: 'CAD' })
  const milliseconds = performance.now() - before
  must(milliseconds < mostMilliseconds, `it took ${Math.round(milliseconds)} ms`)
  if (!result.ok) {
    for (const refusal of result.refusals) {
      for (const language of ['en', 'fr'] as const) {
        const { message, hint } = refusalText(refusal, language)
        must(!isUnfilled(refusal.code, `${message} ${hint}`), `a word is missing: ${message}`)
      }
    }
    return { outcome: result.refusals[0]?.code ?? 'refused', milliseconds }
  }
  // Every line end of any encoding holds one of these two bytes.
  const rows = isSheet ? 1_048_576 : 1 + bytes.filter((byte) => byte === 10 || byte === 13).length
  for (const statement of result.value.statements) checkStatement(statement, rows)
  for (const each of result.value.notices) must(!/\{\w+\}/.test(noticeText(each, 'fr')), each.code)
  checkBalances(result.value)
  const isPlain = result.value.notices.length === 0
  return { outcome: isPlain ? 'read' : 'read, with notices', milliseconds }
}

/**
 * Whether a name of the refusal's own words was not filled; what the file holds may have braces of its own.
 */
function isUnfilled(code: RefusalCode, text: string): boolean {
  const { message, hint } = refusals[code]
  const names = `${message.en} ${message.fr} ${hint.en} ${hint.fr}`.match(/\{\w+\}/g) ?? []
  return names.some((name) => text.includes(name))
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

function checkStatement(statement: BankStatement, rows: number): void {
  for (const line of [...statement.lines, ...statement.held]) {
    must(line.row > 0 && line.row <= rows, `row ${line.row} of ${rows}`)
    must(line.date === undefined || isCivilDate(line.date), `the day ${line.date}`)
    const isWritten =
      line.amount === undefined ||
      isSettled(line.amount) ||
      /^-?\d{1,12}\.\d{3,}$/.test(line.amount.unsettled)
    must(isWritten, 'an amount that is no amount')
  }
}

/**
 * Where a file states both balances and holds nothing back, either they add up or the difference is noticed.
 * Of balances beside the lines, a few that do not move by the amounts are noticed.
 */
function checkBalances(file: StatementFile): void {
  const differing = file.statements.filter(({ opening, closing, lines }) => {
    const booked = lines.filter((line) => !line.pending)
    if (opening === undefined || closing === undefined) return false
    if (!isSettled(opening.amount) || !isSettled(closing.amount)) return false
    return opening.amount + sumOfLines(booked) !== closing.amount
  })
  const noticed = file.notices.filter((each) => each.code === 'balance-differs')
  must(noticed.length === differing.length, `${differing.length} balances do not add up unnoticed`)
  const isOff = file.statements.some((each) => each.kind === 'bank' && each.held.length === 0 && fewOff(each))
  const isSaid = file.notices.some((each) => each.code === 'running-balance-differs')
  must(!isOff || isSaid, 'a running balance does not add up unnoticed')
}

/** Whether one balance in four or fewer does not follow from the one above it. */
function fewOff({ lines }: BankStatement): boolean {
  let [pairs, off, backward] = [0, 0, 0]
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    if (typeof above?.balance !== 'bigint' || typeof line.balance !== 'bigint') continue
    if (typeof above.amount !== 'bigint' || typeof line.amount !== 'bigint' || above.pending || line.pending)
      continue
    pairs += 1
    if (above.balance + line.amount !== line.balance) off += 1
    if (line.balance + above.amount !== above.balance) backward += 1
  }
  return pairs >= 4 && off > 0 && off * 4 <= pairs && backward > off
}
