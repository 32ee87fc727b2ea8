import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { paperList } from '../../src/store/queries-bank.ts'
import type { KeptBooks } from './kept-books.ts'
import { withBooks } from './with-books.ts'

const bytes = Buffer.from('%PDF-1.7\nfictional bill\n')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const bill = { name: 'bill.pdf', mediaType: 'application/pdf', size: bytes.length, sha256 }

async function withPapers(work: (books: KeptBooks, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-papers-'))
  writeFileSync(join(folder, 'bill.pdf'), bytes)
  try {
    await withBooks(async (books) => {
      for (const date of ['2026-01-05', '2026-02-05']) {
        await books.does('entry.post', { date, debit: ['6440=5.00'], credit: ['1010=5.00'] })
      }
      await work(books, folder)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('a paper is kept once by its content, on as many entries as it belongs to', () =>
  withPapers(async ({ does, refused, book }, folder) => {
    const file = join(folder, 'bill.pdf')
    expect(await does('paper.attach', { entry: 'J1', file })).toMatchObject({ entry: 'J1', ...bill })
    await does('paper.attach', { entry: 'J2', name: 'same bill.pdf', base64: bytes.toString('base64') })
    expect(await book.store.read(paperList)).toEqual([{ sha256, size: bytes.length }])
    expect(await does('paper.list', {})).toEqual([
      { entry: 'J1', ...bill },
      { entry: 'J2', ...bill, name: 'same bill.pdf' },
    ])
    expect(await does('paper.list', { entry: 'J2' })).toHaveLength(1)
    expect(await does('paper.list', { after: 'J1' })).toMatchObject([{ entry: 'J2' }])
    expect(await does('paper.list', { limit: 1 })).toMatchObject([{ entry: 'J1' }])
    expect(await refused('paper.attach', { entry: 'J1', file, name: 'other.pdf' })).toEqual([
      'paper-attached',
    ])
  }))

test('a paper comes out as it went in, to a new file only', () =>
  withPapers(async ({ does, refused }, folder) => {
    await does('paper.attach', { entry: 'J1', file: join(folder, 'bill.pdf') })
    const output = join(folder, 'out.pdf')
    await does('paper.save', { entry: 'J1', output }, { dryRun: true })
    expect(await does('paper.save', { entry: 'J1', paper: sha256.slice(0, 8), output })).toMatchObject({
      file: output,
    })
    expect(readFileSync(output).equals(bytes)).toBe(true)
    expect(await refused('paper.save', { entry: 'J1', output })).toEqual(['file-exists'])
    expect(await refused('paper.save', { entry: 'J1', output: join(folder, 'no', 'x') })).toEqual([
      'file-missing',
    ])
    expect(await refused('paper.save', { entry: 'J2', output })).toEqual(['paper-unknown'])
    expect((await does('paper.show', { entry: 'J1' })).base64).toBe(bytes.toString('base64'))
  }))

test('papers are attached in locked periods too, and detached with a reason', () =>
  withPapers(async ({ does, refused, book }, folder) => {
    await does('period.lock', { through: '2026-01-31', reason: 'sent' })
    const { act } = await does('paper.attach', { entry: 'J1', file: join(folder, 'bill.pdf') })
    const detached = await does('paper.detach', { entry: 'J1', paper: 'bill.pdf', reason: 'belongs to J2' })
    expect(detached).toMatchObject({ entry: 'J1', ...bill })
    expect(await does('paper.list', {})).toEqual([])
    expect(await book.store.paper(sha256)).toBeDefined()
    expect(await refused('paper.detach', { entry: 'J1', paper: 'bill.pdf', reason: 'again' })).toEqual([
      'paper-unknown',
    ])
    await does('act.undo', { number: detached.act })
    expect(await does('paper.list', {})).toHaveLength(1)
    await does('act.undo', { number: act })
    expect(await does('paper.list', {})).toEqual([])
  }))

test('what is no paper is refused', () =>
  withPapers(async ({ refused }, folder) => {
    writeFileSync(join(folder, 'empty.pdf'), '')
    expect(await refused('paper.attach', { entry: 'J1', file: join(folder, 'empty.pdf') })).toEqual([
      'paper-empty',
    ])
    expect(await refused('paper.attach', { entry: 'J1', file: join(folder, 'none.pdf') })).toEqual([
      'file-missing',
    ])
    expect(await refused('paper.attach', { entry: 'J9', file: join(folder, 'bill.pdf') })).toEqual([
      'entry-unknown',
    ])
    expect(await refused('paper.attach', { entry: 'J1' })).toEqual(['input-missing'])
    expect(await refused('paper.attach', { entry: 'J1', base64: 'AAAA' })).toEqual(['input-missing'])
    expect(await refused('paper.attach', { entry: 'J1', name: 'x', base64: 'A' })).toEqual([
      'input-malformed',
    ])
  }))

test('the key of an attachment stands for the content of the file, not for its path', () =>
  withPapers(async ({ does, refused }, folder) => {
    const file = join(folder, 'bill.pdf')
    const first = await does('paper.attach', { entry: 'J1', file }, { key: 'a' })
    expect(await does('paper.attach', { entry: 'J1', file }, { key: 'a' })).toEqual({
      ...first,
      repeated: true,
    })
    writeFileSync(file, 'another bill')
    expect(await refused('paper.attach', { entry: 'J1', file }, { key: 'a' })).toEqual(['key-reused'])
  }))

test('a name that leads out of its folder is kept without the way', () =>
  withPapers(async ({ does }) => {
    const base64 = bytes.toString('base64')
    expect(await does('paper.attach', { entry: 'J1', name: '../../etc/bill.pdf', base64 })).toMatchObject({
      name: 'bill.pdf',
    })
  }))
