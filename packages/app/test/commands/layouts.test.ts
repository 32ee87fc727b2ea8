import { value } from '@daybook/core/kit/result.ts'
import { layouts } from '@daybook/core/statements/layouts/registry.ts'
import { expect, test } from 'vitest'
import { decoded } from '../../src/commands/decode.ts'
import { layoutShape, unnamed } from '../../src/commands/reports/layout-fields.ts'
import { withBooks } from './with-books.ts'

const label = (en: string, fr: string) => ({ en, fr })
const group = (key: string, side: 'debit' | 'credit', of: readonly object[]) => ({
  kind: 'group',
  key,
  label: label(`The ${key}`, `Les ${key}`),
  side,
  measure: 'movement',
  of,
})
const brief = {
  statement: 'income-statement',
  title: label('In brief', 'En bref'),
  lines: [
    group('in', 'credit', [{ type: 'revenue' }]),
    group('out', 'debit', [{ type: 'expense' }]),
    {
      kind: 'result',
      key: 'left',
      label: label('What is left', 'Ce qui reste'),
      terms: [
        { key: 'in', sign: 1 },
        { key: 'out', sign: -1 },
      ],
      final: true,
    },
  ],
}

test.each(layouts)('layout $name can be written out, read and kept again', (layout) => {
  const { name: _name, ...plain } = layout
  const read = value(decoded(layoutShape, JSON.parse(JSON.stringify(layout))))
  expect(unnamed(read)).toEqual(plain)
})

test('a layout of one’s own is kept, shown, used, listed and removed', () =>
  withBooks(async ({ does, refused }) => {
    await does('entry.post', { date: '2026-03-01', debit: ['1010=100.00'], credit: ['4000=100.00'] })
    await does('entry.post', { date: '2026-03-02', debit: ['6260=30.00'], credit: ['1010=30.00'] })
    expect(await does('layout.save', { name: 'In brief', layout: brief })).toMatchObject({
      id: 'in-brief',
      statement: 'income-statement',
      lines: 3,
    })
    const made = await does('report.income-statement', { through: '2026-03-31', layout: 'in BRIEF' })
    expect(made).toMatchObject({ title: 'In brief', totals: { in: '100.00', out: '30.00', left: '70.00' } })
    // The proof holds without a line called net-income.
    expect(made.proof).toContainEqual({
      claim: 'Net income equals the ledger',
      left: '70.00',
      right: '70.00',
      holds: true,
    })
    // The output of a report is loose; rows have the ids of their figures.
    const rows = made.rows as readonly { figures?: Record<string, string> }[]
    const id = rows.at(-1)?.figures?.current ?? ''
    expect(id).toContain('layout=in-brief')
    expect((await does('figure.explain', { figure: id })).value).toBe('70.00')
    const shown = await does('layout.show', { name: 'In brief' })
    expect(JSON.parse(shown.text)).toEqual({ ...brief, name: 'In brief' })
    expect(await does('layout.list', {})).toContainEqual({
      name: 'In brief',
      statement: 'income-statement',
      title: 'In brief',
      own: true,
      standard: false,
    })
    expect(await refused('layout.save', { name: 'in brief', layout: { ...brief, lines: [] } })).toEqual([
      'input-malformed',
    ])
    await does('layout.remove', { name: 'In brief' })
    expect(await refused('report.income-statement', { layout: 'In brief' })).toEqual(['layout-unknown'])
    // What was made then can still be explained.
    expect((await does('figure.explain', { figure: id })).value).toBe('70.00')
  }))

test('what is shown of a statement’s own layout can be saved under another name', () =>
  withBooks(async ({ does, refused }) => {
    const statements = ['balance-sheet', 'income-statement', 'retained-earnings', 'cash-flow'] as const
    for (const name of statements) {
      const { text } = await does('layout.show', { name })
      await does('layout.save', { name: `Mine ${name}`, layout: JSON.parse(text) })
      const plain = await does(`report.${name}`, {})
      const mine = await does(`report.${name}`, { layout: `mine ${name}` })
      expect([name, mine.totals]).toEqual([name, plain.totals])
    }
    expect(await refused('report.cash-flow', { layout: 'mine balance sheet' })).toEqual([
      'layout-of-other-statement',
    ])
  }))

test('no account is lost: a layout without a place for some is refused, and one opened later breaks the proof', () =>
  withBooks(async ({ does, tries }) => {
    const named = {
      ...brief,
      lines: [
        group('in', 'credit', [{ type: 'revenue' }]),
        group('out', 'debit', [{ subtype: 'operating' }]),
      ],
    }
    const refused = await tries('layout.save', { name: 'Named', layout: named })
    expect(refused.ok ? [] : refused.refusals.map((each) => each.code)).toEqual(['layout-accounts-left-out'])
    const all = {
      ...named.lines[1],
      of: ['operating', 'payroll', 'cogs', 'incomeTax'].map((each) => ({ subtype: each })),
    }
    await does('layout.save', { name: 'Named', layout: { ...named, lines: [named.lines[0], all] } })
    await does('account.open', { code: '6998', name: 'Fines', type: 'expense' })
    await does('entry.post', { date: '2026-03-02', debit: ['6998=30.00'], credit: ['1010=30.00'] })
    const made = await does('report.income-statement', { through: '2026-03-31', layout: 'named' })
    expect(made.proof).toEqual([
      { claim: 'Net income equals the ledger', left: '0.00', right: '-30.00', holds: false },
      { claim: 'Not in the layout: 6998', left: '30.00', right: '0.00', holds: false },
    ])
  }))

test('saving and removing layouts are undone', () =>
  withBooks(async ({ does }) => {
    const { act: first } = await does('layout.save', { name: 'Mine', layout: brief })
    const { act: second } = await does('layout.save', {
      name: 'Mine',
      layout: { ...brief, title: label('Other', 'Autre') },
    })
    await does('act.undo', { number: second })
    expect(JSON.parse((await does('layout.show', { name: 'mine' })).text)).toMatchObject({
      title: brief.title,
    })
    const { act: removed } = await does('layout.remove', { name: 'Mine' })
    await does('act.undo', { number: removed })
    await does('act.undo', { number: first })
    expect((await does('layout.list', {})).filter((each) => each.own)).toEqual([])
  }))
