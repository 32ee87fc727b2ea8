import type {
  DimensionValue,
  ExchangeRate,
  Fact,
  FactKind,
  Quantity,
  SavedReport,
  Schedule,
  Template,
} from '@daybook/core/daybook/fact.ts'
import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import type { AccountType } from '@daybook/core/ledger/chart.ts'
import type { Entry, Posting } from '@daybook/core/ledger/entry.ts'
import { account, profile } from './acts.ts'
import { accountNumbers, type Dice } from './dice.ts'
import { type AssetLife, assetMakers } from './life-assets.ts'
import { type BankLife, bankMakers, paperOf } from './life-bank.ts'
import { type BudgetLife, budgetMakers } from './life-budget.ts'
import { type CashLife, cashMakers } from './life-cash.ts'
import { type CloseLife, closeMakers } from './life-close.ts'
import { type DeskLife, deskMakers } from './life-desk.ts'
import { type FilingLife, filingMakers } from './life-filing.ts'
import { type IntercompanyLife, intercompanyMakers } from './life-intercompany.ts'
import { type LetterheadLife, letterheadMakers } from './life-letterhead.ts'
import { type NonResidentLife, nonResidentMakers } from './life-nonresidents.ts'
import { type OwnerLife, ownerMakers } from './life-owners.ts'
import { type PaymentLife, paymentMakers } from './life-payments.ts'
import { type PayrollLife, payrollMakers } from './life-payroll.ts'
import { type PersonalLife, personalMakers } from './life-personal.ts'
import { type ReviewLife, reviewMakers } from './life-review.ts'
import { type RoeLife, roeMakers } from './life-roe.ts'
import { type SlipLife, slipMakers } from './life-slips.ts'
import { type TradeLife, tradeMakers } from './life-trade.ts'
import { type WorkLife, workMakers } from './life-work.ts'

/** What facts made so far leave to the next ones. */
export type LifeState = BankLife &
  BudgetLife &
  CashLife &
  FilingLife &
  PayrollLife &
  TradeLife &
  DeskLife &
  LetterheadLife &
  RoeLife &
  ReviewLife &
  PersonalLife &
  IntercompanyLife &
  WorkLife &
  AssetLife &
  SlipLife &
  NonResidentLife &
  CloseLife &
  OwnerLife &
  PaymentLife & {
    approved: Map<number, string>
    lockedThrough: string | undefined
    closed: { from: string; through: string; number: number; seq: number }[]
    dimensions: DimensionValue[]
    templates: Template[]
    schedules: Schedule[]
    rates: ExchangeRate[]
    quantities: Quantity[]
    papers: { number: number; paper: PaperRef }[]
    reports: SavedReport[]
  }

const types: readonly AccountType[] = ['asset', 'liability', 'equity', 'revenue', 'expense']

