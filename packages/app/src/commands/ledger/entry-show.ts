import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountName, type Chart } from '@daybook/core/ledger/chart.ts'
import { type Entry, entryName, type Posting } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { entryNumbered, linesOn, papersOn } from '../../ledger/load-entry.ts'
import { clearedOfEntries } from '../../store/queries-bank.ts'
import { command } from '../command.ts'
import { entryNumber } from '../fields.ts'

const maybe = z.string().optional()

const line = z.strictObject({
  account: z.string(),
  name: z.string(),
  debit: z.string(),
  credit: z.string(),
  memo: maybe,
  party: maybe,
  tags: maybe,
  dims: maybe,
  foreign: maybe,
})

/**
 * Shows the whole of an entry: postings, papers, links, bank lines, who recorded it and its place in the
 * chain.
 */
export const entryShow = command({
  name: 'entry.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show an entry', fr: 'Montrer une écriture' },
  line: { words: ['number'] },
  input: z.strictObject({ number: entryNumber }),
  output: z.strictObject({
    number: z.string(),
    date: z.string(),
    state: z.enum(['posted', 'approved']),
    payee: maybe,
    memo: z.string(),
    ref: maybe,
    journal: z.string(),
    layer: z.string(),
    because: z.string(),
    lines: z.array(line),
    debit: z.string(),
    credit: z.string(),
    reverses: maybe,
    reversedBy: maybe,
    corrects: maybe,
    correctedBy: maybe,
    papers: z.array(
      z.strictObject({ name: z.string(), mediaType: z.string(), size: z.number(), sha256: z.string() }),
    ),
    bankLines: z.array(
      z.strictObject({ account: z.string(), date: z.string(), amount: z.string(), text: z.string() }),
    ),
    seals: z
      .array(z.strictObject({ account: z.string(), line: z.number(), seal: z.string(), on: z.string() }))
      .optional()
      .meta({ description: 'the reconciliations that its lines are ticked in' }),
    approvedBy: maybe,
    actor: z.string(),
    recordedAt: z.string(),
    act: z.number(),
    seq: z.number(),
    hash: z.string(),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const { reader, chart } = view
      const loaded = await entryNumbered(reader, input.number)
      if (!loaded.ok) return loaded
      const { entry, links, approvedBy, fact } = loaded.value
      const debit = sumOf(entry.postings.filter((each) => each.amount > 0n).map((each) => each.amount))
      const tied = await linesOn(reader, entry.number)
      const ticks = await ticksOn(view, entry.number)
      return ok({
        number: entryName(entry.number),
        date: entry.date,
        state: approvedBy === undefined ? ('posted' as const) : ('approved' as const),
        payee: entry.payee,
        memo: entry.memo,
        ref: entry.ref,
        journal: entry.journal ?? 'general',
        layer: entry.layer ?? 'daily',
        because: becauseText(entry),
        lines: entry.postings.map((posting) => lineOut(posting, chart, ctx.language)),
        debit: formatCents(debit),
        credit: formatCents(debit),
        reverses: nameOrNone(entry.reverses),
        reversedBy: nameOrNone(links.reversedBy),
        corrects: nameOrNone(entry.replaces),
        correctedBy: nameOrNone(links.replacedBy),
        papers: [...(await papersOn(reader, entry.number))],
        bankLines: tied.map(({ account, date, amount, text }) => ({
          account: chart.get(account)?.code ?? account,
          date,
          amount: formatCents(amount),
          text,
        })),
        ...(ticks.length === 0 ? {} : { seals: ticks }),
        approvedBy,
        actor: fact.actor,
        recordedAt: new Date(fact.recordedAt).toISOString(),
        act: fact.act,
        seq: fact.seq,
        hash: fact.hash,
      })
    }),
})

/** The lines of an entry that seals hold. */
async function ticksOn({ reader, chart, seals }: View, number: number) {
  if (seals.size === 0) return []
  const rows = await reader.read(clearedOfEntries, number, number)
  return rows.map(({ account, posting, seal }) => ({
    account: chart.get(account)?.code ?? account,
    line: posting + 1,
    seal,
    on: seals.get(account)?.find(({ id }) => id === seal)?.on ?? '',
  }))
}

function lineOut(posting: Posting, chart: Chart, language: Language): z.input<typeof line> {
  const account = chart.get(posting.account)
  const { amount, foreign } = posting
  return withoutBlanks({
    account: account?.code ?? posting.account,
    name: account === undefined ? '' : accountName(account, language),
    debit: amount > 0n ? formatCents(amount) : '',
    credit: amount < 0n ? formatCents(-amount) : '',
    memo: posting.memo,
    party: posting.party,
    tags: posting.tags?.join(' '),
    dims: dimsOut(posting.dims),
    foreign:
      foreign === undefined
        ? undefined
        : [
            foreign.currency,
            formatCents(foreign.amount),
            ...(foreign.rate === undefined ? [] : ['@', foreign.rate]),
          ].join(' '),
  })
}

function dimsOut(dims: Posting['dims']): string | undefined {
  return dims === undefined
    ? undefined
    : Object.entries(dims)
        .map(([name, code]) => `${name}=${code}`)
        .join(' ')
}

function becauseText({ because }: Entry): string {
  return because.id === '' ? because.kind : `${because.kind} ${because.id}`
}

function nameOrNone(number: number | undefined): string | undefined {
  return number === undefined ? undefined : entryName(number)
}

/** A record without the fields that say nothing, so that a table has no empty columns. */
function withoutBlanks<T extends object>(record: T): T {
  // Only what may be absent is undefined.
  return Object.fromEntries(Object.entries(record).filter(([, item]) => item !== undefined)) as T
}
