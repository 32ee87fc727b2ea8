import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { cliWorld } from '../../src/cli/run.ts'
import type { Command } from '../../src/commands/command.ts'
import { decoded } from '../../src/commands/decode.ts'
import { intercompanyList } from '../../src/commands/intercompany/intercompany-list.ts'
import { createFirstBooks } from '../../src/sample/create-sample.ts'
import { companyDividend } from '../../src/sample/owner/returns.ts'
import { openBook } from '../../src/store/open-book.ts'
import { keptIn } from '../commands/kept-books.ts'

test('a review of the sample company finds only what the sample left undone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-sample-'))
  const place = join(folder, 'boreal.daybook')
  try {
    const owner = join(folder, 'owner.daybook')
    // What a stranger meets first: the company and the books of its owner. Both are left alone afterwards.
    expect(value(await createFirstBooks(cliWorld('en'), place, owner)).ownerDeeds).toBeGreaterThan(100)
    expect(await createFirstBooks(cliWorld('en'), place, owner)).toMatchObject({ ok: false })
    // The workshop’s share of the insurance is answered in its books, that of a lathe waits.
    const list: Command = intercompanyList
    if (list.effect !== 'program') throw new Error('related books are compared over many books')
    const related = value(decoded(list.input, { folder, on: '2026-11-30' }))
    const listed = await list.run({ ...cliWorld('en'), dryRun: false }, related)
    expect(listed).toMatchObject({ value: { waiting: 1, pairs: [{ difference: '45.00' }] } })
    const books = keptIn(value(await openBook(place)))
    const span = { from: '2025-07-01', through: '2026-11-30' }
    const { findings, checks } = await books.does('review.run', span, { today: '2026-12-01' })
    expect(checks.filter(({ failed }) => failed !== '')).toEqual([])
    // Chequing is not reconciled to the end, the US account and the card never; the last bank lines wait;
    // a sale of August is unpaid; no papers hang on purchases, and three suppliers lack a tax number.
    expect([...new Set(findings.map(({ check }) => check))]).toEqual([
      'unreconciled-bank',
      'waiting-lines',
      'old-receivables',
      'claim-without-paper',
      'supplier-number',
    ])
    // What the owner's return takes as a T5 is the T5 that these books make.
    const t5 = await books.does('slips.prepare', { kind: 'T5', year: 2026 })
    expect(t5).toMatchObject({
      slips: [
        {
          name: 'Odile Exemple',
          boxes: Object.entries(companyDividend).map(([box, amount]) => ({ box, amount })),
        },
      ],
    })
    await books.end()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
