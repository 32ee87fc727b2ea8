import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { act, withLedger } from './ledger-books.ts'

async function bring({ does }: KeptBooks, ...lines: readonly string[]): Promise<void> {
  const content = btoa(`Date,Description,Amount\n${lines.join('\n')}\n2026-01-01,OPENING,1.00\n`)
  await does('statement.import', { file: 'bank.csv', content, account: '1010', confirm: true })
}

const lines = ['2026-03-04,ESSO LAVAL,-64.10', '2026-03-05,ESSO OTTAWA,-50.00', '2026-03-06,BELL,-11.30']
const [laval, ottawa] = ['1010|2026-03-04|-64.10|ESSOLAVAL#1', '1010|2026-03-05|-50.00|ESSOOTTAWA#1'] as const

test('a rule codes lines that name it, and one act takes back all that it did', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await bring(books, ...lines)
    const set = await does('rule.set', { name: 'Fuel', contains: ['éssö'], to: '6470', tax: 'HST-ON' })
    expect(set).toMatchObject({ name: 'Fuel', active: true, changes: 0, contradicts: 0 })
    const done = await does('line.accept', { account: '1010' })
    expect(done.accepted).toMatchObject([
      { line: laval, by: 'rule', rule: set.rule },
      { line: ottawa, by: 'rule', rule: set.rule },
    ])
    expect(await does('rule.work', { rule: 'fuel' })).toMatchObject([
      { line: laval, entry: 'J1' },
      { line: ottawa, entry: 'J2' },
    ])
    expect(await does('rule.list', {})).toMatchObject([{ name: 'Fuel', lines: 2, last: '2026-03-05' }])
    // A person corrects one of them: that is the person's work from then on.
    await does('line.recode', { account: '1010', to: '6480', line: [ottawa] })
    const undone = await does('rule.undo-work', { rule: set.rule })
    expect(undone).toMatchObject({ rule: set.rule, reversed: ['J1'], lines: 1 })
    expect(await does('line.list', { account: '1010', open: true })).toMatchObject([
      { text: 'OPENING' },
      { line: laval },
      { text: 'BELL' },
    ])
    expect(await does('account.show', { account: '6480' })).toMatchObject({ debit: '50.00' })
    expect(await refused('rule.undo-work', { rule: set.rule })).toEqual(['rule-no-work'])
    await does('act.undo', { number: undone.act })
    expect(await does('rule.work', { rule: 'Fuel' })).toMatchObject([{ entry: 'J1' }, { corrected: true }])
  }))

test('a rule that contradicts the past is switched on only by somebody who insists', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await bring(books, ...lines)
    await does('line.code', { account: '1010', line: laval, to: '6470' })
    await does('line.code', { account: '1010', line: ottawa, to: '6480' })
    const fuel = { name: 'Fuel', contains: ['esso'], to: '6470' }
    expect(await refused('rule.set', fuel)).toEqual(['rule-contradicts'])
    const off = await does('rule.set', { ...fuel, off: true })
    expect(off).toMatchObject({ active: false, changes: 2, contradicts: 1 })
    expect(await does('rule.test', { rule: 'Fuel' })).toMatchObject({
      changes: 2,
      contradicts: 1,
      lines: [
        { line: laval, was: '6470', would: '6470', contradicts: false },
        { line: ottawa, was: '6480', would: '6470', contradicts: true },
      ],
    })
    expect(await does('rule.test', { rule: 'Fuel', from: '2026-03-05' })).toMatchObject({ changes: 1 })
    expect(await refused('rule.set', { name: 'Fuel' })).toEqual(['rule-contradicts'])
    expect(await does('rule.set', { name: 'Fuel', insist: true })).toMatchObject({
      active: true,
      rule: off.rule,
    })
    // Narrowed to one town it contradicts nothing any more.
    expect(await does('rule.set', { name: off.rule, contains: ['esso laval'] })).toMatchObject({
      contradicts: 0,
      when: 'contains “esso laval”',
    })
  }))

