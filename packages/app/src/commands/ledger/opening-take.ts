import type { Cents } from '@daybook/core/kit/cents.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { OpeningRow } from '@daybook/core/ledger/opening-rows.ts'
import { planOpening, tieOut, withAccounts } from '@daybook/core/ledger/take-over.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { type OpeningReport, openingReport } from '../../ledger/opening-report.ts'
import { type Recorded, record } from '../../record.ts'
import { loadBalances } from '../../reports/load-balances.ts'
import { dayTotalsAsOf } from '../../store/queries.ts'
import { entriesThrough } from '../../store/queries-ledger.ts'
import { actOf, type Context, command } from '../command.ts'
import { accountCode, amount, day, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

const moneyType = z.enum(['asset', 'liability', 'equity', 'revenue', 'expense'])

const row = z.strictObject({
  code: text.optional(),
  name: text.optional(),
  type: moneyType.optional(),
  debit: amount.optional(),
  credit: amount.optional(),
  foreign: z
    .strictObject({ currency: z.string().regex(/^[A-Z]{3}$/), amount })
    .optional()
    .meta({ description: 'the balance in the account’s own currency, debits positive' }),
})

/** `NAME=CODE`: an account of the report by its name or number, and its number in the books. */
const named = z
  .string()
  .regex(/^.+=\s*[^=\s]+\s*$/s)
  .transform((text) => {
    const at = text.lastIndexOf('=')
    return { name: text.slice(0, at).trim(), code: text.slice(at + 1).trim() }
  })

/**
 * Takes over books that were kept elsewhere: one opening entry from a trial balance, with a tie-out account
 * by account.
 */
export const openingTake = command({
  name: 'opening.take',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take over opening balances', fr: 'Reprendre des soldes d’ouverture' },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.optional().meta({
      description: 'a CSV file (code, name, type, debit, credit), or a report of QuickBooks or Sage 50',
    }),
    content: z
      .base64()
      .optional()
      .meta({ description: 'the bytes of the file in base64, instead of a file on this machine' }),
    rows: z.array(row).max(20_000).default([]),
    start: day.optional().meta({
      description: 'the first day kept here; the entry is dated the day before. A report says its own day',
    }),
    differenceTo: accountCode.optional().meta({ description: 'the account that takes a difference' }),
    openAccounts: z.boolean().default(false).meta({ description: 'open the accounts that the books lack' }),
    typeByRange: z.boolean().default(false).meta({
      description:
        'their type by the first digit: 1 assets, 2 liabilities, 3 equity, 4 revenue, 5-9 expenses',
    }),
    as: z
      .array(named)
      .default([])
      .meta({ description: 'NAME=CODE: what an account of the report is here, found or opened: Sales=4000' }),
    adjust: z
      .boolean()
      .default(false)
      .meta({ description: 'post the difference to what the books say already' }),
    memo: text.optional(),
  }),
  output: z.strictObject({
    number: z.string(),
    date: z.string(),
    accountsOpened: z.array(z.string()),
    tieOut: z.array(
      z.strictObject({
        account: z.string(),
        name: z.string(),
        theirs: z.string(),
        ours: z.string(),
        difference: z.string(),
      }),
    ),
    difference: z.string(),
    notices: z.array(z.string()),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const report = await reportOf(ctx, input)
    if (!report.ok) return report
    const { notices } = report.value
    const found = namedRows(report.value.rows, input.as)
    if (!found.ok) return found
    const rows = found.value
    const date = input.start === undefined ? report.value.asOf : addDays(input.start, -1)
    if (date === undefined) return refuse('input-missing', { what: '--start', whatFr: '--start' }, 'start')
    const { openAccounts, typeByRange, adjust, differenceTo, memo } = input
    const said = {
      openAccounts,
      typeByRange,
      adjust,
      date,
      ...(differenceTo === undefined ? {} : { differenceTo }),
      ...(memo === undefined ? {} : { memo }),
    }
    // The key stands for what was in the file, not for its name.
    const act = actOf(ctx, 'opening.take', { ...said, rows })
    const recorded = await record(ctx.book, act, async (view) => {
      const before = { balances: await balancesOn(view, date), entries: await countThrough(view, date) }
      const wish = { ...said, language: view.profile.language }
      const books = await booksToPost(view, foreignOf(rows), { first: date, last: date })
      const planned = planOpening(books, before, rows, wish)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const tied = await answered(ctx, rows, date, recorded.value)
    return tied.ok ? ok({ ...tied.value, notices: notices.map((each) => each[ctx.language]) }) : tied
  },
})

type Input = z.output<(typeof openingTake)['input']>

async function reportOf(ctx: Context, input: Input): Promise<Result<OpeningReport>> {
  const content = input.content === undefined ? undefined : Buffer.from(input.content, 'base64')
  const file = input.file ?? (content === undefined ? undefined : 'content')
  if (file === undefined && input.rows.length === 0) {
    return refuse('input-missing', { what: 'a file, or rows,', whatFr: 'un fichier, ou des lignes' }, 'file')
  }
  if (file !== undefined && input.rows.length > 0) {
    const both = { what: 'a file or rows, not both', whatFr: 'un fichier ou des rows, pas les deux' }
    return refuse('input-malformed', both, 'file')
  }
  if (file !== undefined) return openingReport(file, ctx.language, content)
  const rows = input.rows.map(({ code, name, type, debit = 0n, credit = 0n, foreign }) => ({
    ...(code === undefined || code === '' ? {} : { code }),
    ...(name === undefined || name === '' ? {} : { name }),
    ...(type === undefined ? {} : { type }),
    amount: debit - credit,
    ...(foreign === undefined ? {} : { foreign }),
  }))
  return ok({ rows, notices: [] })
}

/** The rows with the numbers that `--as` gives. Refuses `input-malformed` for a name that no row has. */
function namedRows(rows: readonly OpeningRow[], as: Input['as']): Result<readonly OpeningRow[]> {
  const isOf = ({ code = '', name = '' }: OpeningRow, wanted: string) =>
    [code, name, `${code} ${name}`].some((each) => folded(each) === folded(wanted))
  const missing = as.find(({ name }) => !rows.some((each) => isOf(each, name)))
  if (missing !== undefined) {
    const names = {
      what: `--as: the report has no account ${missing.name}`,
      whatFr: `--as : le rapport n’a pas de compte ${missing.name}`,
    }
    return refuse('input-malformed', names, 'as')
  }
  return ok(
    rows.map((row) => {
      const code = as.find(({ name }) => isOf(row, name))?.code
      return code === undefined ? row : { ...row, code }
    }),
  )
}

/** The currencies of the rows, as `booksToPost` looks for them. */
function foreignOf(rows: readonly OpeningRow[]) {
  return rows.flatMap(({ amount, foreign }) =>
    foreign === undefined ? [] : [{ account: '', amount, foreign }],
  )
}

async function balancesOn(view: View, date: CivilDate): Promise<ReadonlyMap<string, Cents>> {
  return netByAccount(await loadBalances(view, { through: date }))
}

async function countThrough({ reader }: View, date: CivilDate): Promise<number> {
  const [count = 0] = await reader.read(entriesThrough, date)
  return count
}

/** The tie-out is read back from the ledger as it stood when the entry had just been posted. */
async function answered(ctx: Context, rows: readonly OpeningRow[], date: CivilDate, recorded: Recorded) {
  const facts = recorded.facts.map((each) => each.fact)
  const opened = facts.flatMap((fact) => (fact.kind === 'account.opened' ? [fact.account] : []))
  const [entry] = facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
  return inView(ctx.book, async (view) => {
    const ours = new Map(
      recorded.dry || entry === undefined
        ? await balancesOn(view, date)
        : netByAccount(await view.reader.read(dayTotalsAsOf, '0000-00-00', date, entry.number)),
    )
    if (recorded.dry) {
      for (const { account, amount } of entry?.postings ?? [])
        ours.set(account, (ours.get(account) ?? 0n) + amount)
    }
    const tied = tieOut(withAccounts(view.chart, recorded.dry ? opened : []), rows, ours)
    if (!tied.ok) return tied
    const apart = tied.value.reduce((sum, each) => sum + each.difference, 0n)
    return ok({
      number: entry === undefined ? '' : entryName(entry.number),
      date,
      accountsOpened: opened.map((each) => each.code),
      tieOut: tied.value.map((each) => ({
        account: each.account.code,
        name: accountName(each.account, ctx.language),
        theirs: formatCents(each.theirs),
        ours: formatCents(each.ours),
        difference: formatCents(each.difference),
      })),
      difference: formatCents(apart),
      ...outcomeOf(recorded),
    })
  })
}
