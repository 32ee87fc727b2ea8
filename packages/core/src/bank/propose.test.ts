import { expect, test } from 'vitest'
import type { BankRule } from '../daybook/bank-facts.ts'
import type { Posting } from '../ledger/entry.ts'
import { sharesText } from './habit.ts'
import { linePattern } from './line-pattern.ts'
import type { OpenLine, OpenPosting, PastCoding, Proposal } from './proposal.ts'
import { type ProposalBooks, pastKey, proposals } from './propose.ts'
import { madeUpTax, smallChart } from './small-chart.fixture.ts'

function line(date: string, amount: bigint, text: string, account: string = '1010'): OpenLine {
  return { account, id: `${account} ${date} ${text}`, date, amount, text, pattern: linePattern(text) }
}

function books(lines: readonly OpenLine[], more: Partial<ProposalBooks> = {}): ProposalBooks {
  return {
    chart: smallChart,
    currency: 'CAD',
    lines,
    otherLines: [],
    postings: [],
    items: [],
    rules: [],
    past: new Map(),
    pastByWord: new Map(),
    tax: madeUpTax,
    taxCodes: ['T'],
    isOwn: (account) => ['1010', '1020', '2050'].includes(account),
    ...more,
  }
}

/** A proposal in one line: kind, what, why, `!` when sure. */
function said({ kind, outcome, reason, sure }: Proposal): string {
  const what =
    outcome.does === 'code'
      ? sharesText(smallChart, outcome.shares) + (outcome.shares[0]?.tax ?? '')
      : outcome.does === 'match'
        ? outcome.ties.map(({ number }) => `J${number}`).join(' ')
        : outcome.does === 'transfer'
          ? outcome.account
          : outcome.does
  return `${kind} ${what}: ${reason.en}${sure ? ' !' : ''}`
}

function first(given: ProposalBooks): string {
  const [proposal] = proposals(given)
  return proposal === undefined ? '' : said(proposal)
}

function past(date: string, amount: bigint, ...others: readonly Posting[]): PastCoding {
  return { date, amount, others }
}

/** Fuel with tax: 113.00 is 100.00 and 13.00. */
function fuel(date: string, amount: bigint = -11_300n): PastCoding {
  const tax = (-amount * 13n) / 113n
  return past(
    date,
    amount,
    { account: '6470', amount: -amount - tax },
    { account: '2310', amount: tax, tags: ['gst.itc'] },
  )
}

const esso = line('2026-11-19', -6410n, 'ESSO 4471 LAVAL')

function rule(id: string, rank: number, more: Partial<BankRule> = {}): BankRule {
  return {
    id,
    name: 'Fuel',
    rank,
    isOn: true,
    texts: [{ is: 'contains', text: 'Essó' }],
    outcome: { kind: 'code', shares: [{ account: '6470', tax: 'T' }] },
    ...more,
  }
}

test('a transfer goes before all else: one posted from the other side, then a pair', () => {
  const out = line('2026-11-18', -200_000n, 'VIREMENT 88213')
  const into = line('2026-11-19', 200_000n, 'DEPOT', '1020')
  const posted: OpenPosting = {
    number: 7,
    posting: 1,
    date: '2026-11-18',
    amount: -200_000n,
    words: 'x',
    otherAccount: '1020',
  }
  const all = { otherLines: [into], rules: [rule('R1', 1, { texts: [], direction: 'out' })] }
  expect(first(books([out], all))).toBe('pair 1020: pair in 1020 (2026-11-19) !')
  expect(first(books([out], { ...all, postings: [posted] }))).toBe(
    'pair J7: transfer with 1020, posted as J7 (2026-11-18) !',
  )
  // A cheque of the same amount lies open, too: the pair is proposed and a person decides.
  const { otherAccount: _other, ...cheque } = posted
  expect(first(books([out], { ...all, postings: [cheque] }))).toBe(
    'pair 1020: pair in 1020 (2026-11-19); a posting of this amount is open too',
  )
})

