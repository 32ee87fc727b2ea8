import { expect, test } from 'vitest'
import type { ReviewCheck } from './check.ts'
import { check, outcomeOfCheck } from './check.ts'
import { reviewChecks } from './checks/registry.ts'
import { evidenceText } from './finding.ts'
import { plantedEntries } from './planted-entries.fixture.ts'
import { type Planted, plantedLedger } from './planted-ledger.fixture.ts'
import { plantedTrade } from './planted-trade.fixture.ts'
import { cleanParts, smallBasis } from './small-review.fixture.ts'

const planted: Readonly<Record<string, Planted>> = { ...plantedLedger, ...plantedEntries, ...plantedTrade }

function found(one: ReviewCheck, parts: Planted['fault']) {
  return one.find({ ...smallBasis, ...cleanParts, ...parts })
}

test('every check has a planted fault', () => {
  expect(Object.keys(planted).toSorted()).toEqual(reviewChecks.map(({ id }) => id).toSorted())
})

for (const one of reviewChecks) {
  const { fault = {}, found: keys = [], clean = {} } = planted[one.id] ?? {}
  test(`${one.id} finds what was planted and is silent where nothing was`, () => {
    const findings = found(one, fault)
    expect(findings.map(({ key }) => key).toSorted()).toEqual([...keys].toSorted())
    for (const { check: id, words, evidence, acts } of findings) {
      expect(id).toBe(one.id)
      expect([words.en, words.fr]).not.toContain('')
      expect(words.en).not.toBe(words.fr)
      expect(words.en + words.fr).not.toMatch(/undefined|NaN|\[object/)
      expect(acts.length).toBeGreaterThan(0)
      if (!['entry-numbers', 'leading-digits'].includes(one.id)) expect(evidence.length).toBeGreaterThan(0)
    }
    expect(found(one, clean)).toEqual([])
    expect(found(one, {})).toEqual([])
  })
}

test('checks see only the parts that they name', () => {
  for (const one of reviewChecks) {
    const { fault = {}, found: keys = [] } = planted[one.id] ?? {}
    const asked = { ...cleanParts, ...fault }
    const needed = Object.fromEntries(one.needs.map((name) => [name, asked[name]]))
    // What a check does not name is not there: it would throw if it looked.
    const findings = one.find({ ...smallBasis, ...fault, ...needed } as Parameters<ReviewCheck['find']>[0])
    expect(findings.length).toBe(keys.length)
  }
})

test('a check that throws says so, and gives no findings', () => {
  const broken = check({
    id: 'broken',
    group: 'entries',
    severity: 'note',
    title: { en: '', fr: '' },
    why: { en: '', fr: '' },
    needs: [],
    find: () => {
      throw new Error('fault: no such thing')
    },
  })
  expect(outcomeOfCheck(broken, { ...smallBasis, ...cleanParts })).toEqual({
    check: 'broken',
    failed: 'fault: no such thing',
  })
})

test('the text of evidence changes with an amount or a record, and not with the order', () => {
  const [one] = reviewChecks.filter(({ id }) => id === 'duplicate-entry')
  const [finding] = one === undefined ? [] : found(one, planted['duplicate-entry']?.fault ?? {})
  if (finding === undefined) throw new Error('the planted fault is found')
  const text = evidenceText(finding)
  expect(evidenceText({ ...finding, evidence: finding.evidence.toReversed() })).toBe(text)
  expect(evidenceText({ ...finding, evidence: finding.evidence.slice(1) })).not.toBe(text)
  expect(
    evidenceText({ ...finding, evidence: finding.evidence.map((each) => ({ ...each, amount: 1n })) }),
  ).not.toBe(text)
})
