import type { Seal } from '@daybook/core/daybook/bank-facts.ts'
import { factFrom } from '@daybook/core/daybook/body.ts'
import type { Row } from '@daybook/core/daybook/tables.ts'
import fc from 'fast-check'
import { expect } from 'vitest'
import { factsAfter } from '../../src/store/queries.ts'
import { rowsOf } from '../commands/kept-books.ts'
import type { Journey } from './journey.ts'

/** A deed of reconciling, or one on bank lines and foreign balances, which journeys do not have. */
export type SealDeed = readonly [kind: (typeof kinds)[number], a: number, b: number]

const kinds = [
  'seal',
  'seal',
  'recode',
  'recode',
  'recode',
  'recode',
  'rename',
  'undo',
  'undo',
  'reverse',
  'post',
  'post',
  'reopen',
  'reopen with later',
  'tick',
  'exclude',
  'unmatch',
  'revalue',
] as const
const accounts = ['1010', '2100', '1030', '1010'] as const
const days = ['2024-06-15', '2024-12-31', '2025-07-01', '2025-12-31', '2026-02-01', '2026-03-31'] as const

/** Posts, so that there is something to reconcile. */
export const posts: fc.Arbitrary<readonly SealDeed[]> = fc.array(
  fc.tuple(fc.constant('post' as const), fc.nat(9999), fc.nat(9999)),
  { minLength: 8, maxLength: 8 },
)

/** Any deed of reconciling. */
export const sealDeeds: fc.Arbitrary<SealDeed> = fc.tuple(
  fc.constantFrom(...kinds),
  fc.nat(9999),
  fc.nat(9999),
)

/** Does a deed of reconciling; what it came to. */
export async function reconciles(journey: Journey, [kind, a, b]: SealDeed): Promise<string> {
  const account = accounts[a % accounts.length] ?? '1010'
  const on = days[b % days.length] ?? '2026-03-31'
  const said = async (name: string, input: object) => {
    const result = await journey.gives(name, input)
    return `${name} ${result.ok ? 'done' : result.refusals.map(({ code }) => code).join(' ')}`
  }
  switch (kind) {
    case 'seal':
      return seals(journey, account, on, b)
    case 'post':
    case 'recode':
    case 'rename':
    case 'reverse':
    case 'undo':
      return changes(journey, [kind, a, b], { account, on }, said)
    case 'reopen':
    case 'reopen with later': {
      const listed = await journey.gives('seal.list', {})
      const ids = listed.ok ? Object.values(listed.value).map((each) => String(Object(each).seal)) : []
      const seal = ids[b % Math.max(ids.length, 1)] ?? 'R0'
      return said('seal.reopen', { seal, reason: 'looked again', withLater: kind !== 'reopen' })
    }
    case 'tick':
      return said('seal.tick', { account, postings: [`J${(b % 9) + 1}`] })
    case 'exclude':
    case 'unmatch': {
      const listed = await journey.gives('line.list', { account: '1010' })
      const lines = listed.ok ? Object.values(listed.value).map((each) => String(Object(each).line)) : []
      const line = lines[b % Math.max(lines.length, 1)] ?? 'none'
      return kind === 'exclude'
        ? said('line.exclude', { account: '1010', lines: [line], reason: 'not ours' })
        : said('line.unmatch', { account: '1010', line })
    }
    case 'revalue':
      await journey.gives('rate.record', {
        currency: 'USD',
        date: on,
        rate: `1.${30 + (a % 60)}`,
        source: 'bank',
      })
      return said('currency.revalue', { on })
  }
}

type Said = (name: string, input: object) => Promise<string>
type Change = 'post' | 'recode' | 'rename' | 'reverse' | 'undo'

/** Posts, corrects, reverses and takes back. */
async function changes(
  journey: Journey,
  [kind, a, b]: readonly [Change, number, number],
  { account, on }: { readonly account: string; readonly on: string },
  said: Said,
): Promise<string> {
  switch (kind) {
    case 'post': {
      const amount = text(BigInt(100 + (a % 9) * 100))
      const other = b % 2 === 0 ? '6120' : '4000'
      return a % 2 === 0
        ? said('entry.post', {
            date: on,
            memo: `p${a}`,
            debit: [`${other}=${amount}`],
            credit: [`${account}=${amount}`],
          })
        : said('entry.post', {
            date: on,
            memo: `p${a}`,
            debit: [`${account}=${amount}`],
            credit: [`${other}=${amount}`],
          })
    }
    case 'recode':
      return said('entry.correct', {
        number: await entry(journey, a),
        recode: [b % 2 === 0 ? '6120=4000' : '4000=6120'],
      })
    case 'rename':
      return said('entry.correct', { number: await entry(journey, a), memo: `renamed ${b}` })
    case 'reverse':
      return said('entry.reverse', { number: await entry(journey, a), date: on })
    case 'undo': {
      const acts = await journey.gives('activity.list', { limit: 30 })
      const list = acts.ok && Array.isArray(acts.value.acts) ? acts.value.acts : []
      const own = list.filter((each) => /^(Corrected|Reversed|Undid|Posted)/.test(String(Object(each).what)))
      return said('act.undo', { number: Number(Object(own[a % Math.max(own.length, 1)]).act ?? 1) })
    }
  }
}

