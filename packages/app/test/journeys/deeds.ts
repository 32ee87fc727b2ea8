import { type Account, type AccountType, normalSide } from '@daybook/core/ledger/chart.ts'
import fc from 'fast-check'
import { ofx, ofxAccount, ofxLine } from '../gallery/bank-files.ts'

/** A deed of a journey: which one, and numbers from which its input is made. */
export type Deed = readonly [kind: DeedKind, a: number, b: number, c: number]

/** How the books stand before a deed. */
export type Standing = {
  readonly entries: number
  readonly seq: number
  readonly lastAct: number
  /** The bank lines of the chequing account. */
  readonly lines: readonly string[]
  /** The draft that was saved last, and the statement that was imported last. */
  readonly draft: string | undefined
  readonly statement: object | undefined
}

/** A command that a deed comes to. */
export type Asked = { readonly name: string; readonly input: object; readonly key?: string }

function account(code: string, type: AccountType, more: Partial<Account> = {}): Account {
  const name = { en: `Account ${code}`, fr: `Compte ${code}` }
  return { id: code, code, name, type, normal: normalSide(type), ...more }
}

/** The chart of a journey: a bank account, suspense, one account of each other kind, and US dollars. */
export const journeyChart: readonly Account[] = [
  account('1010', 'asset', { role: 'bank.default', subtype: 'bank' }),
  account('1030', 'asset', { currency: 'USD', subtype: 'bank' }),
  account('1090', 'asset', { role: 'suspense', mustClear: 'before close' }),
  account('2100', 'liability'),
  account('3100', 'equity', { role: 'retained.opening' }),
  account('4000', 'revenue'),
  account('4240', 'revenue', { role: 'fx.realized' }),
  account('6120', 'expense'),
]

/** Days around two year ends, so that locks and closes bite. */
export const journeyDays = [
  '2024-06-15',
  '2024-12-31',
  '2025-01-01',
  '2025-07-01',
  '2025-12-31',
  '2026-02-01',
  '2026-03-31',
] as const

const codes = [...journeyChart.map(({ code }) => code), 'N1', 'N2']

type Made = (numbers: readonly [a: number, b: number, c: number], books: Standing) => Asked | undefined