test('what is posted goes before a document, a document before a rule, a rule before a habit', () => {
  const item = {
    ...{ kind: 'bill' as const, id: 'B1', name: 'Bill 88', number: '88', account: '2000' },
    ...{ who: 'Esso', date: '2026-11-01', open: -6410n },
  }
  const posting = { number: 3, posting: 0, date: '2026-11-19', amount: -6410n, words: 'Esso' }
  const habit = { past: new Map([[pastKey(esso), [fuel('2026-10-01'), fuel('2026-09-01')]]]) }
  const rules = [rule('R2', 1)]
  expect(first(books([esso], { ...habit, rules, items: [item], postings: [posting] }))).toMatch(/^posted J3/)
  expect(first(books([esso], { ...habit, rules, items: [item] }))).toBe(
    'document settle: exact amount and open: Bill 88 Esso !',
  )
  expect(first(books([esso], { ...habit, rules }))).toBe('rule 6470T: rule R2 Fuel !')
  expect(first(books([esso], habit))).toBe('habit 6470T: 2 of 2 times !')
  expect(first(books([esso]))).toBe('ask ask: nothing like it yet')
  expect(first(books([line('2026-11-19', -100n, '4471 88')]))).toBe('ask ask: no words to go by')
})

test('the first rule by rank that is on and fits speaks', () => {
  const other = { kind: 'code' as const, shares: [{ account: '6235' }] }
  const rules = [
    rule('R3', 1, { isOn: false }),
    rule('R4', 30),
    rule('R5', 20, { outcome: other }),
    rule('R6', 10, { texts: [{ is: 'lacks', text: 'laval' }] }),
    rule('R7', 10, { least: 6411n }),
    rule('R8', 10, { account: '2050' }),
  ]
  expect(first(books([esso], { rules }))).toBe('rule 6235: rule R5 Fuel !')
  const exact = rule('R9', 1, { least: 6410n, most: 6410n, direction: 'out' })
  expect(first(books([esso], { rules: [...rules, exact] }))).toBe('rule 6470T: rule R9 Fuel !')
})

test('a habit needs two times, and disagreement or a single time is for a person to decide', () => {
  const once = new Map([[pastKey(esso), [fuel('2026-10-01')]]])
  expect(first(books([esso], { past: once }))).toBe('habit 6470T: 1 of 1 time')
  const office = (date: string) => past(date, -6410n, { account: '6235', amount: 6410n })
  const mixed = [office('2026-11-01'), fuel('2026-10-01', -5000n), fuel('2026-09-01', -5000n)]
  // The same amount went one way only: that way, but not surely.
  expect(first(books([esso], { past: new Map([[pastKey(esso), mixed]]) }))).toBe(
    'habit 6235: 1 of 3 times; otherwise 6470 + 2310',
  )
})

test('what was done the last four times is sure, whatever was done before', () => {
  const office = (date: string) => past(date, -100n, { account: '6235', amount: 100n })
  const months = ['2026-10-01', '2026-09-01', '2026-08-01', '2026-07-01']
  const changed = [...months.map((date) => fuel(date)), office('2026-06-01'), office('2026-05-01')]
  expect(first(books([esso], { past: new Map([[pastKey(esso), changed]]) }))).toBe(
    'habit 6470T: 4 of 6 times; otherwise 6235 !',
  )
})

