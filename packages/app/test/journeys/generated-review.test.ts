import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sharedFolder } from '../../../../test/shared.ts'
import { booksInFile } from '../commands/kept-books.ts'

const shared = sharedFolder()

/** A journal of the generator, and what its accounts come to as it says itself, in cents. */
function generated(entries: number) {
  const out = mkdtempSync(join(tmpdir(), 'daybook-generated-'))
  try {
    const script = join(shared ?? '', 'bench', 'generate.mjs')
    spawnSync(process.execPath, [script, '--n', String(entries), '--out', out, '--formats', 'hledger'])
    // The generator's own file.
    const { trialBalance } = JSON.parse(readFileSync(join(out, 'expected.json'), 'utf8')) as {
      readonly trialBalance: Readonly<Record<string, number>>
    }
    return { journal: readFileSync(join(out, 'journal.hledger'), 'utf8'), trialBalance }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

test.skipIf(shared === undefined)(
  'a review of a generated journal finds what is so in it, and guesses nothing (needs the shared folder)',
  async () => {
    const { journal, trialBalance } = generated(400)
    const books = await booksInFile('corporation')
    try {
      const given = { file: 'journal.hledger', content: journal, openAccounts: true }
      expect(await books.does('journal.import', given)).toMatchObject({ posted: 400 })
      const span = { from: '2021-01-01', through: '2025-12-31' }
      const { findings, checks } = await books.does('review.run', span)
      expect(checks.filter(({ failed }) => failed !== '')).toEqual([])
      // Its banks were never reconciled and ran below zero, accounts rested for years, one entry in a
      // thousand is many times the usual: no other check has anything to say of 400 blameless entries.
      const known = ['wrong-side', 'negative-cash', 'unreconciled-bank', 'dormant-account', 'large-entry']
      expect([...new Set(findings.map(({ check }) => check))].filter((id) => !known.includes(id))).toEqual([])
      expect(findings.filter(({ check }) => check === 'large-entry').length).toBeLessThan(6)
      // Accounts are drawn at random, so that some end on the wrong side: each as the generator has it.
      const wrong = findings.filter(({ check }) => check === 'wrong-side')
      expect(wrong.length).toBeGreaterThan(5)
      for (const { what } of wrong) {
        const [, name = '', side, amount = ''] =
          /^\d+ (.*) has a (debit|credit) balance of (.*)$/.exec(what) ?? []
        const cents = Number(amount.replaceAll(/[,.]/g, ''))
        expect(trialBalance[name], what).toBe(side === 'debit' ? cents : -cents)
      }
    } finally {
      await books.end()
    }
  },
)