/** How each kind of fact is made; `undefined` where the life so far has no place for it. */
export const makers: { readonly [K in FactKind]: (state: LifeState, dice: Dice) => Fact | undefined } = {
  'book.opened': () => ({ kind: 'book.opened', v: 1, profile }),
  'book.changed': (_, dice) => ({
    kind: 'book.changed',
    v: 1,
    profile: { ...profile, name: dice.text() || 'x' },
    was: profile,
  }),
  'account.opened': (state, dice) => {
    const free = accountNumbers.filter((number) => !state.accounts.some((each) => each.id === number))
    const number = dice.pick(free)
    if (number === undefined) return undefined
    const opened = account(number, dice.text(), types[dice.roll(types.length)] ?? 'asset')
    state.accounts.push(opened)
    return { kind: 'account.opened', v: 1, account: opened }
  },
  'account.changed': (state, dice) => {
    const was = dice.draw(state.accounts)
    if (was === undefined) return undefined
    const changed = { ...was, code: `${was.id}x`, ...(dice.has() ? { role: dice.text() || 'bank' } : {}) }
    state.accounts.push(changed)
    return { kind: 'account.changed', v: 1, account: changed, was }
  },
  'account.removed': (state, dice) => {
    const was = dice.roll(4) === 0 ? dice.draw(state.accounts) : undefined
    return was && { kind: 'account.removed', v: 1, was }
  },
  'entry.posted': (state, dice) => {
    const entry = newEntry(state, dice)
    return entry && { kind: 'entry.posted', v: 1, entry }
  },
  'entry.approved': (state, dice) => {
    if (state.entries === 0) return undefined
    const number = dice.roll(state.entries) + 1
    state.approved.set(number, 'tester')
    return { kind: 'entry.approved', v: 1, number }
  },
  'entry.unapproved': (state, dice) => {
    const approved = dice.pick([...state.approved])
    if (approved === undefined) return undefined
    const [number, was] = approved
    state.approved.delete(number)
    return { kind: 'entry.unapproved', v: 1, number, was }
  },
  'entry.linked': (state, dice) => {
    if (state.entries === 0) return undefined
    const links = dice.has() ? { reversedBy: state.entries } : dice.has() ? { replacedBy: state.entries } : {}
    return { kind: 'entry.linked', v: 1, number: dice.roll(state.entries) + 1, links, was: {} }
  },
  'period.locked': (state, dice) => {
    const through = dice.day()
    state.lockedThrough = through
    return { kind: 'period.locked', v: 1, through, reason: dice.text() }
  },
  'period.unlocked': (state, dice) => {
    const was = state.lockedThrough
    if (was === undefined) return undefined
    state.lockedThrough = dice.has() ? '2023-12-31' : undefined
    const through = state.lockedThrough === undefined ? {} : { through: state.lockedThrough }
    return { kind: 'period.unlocked', v: 1, ...through, reason: dice.text(), was }
  },
  'year.closed': (state, dice) => {
    const year = 2024 + dice.roll(3)
    const closed = {
      from: `${year}-01-01`,
      through: `${year}-12-31`,
      number: state.entries,
      seq: state.facts,
    }
    if (state.closed.some(({ through }) => through === closed.through)) return undefined
    state.closed.push(closed)
    const { seq: _seq, ...rest } = closed
    return { kind: 'year.closed', v: 1, ...rest, ...(dice.has() ? { insisted: dice.text() } : {}) }
  },
  'year.reopened': (state, dice) => {
    const was = dice.draw(state.closed)
    return (
      was && { kind: 'year.reopened', v: 1, from: was.from, through: was.through, reason: dice.text(), was }
    )
  },
  'dimension.set': (state, dice) => {
    const dimension = (['class', 'department', 'job'] as const)[dice.roll(3)] ?? 'job'
    const value: DimensionValue = { dimension, code: dice.text() || 'A', name: dice.text() }
    state.dimensions.push(value)
    return { kind: 'dimension.set', v: 1, value }
  },
  'dimension.removed': (state, dice) => {
    const was = dice.draw(state.dimensions)
    return was && { kind: 'dimension.removed', v: 1, was }
  },
  'template.set': (state, dice) => {
    const template: Template = { id: `t${dice.roll(3)}`, name: dice.text(), memo: dice.text(), postings: [] }
    state.templates.push(template)
    return { kind: 'template.set', v: 1, template }
  },
  'template.removed': (state, dice) => {
    const was = dice.draw(state.templates)
    return was && { kind: 'template.removed', v: 1, was }
  },
  'schedule.set': (state, dice) => {
    const schedule: Schedule = {
      id: `s${dice.roll(3)}`,
      name: dice.text(),
      kind: 'prepaid',
      from: '1000',
      to: '6100',
      amount: dice.cents(),
      first: dice.day(),
      months: 12,
      posted: dice.roll(12),
    }
    state.schedules.push(schedule)
    return { kind: 'schedule.set', v: 1, schedule }
  },
  'schedule.removed': (state, dice) => {
    const was = dice.draw(state.schedules)
    return was && { kind: 'schedule.removed', v: 1, was }
  },
  'rate.recorded': (state, dice) => {
    const rate: ExchangeRate = { currency: 'USD', date: dice.day(), rate: '1.3642', source: dice.text() }
    state.rates.push(rate)
    return { kind: 'rate.recorded', v: 1, rate }
  },
  'rate.removed': (state, dice) => {
    const was = dice.draw(state.rates)
    return was && { kind: 'rate.removed', v: 1, was }
  },
  'quantity.recorded': (state, dice) => {
    const quantity: Quantity = {
      id: `q${state.quantities.length}`,
      account: '9000',
      date: dice.day(),
      quantity: '7.5',
      ...(dice.has() ? { memo: dice.text() } : {}),
    }
    state.quantities.push(quantity)
    return { kind: 'quantity.recorded', v: 1, quantity }
  },
  'quantity.removed': (state, dice) => {
    const was = dice.draw(state.quantities)
    return was && { kind: 'quantity.removed', v: 1, was }
  },
  'paper.attached': (state, dice) => {
    if (state.entries === 0) return undefined
    const number = dice.roll(state.entries) + 1
    const paper = paperOf(dice)
    state.papers.push({ number, paper })
    return { kind: 'paper.attached', v: 1, number, paper }
  },
  'paper.detached': (state, dice) => {
    const was = dice.draw(state.papers)
    return was && { kind: 'paper.detached', v: 1, ...was, reason: dice.text() }
  },
  ...bankMakers,
  ...cashMakers,
  ...filingMakers,
  ...payrollMakers,
  ...tradeMakers,
  ...deskMakers,
  ...letterheadMakers,
  ...assetMakers,
  ...roeMakers,
  ...reviewMakers,
  ...personalMakers,
  ...intercompanyMakers,
  ...workMakers,
  ...closeMakers,
  ...ownerMakers,
  ...slipMakers,
  ...nonResidentMakers,
  ...paymentMakers,
  ...budgetMakers,
  'report.saved': (state, dice) => {
    const report = {
      id: `r${dice.roll(3)}`,
      name: dice.text(),
      report: 'trial-balance',
      options: { on: dice.day() },
    }
    state.reports.push(report)
    return { kind: 'report.saved', v: 1, report }
  },
  'report.removed': (state, dice) => {
    const was = dice.draw(state.reports)
    return was && { kind: 'report.removed', v: 1, was }
  },
  'act.undone': (_, dice) => ({ kind: 'act.undone', v: 1, act: dice.roll(9) + 1 }),
}

