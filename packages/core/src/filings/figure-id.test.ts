import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { figureId, firstDay, lastDay, parseFigureId, parseSpanText, spanText } from './figure-id.ts'

describe('the id of a figure', () => {
  test('names report, days, fact and line, and its options in order', () => {
    const key = {
      report: 'trial-balance',
      span: { from: firstDay, through: '2026-06-30' },
      asOfSeq: 812,
      options: {},
    }
    expect(figureId(key, '1010:debit')).toBe('trial-balance@2026-06-30#812:1010:debit')
    const span = { from: '2025-07-01', through: '2026-06-30' }
    const options = { dims: 'job=A', basis: 'cash' }
    expect(figureId({ ...key, report: 'income-statement', span, options }, 'revenue.total')).toBe(
      'income-statement@2025-07-01..2026-06-30#812?basis=cash&dims=job%3DA:revenue.total',
    )
  })

  test('is taken apart into what it was made of', () => {
    expect(parseFigureId('trial-balance@2026-06-30#812:1010:debit')).toEqual({
      ok: true,
      value: {
        report: 'trial-balance',
        span: { from: firstDay, through: '2026-06-30' },
        asOfSeq: 812,
        options: {},
        line: '1010:debit',
      },
    })
    expect(value(parseFigureId('trial-balance@all#3:totals/credit')).span).toEqual({
      from: firstDay,
      through: lastDay,
    })
  })

  test('comes back the same from any report, days, options and line', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1901, max: 2198 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(
        ([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      )
    const span = fc
      .tuple(date, date)
      .map(([one, other]) => (one < other ? { from: one, through: other } : { from: other, through: one }))
    const options = fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.string({ minLength: 1 }), {
      maxKeys: 3,
      noNullPrototype: true,
    })
    const line = fc.string({ minLength: 1 }).filter((text) => !/[\n\r\u2028\u2029]/.test(text))
    fc.assert(
      fc.property(span, fc.nat(999_999_999), options, line, (days, asOfSeq, asked, text) => {
        const key = { report: 'cash-flow', span: days, asOfSeq, options: asked }
        expect(parseFigureId(figureId(key, text))).toEqual({ ok: true, value: { ...key, line: text } })
      }),
    )
  })

  test.each([
    ['', 'figure-malformed'],
    ['trial-balance', 'figure-malformed'],
    ['trial-balance@2026-06-30:1010', 'figure-malformed'],
    ['trial-balance@2026-06-30#x:1010', 'figure-malformed'],
    ['trial-balance@2026-06-30#1:', 'figure-malformed'],
    ['trial-balance@2026-06-30#1?basis:1010', 'figure-malformed'],
    ['trial-balance@2026-06-30#1?basis=%E0%A4%A:1010', 'figure-malformed'],
    ['trial-balance@2026-02-30#1:1010', 'span-malformed'],
    ['trial-balance@2026-03-01..2026-02-01#1:1010', 'span-malformed'],
    ['trial-balance@2026-03-01..#1:1010', 'span-malformed'],
  ])('%s is refused', (id, code) => {
    expect(parseFigureId(id)).toMatchObject({ ok: false, refusals: [{ code }] })
  })
})

test('a span is written as both ends, as its last day, or as all days', () => {
  expect(spanText({ from: '2026-01-01', through: '2026-01-31' })).toBe('2026-01-01..2026-01-31')
  expect(spanText({ from: firstDay, through: '2026-01-31' })).toBe('2026-01-31')
  expect(spanText({ from: firstDay, through: lastDay })).toBe('all')
  expect(value(parseSpanText('2026-01-31'))).toEqual({ from: firstDay, through: '2026-01-31' })
  expect(parseSpanText('2026-01-01..2026-01-31..2026-02-28')).toMatchObject({ ok: false })
})
