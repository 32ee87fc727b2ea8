import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from '../../src/store/memory.ts'
import { rowsOf } from '../commands/kept-books.ts'
import { ofx, ofxAccount, ofxLine } from '../gallery/bank-files.ts'
import { journeyChart } from './deeds.ts'
import { type Journey, journeyOver } from './journey.ts'
import { holds } from './proofs.ts'

/** A line as the bank has it: its number stays the same in every download. */
type Line = { readonly day: number; readonly cents: number; readonly name: string; readonly id: string }

const fewLines: fc.Arbitrary<readonly Line[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 12 }),
      // Few amounts and names, so that equal lines of a day are usual.
      cents: fc.constantFrom(-450, -1125, 20000),
      name: fc.constantFrom('CAFE', 'PAPER CO'),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((lines) => lines.map((line, index) => ({ ...line, id: `F${index}` })))

const window = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([one, other]) => ({
    from: Math.min(one, other),
    through: Math.max(one, other),
  }))

/** The journal as JSON lines; every second entry has an id, the others are known by what they say. */
function journal(lines: readonly Line[]): string {
  const entries = lines.map(({ day, cents, name }, index) => ({
    ...(index % 2 === 0 ? { id: `T${index}` } : {}),
    date: date(day),
    memo: name,
    lines: [
      { account: '1010', amountCents: cents },
      { account: '6120', amountCents: -cents },
    ],
  }))
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
}

test('a journal imported twice is a journal imported once', () =>
  fc.assert(
    fc.asyncProperty(fewLines, async (lines) => {
      const journey = await begun()
      const first = await takeJournal(journey, journal(lines))
      expect(first).toMatchObject({ posted: lines.length, known: 0 })
      const rows = await rowsOf(journey.book)
      expect(await takeJournal(journey, journal(lines))).toMatchObject({ posted: 0, known: lines.length })
      expect(await rowsOf(journey.book)).toEqual(rows)
    }),
    { numRuns: 40 },
  ))

test('a journal that was stopped half way and taken up again is the journal imported once', () =>
  fc.assert(
    fc.asyncProperty(fewLines, fc.nat(20), async (lines, at) => {
      const [once, twice] = [await begun(), await begun()]
      await takeJournal(once, journal(lines))
      await takeJournal(twice, journal(lines.slice(0, at)))
      await takeJournal(twice, journal(lines))
      const [left, right] = [await rowsOf(once.book), await rowsOf(twice.book)]
      expect(right.entry).toEqual(left.entry)
      expect(right.posting).toEqual(left.posting)
      expect(right.account_total).toEqual(left.account_total)
      await holds(twice, ['2026-02-05'])
    }),
    { numRuns: 40 },
  ))

test.each([true, false])(
  'a statement imported twice is a statement imported once; equal lines of a day stay apart (bank’s numbers: %s)',
  (hasIds) =>
    fc.assert(
      fc.asyncProperty(fewLines, async (lines) => {
        const journey = await begun()
        expect(await takeStatement(journey, lines, hasIds)).toMatchObject({ added: lines.length, known: 0 })
        const rows = await rowsOf(journey.book)
        expect(await takeStatement(journey, lines, hasIds)).toMatchObject({ added: 0, known: lines.length })
        expect(await rowsOf(journey.book)).toEqual(rows)
      }),
      { numRuns: 40 },
    ),
)

test.each([true, false])(
  'two downloads that overlap give each line of the bank once (bank’s numbers: %s)',
  (hasIds) =>
    fc.assert(
      fc.asyncProperty(fewLines, window, window, async (lines, one, other) => {
        const journey = await begun()
        const within = (span: typeof one) =>
          lines.filter(({ day }) => span.from <= day && day <= span.through)
        await takeStatement(journey, within(one), hasIds)
        await takeStatement(journey, within(other), hasIds)
        const union = lines.filter((line) => within(one).includes(line) || within(other).includes(line))
        const { statement_line: kept } = await rowsOf(journey.book)
        const told = kept.map(({ date: on, amount, text }) => `${on} ${amount} ${text}`).sort()
        expect(told).toEqual(union.map(({ day, cents, name }) => `${date(day)} ${cents} ${name}`).sort())
      }),
      { numRuns: 60 },
    ),
)

test('coding the lines of a statement posts each of them once, whatever is imported again', () =>
  fc.assert(
    fc.asyncProperty(fewLines, async (lines) => {
      const journey = await begun()
      await takeStatement(journey, lines, true)
      for (const { fingerprint } of (await rowsOf(journey.book)).statement_line) {
        const coded = { account: '1010', line: String(fingerprint), to: '6120' }
        expect(await journey.gives('line.code', coded)).toMatchObject({ ok: true })
        expect(await journey.gives('line.code', coded)).toMatchObject({ refusals: [{ code: 'line-coded' }] })
      }
      await takeStatement(journey, lines, true)
      const { entry, posting } = await rowsOf(journey.book)
      expect(entry).toHaveLength(lines.length)
      const bank = posting.filter(({ account }) => account === '1010')
      const sum = bank.reduce((total, { amount }) => total + (typeof amount === 'bigint' ? amount : 0n), 0n)
      expect(sum).toBe(BigInt(lines.reduce((total, { cents }) => total + cents, 0)))
      await holds(journey, ['2026-02-28'])
    }),
    { numRuns: 25 },
  ))

function begun(): Promise<Journey> {
  return journeyOver(memoryStore(), journeyChart)
}

function date(day: number): string {
  return `2026-02-${String(day).padStart(2, '0')}`
}

async function takeJournal(journey: Journey, text: string): Promise<object> {
  const taken = await journey.gives('journal.import', { file: 'old.jsonl', content: text })
  return taken.ok ? taken.value : taken.refusals
}

async function takeStatement(journey: Journey, lines: readonly Line[], hasIds: boolean): Promise<object> {
  const written = lines.map(({ day, cents, name, id }) => {
    const line = ofxLine(date(day).replaceAll('-', ''), (cents / 100).toFixed(2), id, name)
    return hasIds ? line : line.replace(/<FITID>[^<]*/, '')
  })
  const content = Buffer.from(ofx(ofxAccount('001', ...written))).toString('base64')
  const taken = await journey.gives('statement.import', { file: 'bank.ofx', content, account: '1010' })
  return taken.ok ? taken.value : taken.refusals
}
