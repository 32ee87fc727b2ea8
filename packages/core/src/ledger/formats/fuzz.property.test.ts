import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refusalText } from '../../kit/refusal-text.ts'
import { ok } from '../../kit/result.ts'
import type { JournalFormatName, ReadOptions } from './journal-file.ts'
import { looksLikeOpeningFile, readOpeningFile } from './opening-file.ts'
import { journalFormats } from './registry.ts'

const folder = join(import.meta.dirname, 'cases')
const options: ReadOptions = { file: 'x', baseCurrency: 'CAD', include: () => ok('') }
const endings: Readonly<Record<string, JournalFormatName>> = {
  journal: 'hledger',
  ledger: 'ledger',
  beancount: 'beancount',
}
const texts = readdirSync(folder).flatMap((name) => {
  const format = endings[name.split('.').at(-1) ?? '']
  return format === undefined ? [] : [{ format, text: readFileSync(join(folder, name), 'utf8') }]
})

/** A text with a piece of it cut out, doubled, or replaced by other letters. */
const damaged = fc
  .record({
    base: fc.constantFrom(...texts),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 40 }),
    what: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '{',
        '}}',
        '@',
        '@@ ',
        '= ',
        '(',
        ')',
        '"',
        '\\',
        '~',
        '  ',
        '\n',
        '\t',
        '*',
        '-',
        '1,0.0',
        '1E99',
        '9'.repeat(80),
      ),
    ),
    times: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ base, at, length, what, times }) => {
    const start = Math.floor(at * base.text.length)
    const piece = base.text.slice(start, start + length)
    return {
      format: base.format,
      text: base.text.slice(0, start) + piece.repeat(times) + what + base.text.slice(start + length),
    }
  })

/** A name that a message did not get its value for. */
const unfilled =
  /\{(file|line|text|format|date|amount|account|expected|found|difference|path|currency|commodity|field|row)\}/

/** Whatever a reader gives, its entries balance to the cent, and its refusals say why in both languages. */
function holds(format: JournalFormatName, text: string): void {
  const chosen = journalFormats.find((each) => each.name === format)
  const read = chosen?.read(text, options)
  if (read === undefined) throw new Error(`no format ${format}`)
  if (!read.ok) {
    expect(read.refusals.length).toBeGreaterThan(0)
    for (const refusal of read.refusals) {
      expect(refusalText(refusal, 'en').message).not.toMatch(unfilled)
      expect(refusalText(refusal, 'fr').hint).not.toMatch(unfilled)
    }
    return
  }
  for (const { lines, date } of read.value.entries) {
    expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.every(({ amount }) => amount !== 0n)).toBe(true)
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
  for (const { refusal } of read.value.refused)
    expect(refusalText(refusal, 'en').message).not.toMatch(unfilled)
}

test('a damaged journal gives balanced entries or a refusal, never a fault', () => {
  fc.assert(
    fc.property(damaged, ({ format, text }) => holds(format, text)),
    { numRuns: 1500 },
  )
})

test('any text gives balanced entries or a refusal in every format', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...'2026-01/ \n\t*!(){}@=;:"\\.,$CADabA~#^|%1'), { maxLength: 120 })
      .map((letters) => letters.join('')),
  )
  fc.assert(
    fc.property(fc.constantFrom(...journalFormats), anything, ({ name }, text) => {
      for (const each of journalFormats) each.looksLike(text)
      holds(name, text)
    }),
    { numRuns: 1500 },
  )
})

test('any rows give a take-over whose entries balance, or a refusal', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Date',
      'Debit',
      'Credit',
      'Amount',
      'Balance',
      'Trial Balance',
      'General Ledger',
      'TOTAL',
      'Total for 1010 Bank',
      '1010 Bank',
      'Beginning Balance',
      '2026-01-31',
      '12.00',
      '(3.00)',
      '5.00 Cr',
      '-',
      'As of 2026-01-31',
      'JE#',
    ),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }), (rows) => {
      const read = readOpeningFile(rows, { file: 'x' })
      expect(looksLikeOpeningFile(rows)).toBe(
        read.ok || !read.refusals.some((each) => each.code === 'opening-unknown'),
      )
      if (!read.ok) return
      for (const { lines } of read.value.entries ?? []) {
        expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n)
      }
    }),
    { numRuns: 2000 },
  )
})
