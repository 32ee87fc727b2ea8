import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import type { LegalForm } from '../daybook/fact.ts'
import { firstDay, lastDay } from '../filings/figure-id.ts'
import { type Cents, parseCents } from '../kit/cents.ts'
import { addDays, type CivilDate, fiscalYearOf, type Span } from '../kit/civil-date.ts'
import { value } from '../kit/result.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import { type Account, type Chart, normalSide } from '../ledger/chart.ts'
import type { Entry, Layer, Posting } from '../ledger/entry.ts'
import { isInDimensions } from './column-balances.ts'
import { type ColumnPlan, type LoadedColumn, mainColumn } from './columns.ts'

/**
 * A chart from short lines: `1010 asset bank Chequing | Compte chèques`, with more traits by code where they
 * are given.
 */
export function chartOf(text: string, more: Readonly<Record<string, Partial<Account>>> = {}): Chart {
  const accounts = text
    .trim()
    .split('\n')
    .map((line): Account => {
      const [code = '', type = '', subtype = '', ...rest] = line.trim().split(/\s+/)
      const [en = '', fr = en] = rest.join(' ').split(' | ')
      // The types of accounts in a test are written by hand.
      const kind = type as Account['type']
      const known = { id: code, code, name: { en, fr }, type: kind, normal: normalSide(kind) }
      return { ...known, ...(subtype === '-' ? {} : { subtype }), ...more[code] }
    })
  return new Map(accounts.map((account) => [account.id, account]))
}

/**
 * Entries in journal notation: a line with the date, a layer where it is not daily work, a memo and `@payee`;
 * under it, stepped in, an account and an amount, a credit with a minus sign, and dimensions as `job=A`.
 */
export function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = []
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (/^\s*\d{4}-\d{2}-\d{2} /.test(line)) entries.push(headOf(line.trim(), entries.length + 1))
    else entries[entries.length - 1] = withPosting(entries[entries.length - 1], line.trim())
  }
  for (const entry of entries) {
    const sum = entry.postings.reduce((total, posting) => total + posting.amount, 0n)
    if (sum !== 0n) throw new Error(`the test's entry ${entry.number} is out of balance by ${sum}`)
  }
  return entries
}

function headOf(line: string, number: number): Entry {
  const [date = '', ...rest] = line.split(/\s+/)
  const layer = rest.find((word) => word === 'adjusting' || word === 'closing')
  const payee = rest.find((word) => word.startsWith('@'))?.slice(1)
  const reverses = rest.find((word) => /^undoes=\d+$/.test(word))?.slice(7)
  const memo = rest.filter((word) => word !== layer && !word.startsWith('@')).join(' ')
  return {
    number,
    date,
    memo,
    because: { kind: 'adjustment', id: '' },
    postings: [],
    ...(layer === undefined ? {} : { layer: layer as Layer }), // found by its name, two lines up
    ...(payee === undefined ? {} : { payee }),
    ...(reverses === undefined ? {} : { reverses: Number(reverses) }),
  }
}

function withPosting(entry: Entry | undefined, line: string): Entry {
  if (entry === undefined) throw new Error('a posting of the test stands before any entry')
  const [account = '', amount = '', ...dimensions] = line.split(/\s+/)
  const dims = Object.fromEntries(dimensions.map((each) => each.split('=')))
  const posting = { account, amount: value(parseCents(amount)) }
  return {
    ...entry,
    postings: [...entry.postings, dimensions.length === 0 ? posting : { ...posting, dims }],
  }
}

/** All days that books can have. */
export const always: Span = { from: firstDay, through: lastDay }

/**
 * What moved in a span, as a store gives it: a row an account and layer, for the postings of some dimensions.
 */
export function movedIn(
  entries: readonly Entry[],
  span: Span,
  dims?: Readonly<Record<string, string>>,
): readonly BalanceRow[] {
  const rows = new Map<string, BalanceRow>()
  for (const entry of entries) {
    if (entry.date < span.from || entry.date > span.through) continue
    for (const posting of entry.postings) {
      if (!isInDimensions(posting.dims ?? {}, dims)) continue
      const layer = entry.layer ?? 'daily'
      const key = `${posting.account} ${layer}`
      rows.set(key, addedTo(rows.get(key), posting, layer))
    }
  }
  return [...rows.values()]
}

function addedTo(row: BalanceRow | undefined, { account, amount }: Posting, layer: Layer): BalanceRow {
  const before = row ?? { account, layer, currency: '', debit: 0n, credit: 0n, foreignNet: 0n, postings: 0 }
  return {
    ...before,
    debit: before.debit + (amount > 0n ? amount : 0n),
    credit: before.credit + (amount < 0n ? -amount : 0n),
    postings: before.postings + 1,
  }
}

/** A planned column loaded from entries. */
export function loadedFrom(entries: readonly Entry[], plan: ColumnPlan): LoadedColumn {
  const before =
    plan.span.from <= firstDay
      ? []
      : movedIn(entries, { from: firstDay, through: addDays(plan.span.from, -1) }, plan.dims)
  return { ...plan, opening: before, rows: movedIn(entries, plan.span, plan.dims) }
}

/** The main column of a span, loaded from entries. */
export function mainOf(entries: readonly Entry[], span: Span): LoadedColumn {
  return loadedFrom(entries, { key: mainColumn, label: { en: 'Now', fr: 'Courant' }, span })
}

