import { agencyPrograms } from '@daybook/canada/remittances/agency-programs.ts'
import type { LonelyLine, LonelyMove } from '@daybook/core/filings/agency-compare.ts'
import { agencyKinds, agencyPage } from '@daybook/core/filings/agency-page.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { printPage } from '../../print/print-page.ts'
import { type AgencyCompared, compareAgency } from '../../returns/compare-agency.ts'
import { type Context, command } from '../command.ts'
import { amount, amountOut, words } from '../fields.ts'

const lineOut = z.strictObject({ date: z.string(), text: z.string(), amount: amountOut })
const moveOut = z.strictObject({
  entry: z.string(),
  date: z.string(),
  text: z.string(),
  amount: amountOut,
})

const input = z.strictObject({
  program: z.enum(agencyPrograms).meta({ description: 'the letters of the account: RT, RP, RC, TQ, RS, IC' }),
  file: words.meta({ description: 'the statement as a table; its name when the content comes along' }),
  content: z
    .base64()
    .optional()
    .meta({ description: 'the bytes of the file in base64, instead of a file on this machine' }),
  closing: amount
    .optional()
    .meta({ description: 'its last balance, what is owed positive, where the table has none' }),
  turned: z.boolean().default(false).meta({ description: 'its signs stand for the opposite' }),
  paper: z
    .boolean()
    .default(false)
    .meta({ description: 'give the comparison as a PDF in the answer too, in base64' }),
})

/** Compares the statement that a tax agency keeps of an account with the books, line by line. */
export const agencyCompare = command({
  name: 'agency.compare',
  effect: 'read',
  role: 'viewer',
  title: {
    en: 'Compare an agency’s statement with the books',
    fr: 'Comparer le relevé d’une agence avec les livres',
  },
  line: { words: ['program', 'file'], file: 'file' },
  input,
  output: z.strictObject({
    account: z.string(),
    agency: z.string(),
    accounts: z.array(z.string()).meta({ description: 'the accounts of the books that it stands in' }),
    from: z.string(),
    through: z.string(),
    balance: amountOut.meta({ description: 'what the agency says is owed on the last day' }),
    books: amountOut.meta({ description: 'what the books say is owed' }),
    difference: amountOut.meta({ description: 'books less agency' }),
    earlier: amountOut.meta({ description: 'how much of it stood before the first day' }),
    agrees: z.boolean(),
    turned: z.boolean().meta({ description: 'whether the signs of the file were turned round' }),
    balanceGiven: z.boolean().meta({ description: 'whether statement or person gave the balance' }),
    onlyAgency: z.array(lineOut.extend({ kind: z.string(), kindText: z.string(), command: z.string() })),
    onlyBooks: z.array(moveOut.extend({ kind: z.string(), kindText: z.string(), command: z.string() })),
    matched: z.array(
      z.strictObject({ amount: amountOut, lines: z.array(lineOut), entries: z.array(moveOut) }),
    ),
    file: z.string().optional().meta({ description: 'what the PDF is called' }),
    base64: z.string().optional(),
  }),
  run: async (ctx, given) => {
    const made = await compared(ctx, given, (of, around) => ({ of, around }))
    if (!made.ok) return made
    const { of, around } = made.value
    const answer = answerOf(ctx, of)
    if (!given.paper) return ok(answer)
    const how = { language: ctx.language, generatedOn: ctx.today }
    const printed = await printPage([pageOf(ctx, of, around)], 'pdf', how)
    if (!printed.ok) return printed
    const base64 = Buffer.from(printed.value).toString('base64')
    return ok({ ...answer, file: `agency-${given.program}-${answer.through}.pdf`, base64 })
  },
  report: (ctx, given) =>
    compared(ctx, given, (of, around) => ({
      json: answerOf(ctx, of),
      pages: () => [pageOf(ctx, of, around)],
      figures: () => [],
    })),
})

function pageOf({ language }: Context, of: AgencyCompared, around: Around) {
  return agencyPage(of.comparison, { account: of.accounts.label, ...around, language })
}

type Given = z.output<typeof input>
type Around = { readonly bookName: string; readonly asOfSeq: number }

function compared<T>(
  ctx: Context,
  { program, file, content, closing, turned }: Given,
  say: (of: AgencyCompared, around: Around) => T,
): Promise<Result<T>> {
  return inView(ctx.book, async (view) => {
    const of = await compareAgency(view, { program, file, content, closing, isTurned: turned })
    return of.ok ? ok(say(of.value, { bookName: view.profile.name, asOfSeq: view.head.seq })) : of
  })
}

function answerOf({ language }: Context, of: AgencyCompared) {
  const { accounts, ledger, comparison, isTurned, isBalanceGiven } = of
  const { span, agency, books, earlier, onlyAgency, onlyBooks, matches } = comparison
  const [first] = ledger
  return {
    account: accounts.label[language],
    agency: accounts.agency[language],
    accounts: ledger.map(({ code }) => code),
    from: span.from,
    through: span.through,
    balance: formatCents(agency),
    books: formatCents(books),
    difference: formatCents(books - agency),
    earlier: formatCents(earlier),
    agrees: books === agency,
    turned: isTurned,
    balanceGiven: isBalanceGiven,
    onlyAgency: onlyAgency.map((line) => ({
      ...lineJson(line),
      kind: line.kind,
      kindText: agencyKinds[line.kind][language],
      command: mendOfLine(line, of, first?.code ?? ''),
    })),
    onlyBooks: onlyBooks.map((move) => ({
      ...moveJson(move),
      kind: move.kind,
      kindText: agencyKinds[move.kind][language],
      command: mendOfMove(move, of),
    })),
    matched: matches.map(({ lines, moves }) => ({
      amount: formatCents(sumOf(lines.map((each) => each.amount))),
      lines: lines.map(lineJson),
      entries: moves.map(moveJson),
    })),
  }
}

function lineJson({ date, text, amount: of }: Pick<LonelyLine, 'date' | 'text' | 'amount'>) {
  return { date, text, amount: formatCents(of) }
}

function moveJson({ number, date, text, amount: of }: Omit<LonelyMove, 'kind'>) {
  return { entry: entryName(number), date, text, amount: formatCents(of) }
}

/** What brings a line of the statement into the books. */
function mendOfLine(line: LonelyLine, { accounts }: AgencyCompared, code: string): string {
  const { date, kind, amount: of } = line
  if (kind === 'payment') return accounts.pay
  if (kind === 'charge') return accounts.charge
  const size = formatCents(of < 0n ? -of : of)
  const [debit, credit] = of > 0n ? ['ACCOUNT', code] : [code, 'ACCOUNT']
  return `daybook entry post --date ${date} --debit ${debit}=${size} --credit ${credit}=${size}`
}

/** What clears up an entry that the agency does not have. */
function mendOfMove({ kind, number }: LonelyMove, { accounts }: AgencyCompared): string {
  return kind === 'not-charged' ? accounts.charge : `daybook entry show ${entryName(number)}`
}