test('a rule leaves lines out, and taking back its work takes them in again', () =>
  withLedger(async (books) => {
    const { does } = books
    await bring(books, ...lines)
    await does('rule.set', { name: 'Private', contains: ['bell'], exclude: 'private' })
    const done = await does('line.accept', { account: '1010' })
    expect(done.excluded).toEqual(['1010|2026-03-06|-11.30|BELL#1'])
    expect(await does('rule.list', {})).toMatchObject([{ name: 'Private', lines: 1, last: '2026-03-06' }])
    expect(await does('rule.undo-work', { rule: 'Private' })).toMatchObject({ reversed: [], lines: 1 })
    expect(await does('line.list', { account: '1010', state: 'excluded' })).toEqual([])
  }))

test('the work of a rule in a locked period stays, and the refusal says why', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await bring(books, ...lines)
    await does('rule.set', { name: 'Fuel', contains: ['esso'], to: '6470' })
    await does('line.accept', { account: '1010' })
    await does('period.lock', { through: '2026-03-04', reason: 'return filed' })
    expect(await refused('rule.undo-work', { rule: 'Fuel' })).toEqual(['period-locked'])
    expect(await does('rule.work', { rule: 'Fuel' })).toHaveLength(2)
  }))

test('amounts, direction and account narrow a rule, and amounts are kept exactly', () =>
  withLedger(async (books) => {
    const { does } = books
    await bring(books, ...lines)
    const input = { contains: ['esso'], account: '1010', to: '6470', least: '60.00', most: '64.10' }
    await does('rule.set', { name: 'Large', direction: 'out', ...input })
    expect(await does('rule.show', { rule: 'Large', typed: true })).toMatchObject({
      when: 'contains “esso”, 1010, money out, ≥\u00a060.00, ≤\u00a064.10',
      lines: 0,
      typed: { contains: ['esso'], account: '1010', least: '60.00', share: ['6470'], direction: 'out' },
    })
    // Tried without its account and amounts it would speak for the second line as well; nothing is set.
    const clear: ('account' | 'least' | 'most')[] = ['account', 'least', 'most']
    const wider = { name: 'Large', clear }
    expect(await does('rule.try', wider)).toMatchObject({ waiting: 2, when: 'contains “esso”, money out' })
    expect(await does('rule.try', { name: 'Large' })).toMatchObject({ waiting: 1, lines: [{ line: laval }] })
    expect(await does('rule.set', wider)).toMatchObject({ when: 'contains “esso”, money out' })
    await does('rule.set', { name: 'Large', ...input })
    expect(await does('line.propose', { account: '1010', sure: true })).toMatchObject([{ line: laval }])
    await does('rule.remove', { rule: 'Large' })
    expect(await does('rule.list', {})).toEqual([])
  }))

test('the work of a rule under a seal stays, and nothing is posted there by a rule', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await bring(books, ...lines)
    await does('rule.set', { name: 'Fuel', contains: ['esso'], to: '6470' })
    await does('line.accept', { account: '1010', lines: [laval] })
    const seal = {
      ...{ id: 'S1000', account: '1010', on: '2026-03-04', opening: 0n, closing: -6410n, balance: -6410n },
      cleared: [{ number: 1, posting: 0 }],
      report: { sha256: '0'.repeat(64), name: 'seal.pdf', mediaType: 'application/pdf', size: 1 },
    }
    await act(books, { kind: 'account.reconciled', v: 1, seal })
    expect(await refused('rule.undo-work', { rule: 'Fuel' })).toContain('seal-holds-entry')
    expect(await does('rule.work', { rule: 'Fuel' })).toHaveLength(1)
    const set = await does('rule.set', { name: 'Opening', contains: ['opening'], to: '3000' })
    expect(await does('line.propose', { account: '1010' })).toMatchObject([
      { text: 'OPENING', sure: false, why: `rule ${set.rule} Opening; nothing is posted through 2026-03-04` },
      { text: 'ESSO OTTAWA', sure: true },
      { text: 'BELL', sure: false },
    ])
  }))
