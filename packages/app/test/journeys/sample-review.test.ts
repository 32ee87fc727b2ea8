import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { cliWorld } from '../../src/cli/run.ts'
import { createSample } from '../../src/sample/create-sample.ts'
import { openBook } from '../../src/store/open-book.ts'
import { keptIn } from '../commands/kept-books.ts'

test('a review of the sample company finds only what the sample left undone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-sample-'))
  const place = join(folder, 'boreal.daybook')
  try {
    value(await createSample(cliWorld('en'), place))
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
    await books.end()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
