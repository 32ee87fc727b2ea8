import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Span } from '../kit/civil-date.ts'
import { readingsFor } from './uncounted.ts'

/** A posting: its day (from 0) and the fact that recorded it. */
type Posted = { readonly day: number; readonly seq: number }

const day = (number: number) => addDays('2026-01-01', number)

/** The period of ten days with a number. */
const period = (number: number): Span => ({ from: day(number * 10), through: day(number * 10 + 9) })

function isCounted(posted: Posted, filed: readonly { span: Span; asOfSeq: number }[], own: Span): boolean {
  return readingsFor(filed, own).some(
    ({ span, afterSeq }) =>
      span.from <= day(posted.day) && day(posted.day) <= span.through && posted.seq > afterSeq,
  )
}

test('every posting is counted by exactly one return, whenever it was recorded and whatever was amended', () => {
  const postings = fc.array(fc.record({ day: fc.nat(39), seq: fc.integer({ min: 1, max: 100 }) }), {
    maxLength: 20,
  })
  // Periods 0 to 3 are filed in order; each is filed at a later fact, and some are amended after that.
  const filings = fc
    .array(
      fc.record({ gap: fc.integer({ min: 1, max: 15 }), amends: fc.option(fc.nat(3), { nil: undefined }) }),
      {
        minLength: 4,
        maxLength: 8,
      },
    )
    .map((steps) => {
      const made: { period: number; asOfSeq: number }[] = []
      let [seq, next] = [0, 0]
      for (const { gap, amends } of steps) {
        seq += gap
        if (amends !== undefined && amends < next) made.push({ period: amends, asOfSeq: seq })
        else if (next < 4) {
          made.push({ period: next, asOfSeq: seq })
          next += 1
        }
      }
      return made
    })
  fc.assert(
    fc.property(postings, filings, (posted, made) => {
      for (const each of posted) {
        const counts = made.map(({ period: number, asOfSeq }, index) => {
          const before = made
            .slice(0, index)
            .map((other) => ({ span: period(other.period), asOfSeq: other.asOfSeq }))
          return each.seq <= asOfSeq && isCounted(each, before, period(number)) ? 1 : 0
        })
        const total = counts.reduce((sum: number, count) => sum + count, 0)
        // What is dated in or before a filed period, and was recorded by a filing of it, is in one return.
        const reached = made.some(
          ({ period: number, asOfSeq }) => each.seq <= asOfSeq && day(each.day) <= period(number).through,
        )
        expect(total).toBe(reached ? 1 : 0)
      }
    }),
  )
})

test('a first return counts what stands from before it; a second one only what came late', () => {
  const first: Span = { from: '2026-01-01', through: '2026-03-31' }
  const second: Span = { from: '2026-04-01', through: '2026-06-30' }
  expect(readingsFor([], first)).toEqual([
    { span: { from: '1900-01-01', through: '2025-12-31' }, afterSeq: 0, kind: 'earlier' },
    { span: first, afterSeq: 0, kind: 'own' },
  ])
  expect(readingsFor([{ span: first, asOfSeq: 800 }], second)).toEqual([
    { span: { from: '1900-01-01', through: '2026-03-31' }, afterSeq: 800, kind: 'late' },
    { span: second, afterSeq: 0, kind: 'own' },
  ])
})