/** What each deed comes to; those without a purpose in the books as they stand come to nothing. */
const made = {
  post: ([a, b, c]) => ({ name: 'entry.post', input: { date: day(a), memo: `m${c}`, ...pair(b, c) } }),
  'post under a key': ([a, b, c]) => ({
    name: 'entry.post',
    input: { date: day(a), ...pair(b, c) },
    key: `key ${c % 3}`,
  }),
  'post dollars': ([a, b, c]) => ({
    name: 'entry.post',
    input: {
      date: day(a),
      lines: [
        { account: '1030', debit: money(c), foreign: { currency: 'USD', amount: money(b) } },
        { account: '4000', credit: money(c), dims: { job: 'J1' } },
      ],
    },
  }),
  draft: ([a, b, c]) => ({ name: 'entry.draft', input: { date: day(a), ...pair(b, c) } }),
  'post the draft': (_, { draft }) =>
    draft === undefined ? undefined : { name: 'entry.post', input: { draft } },
  reverse: ([a, b], books) => ({ name: 'entry.reverse', input: { number: entry(a, books), date: day(b) } }),
  correct: ([a, b, c], books) => ({
    name: 'entry.correct',
    input: {
      number: entry(a, books),
      memo: `c${c}`,
      ...(b % 2 === 0 ? pair(b, c) : {}),
      ...(c % 3 === 0 ? { date: day(a) } : {}),
    },
  }),
  approve: ([a], books) => ({ name: 'entry.approve', input: { numbers: [entry(a, books)] } }),
  'open account': ([a]) => ({
    name: 'account.open',
    input: { code: `N${(a % 2) + 1}`, name: 'New', type: 'asset' },
  }),
  'close account': ([a, b]) => ({ name: 'account.close', input: { account: code(a), on: day(b) } }),
  'reopen account': ([a]) => ({ name: 'account.reopen', input: { account: code(a) } }),
  'set job': ([a]) => ({
    name: 'dimension.set',
    input: { dimension: 'job', code: 'J1', name: `Job ${a % 2}` },
  }),
  lock: ([a]) => ({ name: 'period.lock', input: { through: day(a), reason: 'sent' } }),
  unlock: ([a, b]) => ({
    name: 'period.unlock',
    input: { reason: 'late', ...(b % 2 === 0 ? { through: day(a) } : {}) },
  }),
  'close year': ([a]) => ({ name: 'year.close', input: a % 3 === 0 ? { insist: 'so be it' } : {} }),
  'reopen year': () => ({ name: 'year.reopen', input: { reason: 'late' } }),
  'import statement': ([a, b, c]) => ({ name: 'statement.import', input: statement(a, b, c) }),
  'import it again': (_, { statement: last }) =>
    last === undefined ? undefined : { name: 'statement.import', input: last },
  'code line': ([a, b], { lines }) => ({
    name: 'line.code',
    input: { account: '1010', line: lines[a % Math.max(lines.length, 1)] ?? 'none', to: code(b) },
  }),
  template: ([a, b, c]) => ({
    name: 'template.save',
    input: { name: 'Rent', ...pair(b, c), every: 'quarterly', next: day(a) },
  }),
  'run recurring': ([a]) => ({ name: 'recurring.run', input: { through: day(a) } }),
  schedule: ([a, , c]) => ({
    name: 'schedule.open',
    input: {
      name: 'Prepaid',
      kind: 'prepaid',
      from: '1010',
      to: '6120',
      amount: money(c),
      first: day(a),
      months: 7,
    },
  }),
  'run schedules': ([a]) => ({ name: 'schedule.run', input: { through: day(a) } }),
  'attach paper': ([a, b], books) => ({
    name: 'paper.attach',
    input: {
      entry: entry(a, books),
      name: 'receipt',
      base64: Buffer.from(`paper ${b % 3}`).toString('base64'),
    },
  }),
  undo: ([a], { seq }) => ({ name: 'act.undo', input: { number: (a % seq) + 1 } }),
  'undo the last': (_, { lastAct }) => ({ name: 'act.undo', input: { number: lastAct } }),
} as const satisfies Readonly<Record<string, Made>>

/** The kinds of deeds. */
export type DeedKind = keyof typeof made

// The keys of `made` are the kinds; `Object.keys` forgets them.
const kinds = Object.keys(made) as DeedKind[]

/** Any sequence of deeds; posting, reversing and undoing happen more often than the rest. */
export const journeys: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.tuple(
    fc.constantFrom(...kinds, 'post', 'post', 'post', 'correct', 'reverse', 'undo the last'),
    fc.nat(9999),
    fc.nat(9999),
    fc.nat(9999),
  ),
  { minLength: 10, maxLength: 30, size: 'max' },
)

/** The command that a deed comes to in books as they stand. */
export function inputOf([kind, a, b, c]: Deed, books: Standing): Asked | undefined {
  const make: Made = made[kind]
  return make([a, b, c], books)
}

function day(number: number): string {
  return journeyDays[number % journeyDays.length] ?? journeyDays[0]
}

function code(number: number): string {
  return codes[number % codes.length] ?? '1010'
}

function entry(number: number, { entries }: Standing): number {
  return (number % Math.max(entries, 1)) + 1
}

function money(number: number): string {
  return `${(number % 500) + 1}.${String(number % 100).padStart(2, '0')}`
}

function pair(one: number, other: number) {
  const amount = money(other)
  return { debit: [`${code(one)}=${amount}`], credit: [`${code(other)}=${amount}`] }
}

/** A statement of two or three lines out of few, so that statements overlap and lines are equal. */
function statement(a: number, b: number, c: number): object {
  const days = ['20250701', '20250702', '20260201']
  const lines = [a, b, ...(c % 2 === 0 ? [c] : [])].map((number, index) =>
    ofxLine(
      days[number % 3] ?? '20250701',
      `-${(number % 4) + 1}.50`,
      `T${number % 5}-${index}`,
      ['CAFE', 'PAPER CO', 'TAXI'][number % 3] ?? 'CAFE',
    ),
  )
  const content = Buffer.from(ofx(ofxAccount('001', ...lines))).toString('base64')
  return { file: 'bank.ofx', content, account: '1010', ...(c % 5 === 0 ? { code: '6120' } : {}) }
}