function newEntry(state: LifeState, dice: Dice): Entry | undefined {
  if (state.accounts.length < 2) return undefined
  const postings = Array.from({ length: dice.roll(3) + 1 }, () => posting(state, dice, dice.cents()))
  let sum = 0n
  for (const { amount } of postings) sum += amount
  postings.push(posting(state, dice, sum === 0n ? 7n : -sum))
  if (sum === 0n) postings.push(posting(state, dice, -7n))
  const before = state.entries === 0 ? undefined : dice.roll(state.entries) + 1
  state.entries += 1
  return {
    number: state.entries,
    date: dice.day(),
    memo: dice.text(),
    because: { kind: 'adjustment', id: dice.text() },
    postings,
    ...(dice.has() ? { payee: dice.text() } : {}),
    ...(dice.has() ? { ref: dice.text() } : {}),
    ...(dice.has() ? { layer: dice.has() ? 'adjusting' : 'closing' } : {}),
    ...(dice.has() ? { journal: 'sales' } : {}),
    ...(before !== undefined && dice.roll(5) === 0 ? { reverses: before } : {}),
    ...(before !== undefined && dice.roll(5) === 0 ? { replaces: before } : {}),
  }
}

function posting(state: LifeState, dice: Dice, cents: bigint): Posting {
  const foreign = { currency: dice.has() ? 'USD' : 'EUR', amount: dice.has() ? cents : -dice.cents() }
  return {
    account: dice.pick(state.accounts)?.id ?? '1000',
    amount: cents,
    ...(dice.has() ? { memo: dice.text() } : {}),
    ...(dice.has() ? { party: dice.text() } : {}),
    ...(dice.roll(3) === 0 ? { tags: ['gst.itc', dice.text() || 't'] } : {}),
    ...(dice.roll(3) === 0 ? { dims: { class: dice.text(), job: 'A' } } : {}),
    ...(dice.roll(3) === 0 ? { foreign } : {}),
  }
}