test('a loan payment is learned as a fixed amount and the rest, a shared bill as percentages', () => {
  const loan = line('2026-11-01', -61_000n, 'LOAN PMT')
  const paid = (date: string, principal: bigint, interest: bigint) =>
    past(
      date,
      -principal - interest,
      { account: '2600', amount: principal },
      { account: '6055', amount: interest },
    )
  const fixed = [
    paid('2026-10-01', 50_000n, 12_000n),
    paid('2026-09-01', 50_000n, 13_000n),
    paid('2026-08-01', 50_000n, 14_000n),
  ]
  expect(first(books([loan], { past: new Map([[pastKey(loan), fixed]]) }))).toBe(
    'habit 2600 500.00 + 6055: 3 of 3 times !',
  )
  const bell = line('2026-11-01', -20_000n, 'BELL')
  const shared = (date: string, cents: bigint) =>
    past(
      date,
      -cents,
      { account: '6420', amount: (cents * 6n) / 10n },
      { account: '1100', amount: (cents * 4n) / 10n },
    )
  const halves = [shared('2026-10-01', 10_000n), shared('2026-09-01', 15_000n)]
  expect(first(books([bell], { past: new Map([[pastKey(bell), halves]]) }))).toBe(
    'habit 6420 + 1100 40 %: 2 of 2 times !',
  )
})

test('two ways on two days of the month are told apart by the day', () => {
  const pay = (date: string, account: string) => past(date, -1000n, { account, amount: 1000n })
  const months = ['10', '09', '08'].flatMap((month) => [
    pay(`2026-${month}-28`, '6235'),
    pay(`2026-${month}-14`, '6420'),
  ])
  const past14 = { past: new Map([['-PAIE', months]]) }
  expect(first(books([line('2026-11-16', -1000n, 'PAIE')], past14))).toBe(
    'habit 6420: 3 of 6 times, on such days !',
  )
  expect(first(books([line('2026-12-01', -1000n, 'PAIE')], past14))).toMatch(/^habit 6235.* !$/)
  // Half a month from both: the latest way, for a person to decide.
  expect(first(books([line('2026-11-07', -1000n, 'PAIE')], past14))).toMatch(/^habit .*[^!]$/)
})

test('a transfer that was posted by hand before is proposed as one again', () => {
  const out = line('2026-11-10', -50_000n, 'PAYMENT MASTERCARD')
  const before = ['2026-10-10', '2026-09-10'].map((date) =>
    past(date, -40_000n, { account: '2050', amount: 40_000n }),
  )
  expect(first(books([out], { past: new Map([[pastKey(out), before]]) }))).toBe('habit 2050: 2 of 2 times !')
})

test('a payee in another town is proposed by its first word, and never surely', () => {
  const away = line('2026-11-19', -7000n, 'ESSO 1102 OTTAWA')
  const pastByWord = new Map([['-ESSO', [fuel('2026-10-01'), fuel('2026-09-01')]]])
  expect(first(books([away], { pastByWord }))).toBe('habit 6470T: ESSO… 2 of 2 times')
})

test('money that comes in does not follow the habit of money that goes out', () => {
  const refund = line('2026-11-19', 6410n, 'ESSO 4471 LAVAL')
  const habit = { past: new Map([[pastKey(esso), [fuel('2026-10-01'), fuel('2026-09-01')]]]) }
  expect(first(books([refund], habit))).toBe('ask ask: nothing like it yet')
})

test('what cannot be posted is not sure and says why; what is posted already can be matched all the same', () => {
  const rules = [rule('R1', 1)]
  expect(first(books([esso], { rules, closedThrough: '2026-11-18' }))).toBe('rule 6470T: rule R1 Fuel !')
  expect(first(books([esso], { rules, closedThrough: '2026-11-19' }))).toBe(
    'rule 6470T: rule R1 Fuel; nothing is posted through 2026-11-19',
  )
  const fuelAccount = smallChart.get('6470')
  const chart = new Map(smallChart)
  if (fuelAccount !== undefined) chart.set('6470', { ...fuelAccount, closedOn: '2026-11-19' })
  expect(first(books([esso], { rules, chart }))).toBe('rule 6470T: rule R1 Fuel; account 6470 is closed')
  const posting = { number: 3, posting: 0, date: '2026-11-19', amount: -6410n, words: 'Esso' }
  expect(first(books([esso], { postings: [posting], closedThrough: '2026-12-31' }))).toMatch(/^posted J3.*!$/)
})