/** The number of an entry that stands, if there is one. */
async function entry(journey: Journey, which: number): Promise<number> {
  const { entry: rows } = await rowsOf(journey.book)
  const standing = rows.filter(
    (row) => row.reversed_by === null && row.replaced_by === null && row.reverses === null,
  )
  return Number(standing[which % Math.max(standing.length, 1)]?.number ?? 1)
}

/** Ticks a part of what is open, takes what that comes to for the statement's balance, and seals. */
async function seals(journey: Journey, account: string, on: string, which: number): Promise<string> {
  const opened = await journey.gives('account.reconcile', { account, on, closing: '0.00' })
  if (!opened.ok) return `account.reconcile ${opened.refusals.map(({ code }) => code).join(' ')}`
  const status = await journey.gives('seal.status', { account, ticked: true })
  const list = status.ok && Array.isArray(status.value.postings) ? status.value.postings : []
  const chosen = list.flatMap((each: unknown, index: number) =>
    (which + index * 7) % 3 === 0 ? [] : [`${Object(each).entry}.${Object(each).line}`],
  )
  if (chosen.length > 0) await journey.gives('seal.tick', { account, postings: chosen })
  const ticked = await journey.gives('seal.status', { account })
  if (!ticked.ok) return 'seal.status refused'
  const closing = cents(ticked.value.closing) - cents(ticked.value.difference)
  await journey.gives('account.reconcile', { account, on, closing: text(closing) })
  const sealed = await journey.gives('seal.close', { account })
  return `seal.close ${sealed.ok ? 'done' : sealed.refusals.map(({ code }) => code).join(' ')}`
}

function cents(amount: unknown): bigint {
  return BigInt(String(amount).replace('.', ''))
}

function text(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/**
 * What must hold of every seal, whatever was done since: what it holds sums to its closing less its opening;
 * the balance of its day is as it was sealed; what was outstanding on its day is outstanding on it still,
 * amount by amount, what cancels out aside; and each seal opens where the one before it closed.
 */
export async function sealsHold(journey: Journey): Promise<number> {
  const rows = await rowsOf(journey.book)
  const made = await sealsIn(journey, rows.card)
  const postings = new Map(rows.posting.map((row) => [placeOf(row, row.line), row]))
  const sealOf = new Map(rows.cleared.map((row) => [placeOf(row, row.posting), String(row.seal)]))
  for (const seal of made) {
    const own = [...postings].filter(([, row]) => row.account === seal.account)
    const dated = own.filter(([, row]) => String(row.date) <= seal.on)
    const held = own.filter(([place]) => sealOf.get(place) === seal.id)
    expect(sum(held), `${seal.id} holds what it was made of`).toBe(seal.closing - seal.opening)
    expect(sum(dated), `${seal.id}: the balance of ${seal.on}`).toBe(seal.balance)
    for (const [, row] of held) expect(String(row.date) <= seal.on, 'nothing later is ticked').toBe(true)
    const through = new Set(
      made.filter((each) => each.account === seal.account && each.on <= seal.on).map(({ id }) => id),
    )
    const open = dated.filter(([place]) => !through.has(sealOf.get(place) ?? ''))
    const then = (seal.outstanding ?? []).flatMap(({ number, posting }) => {
      const row = postings.get(`${seal.account} ${number} ${posting}`)
      return row === undefined ? [] : [amountOf(row)]
    })
    expect(essence(open.map(([, row]) => amountOf(row))), `${seal.id}: outstanding`).toEqual(essence(then))
    const before = made.filter((each) => each.account === seal.account && each.on < seal.on).at(-1)
    expect(seal.opening, `${seal.id} opens where the one before closed`).toBe(before?.closing ?? 0n)
  }
  return made.length
}

/** The seals that stand, as they were made, by day. */
async function sealsIn(journey: Journey, cards: readonly Row[]): Promise<readonly Seal[]> {
  const seals: Seal[] = []
  for (const card of cards.filter((row) => row.kind === 'seal')) {
    const [row] = await journey.book.store.read(factsAfter, Number(card.seq) - 1, 1)
    const fact = row === undefined ? undefined : factFrom(row.kind, row.v, row.body)
    if (fact?.kind === 'account.reconciled') seals.push(fact.seal)
  }
  return seals.sort((left, right) => (left.on < right.on ? -1 : 1))
}

function placeOf(row: Row, posting: Row[string] | undefined): string {
  return `${row.account} ${row.number} ${posting}`
}

/** What a posting is in the currency of its account; only the dollar account has one of its own. */
function amountOf(row: Row): bigint {
  const cell = row.account === '1030' && row.currency === 'USD' ? row.foreign_amount : row.amount
  return BigInt(String(cell))
}

function sum(list: readonly (readonly [string, Row])[]): bigint {
  return list.reduce((total, [, row]) => total + amountOf(row), 0n)
}

/** Amounts in order, without what is nothing and without pairs that cancel out. */
function essence(amounts: readonly bigint[]): readonly bigint[] {
  const left: bigint[] = []
  for (const amount of amounts.filter((each) => each !== 0n)) {
    const at = left.indexOf(-amount)
    if (at >= 0) left.splice(at, 1)
    else left.push(amount)
  }
  return left.sort((one, other) => (one < other ? -1 : one > other ? 1 : 0))
}