/** An entry that closes a fiscal year: revenue and expenses as they stand go to an account of equity. */
export function closingEntry(
  chart: Chart,
  entries: readonly Entry[],
  through: CivilDate,
  equity: string,
): Entry {
  const rows = movedIn(entries, { from: firstDay, through })
  const nets = new Map<string, Cents>()
  for (const row of rows) nets.set(row.account, (nets.get(row.account) ?? 0n) + row.debit - row.credit)
  const closed = [...nets].flatMap(([account, net]): Posting[] => {
    const type = chart.get(account)?.type
    return net !== 0n && (type === 'revenue' || type === 'expense') ? [{ account, amount: -net }] : []
  })
  const income = closed.reduce((total, posting) => total + posting.amount, 0n)
  const number = Math.max(0, ...entries.map((entry) => entry.number)) + 1
  const postings = income === 0n ? closed : [...closed, { account: equity, amount: -income }]
  return {
    number,
    date: through,
    memo: 'Close',
    layer: 'closing',
    because: { kind: 'closing', id: '' },
    postings,
  }
}

/** The fiscal years that end before a day, from the first in which something was posted, oldest first. */
export function yearsBefore(
  entries: readonly Entry[],
  date: CivilDate,
  fiscalYearEnd: string,
): readonly Span[] {
  const years: Span[] = []
  const first = entries.map((entry) => entry.date).sort()[0]
  if (first === undefined) return years
  for (
    let year = fiscalYearOf(first, fiscalYearEnd);
    year.through < date;
    year = fiscalYearOf(addDays(year.through, 1), fiscalYearEnd)
  ) {
    years.push(year)
  }
  return years
}

/**
 * Random entries on the accounts of a chart: two to five postings, some adjusting, some with a job, over
 * three years.
 */
export function randomEntries(chart: Chart, most = 40): fc.Arbitrary<readonly Entry[]> {
  const accounts = [...chart.values()].map((account) => account.id)
  const posting = fc.record({
    account: fc.constantFrom(...accounts),
    amount: fc.bigInt({ min: -5_000_000n, max: 5_000_000n }).filter((amount) => amount !== 0n),
    job: fc.constantFrom('', '', 'A', 'B'),
  })
  const entry = fc.record({
    day: fc.integer({ min: 0, max: 1095 }),
    isAdjusting: fc.boolean(),
    payee: fc.constantFrom('', 'Ash', 'Birch'),
    postings: fc.array(posting, { minLength: 1, maxLength: 4 }),
    last: fc.constantFrom(...accounts),
  })
  return fc.array(entry, { maxLength: most }).map((raw) =>
    raw.flatMap(({ day, isAdjusting, payee, postings, last }, index): Entry[] => {
      const sum = postings.reduce((total, each) => total + each.amount, 0n)
      const all = sum === 0n ? postings : [...postings, { account: last, amount: -sum, job: '' }]
      if (all.length < 2) return []
      return [
        {
          number: index + 1,
          date: addDays('2024-01-01', day),
          memo: '',
          because: { kind: 'adjustment', id: '' },
          postings: all.map(({ account, amount, job }) => ({
            account,
            amount,
            ...(job === '' ? {} : { dims: { job } }),
          })),
          ...(isAdjusting ? { layer: 'adjusting' } : {}),
          ...(payee === '' ? {} : { payee }),
        },
      ]
    }),
  )
}

/**
 * Where the published facts lie that some tests compare with; tests that need them are skipped by name
 * without it.
 */
export const sharedFacts = resolve(
  process.env.DAYBOOK_SHARED ?? join(import.meta.dirname, '../../../../../shared'),
  'facts',
)

/** Whether the shared folder is here. */
export const hasSharedFacts = existsSync(join(sharedFacts, 'chart-of-accounts.json'))

type WrittenAccount = {
  readonly number: string
  readonly nameEn: string
  readonly nameFr: string
  readonly type: Account['type']
  readonly normal: Account['normal']
  readonly subtype?: string
  readonly gifi?: string | null
  readonly role?: string
  readonly cashFlow?: Account['cashFlow']
  readonly control?: boolean
}

/** The default chart of a legal form from the shared facts, every optional account opened. */
export function defaultChart(form: LegalForm): Chart {
  // The file's shape is known; it is read in tests only.
  const file = JSON.parse(readFileSync(join(sharedFacts, 'chart-of-accounts.json'), 'utf8')) as {
    accounts: WrittenAccount[]
    variants: Record<
      string,
      {
        accounts?: WrittenAccount[]
        add?: WrittenAccount[]
        remove?: string[]
        perPartner?: WrittenAccount[]
      }
    >
  }
  const name = form === 'proprietor' ? 'soleProprietor' : form === 'nonprofit' ? 'nonProfit' : form
  const variant = file.variants[name] ?? {}
  const base =
    variant.accounts ?? file.accounts.filter((each) => variant.remove?.includes(each.number) !== true)
  const partners = ['1', '2'].flatMap((partner) =>
    (variant.perPartner ?? []).map((each) => ({ ...each, number: each.number.replace('{p}', partner) })),
  )
  const accounts = [...base, ...partners, ...(variant.add ?? [])].map(accountFrom)
  return new Map(accounts.map((account) => [account.id, account]))
}

function accountFrom(written: WrittenAccount): Account {
  const {
    number: code,
    nameEn: en,
    nameFr: fr,
    type,
    normal,
    subtype,
    gifi,
    role,
    cashFlow,
    control,
  } = written
  return {
    id: code,
    code,
    name: { en, fr },
    type,
    normal,
    ...(subtype === undefined ? {} : { subtype }),
    ...(gifi === undefined || gifi === null ? {} : { gifi }),
    ...(role === undefined ? {} : { role }),
    ...(cashFlow === undefined ? {} : { cashFlow }),
    ...(control === undefined ? {} : { control }),
  }
}
