import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { value } from '@daybook/core/kit/result.ts'
import { afterEach, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { openBook } from '../../src/store/open-book.ts'
import { keyFor, newLock, openItemBytes, openSealed, readCell, sealItem } from '../../src/vault/seal-item.ts'
import { putItem, reseal } from '../../src/vault/vault.ts'
import { eachStore, withBook } from '../store/stores.ts'
import { booksInFile, booksOver, type KeptBooks } from './kept-books.ts'

const first = 'maple syrup in april'
const second = 'érable rouge en octobre'
const asking = (passphrase: string) => async () => ({ ok: true, value: passphrase }) as const

afterEach(() => {
  delete process.env.DAYBOOK_PASSPHRASE
  delete process.env.DAYBOOK_NEW_PASSPHRASE
})

/** Passphrases as the environment brings them. */
function passphrases(now: string | undefined, next?: string): void {
  if (now === undefined) delete process.env.DAYBOOK_PASSPHRASE
  else process.env.DAYBOOK_PASSPHRASE = now
  if (next === undefined) delete process.env.DAYBOOK_NEW_PASSPHRASE
  else process.env.DAYBOOK_NEW_PASSPHRASE = next
}

async function withVault(work: (books: KeptBooks) => Promise<void>): Promise<void> {
  const books = await booksInFile()
  try {
    await books.does('vault.set', { id: 'amara-sin', kind: 'sin', value: '130692544', label: 'Amara' })
    await books.does('vault.set', { id: 'amara-bank', kind: 'bank-account', value: '00012-003-1234567' })
    await work(books)
  } finally {
    await books.end()
  }
}

test('an item is kept, shown, replaced, listed without its value, and erased', () =>
  withVault(async ({ does, refused }) => {
    expect(await does('vault.get', { id: 'amara-sin' })).toEqual({
      id: 'amara-sin',
      kind: 'sin',
      label: 'Amara',
      value: '130692544',
    })
    await does('vault.set', { id: 'amara-sin', kind: 'sin', value: '046454286' })
    expect((await does('vault.get', { id: 'amara-sin' })).value).toBe('046454286')
    expect(await does('vault.list', {})).toEqual({
      sealed: false,
      items: [
        { id: 'amara-bank', kind: 'bank-account' },
        { id: 'amara-sin', kind: 'sin' },
      ],
    })
    expect(await does('vault.remove', { id: 'amara-sin' }, { dryRun: true })).toMatchObject({ erased: false })
    await does('vault.remove', { id: 'amara-sin' })
    expect(await refused('vault.get', { id: 'amara-sin' })).toEqual(['vault-item-unknown'])
    expect(await refused('vault.remove', { id: 'amara-sin' })).toEqual(['vault-item-unknown'])
    expect(await refused('vault.set', { id: 'x', kind: 'sin' })).toEqual(['vault-value-missing'])
    expect(await refused('vault.set', { id: '.lock', value: 'x' })).toEqual(['input-malformed'])
  }))

test('a passphrase seals every item: without it none is read, with another one neither', () =>
  withVault(async ({ does, refused, tries }) => {
    passphrases(undefined, first)
    expect(await does('vault.passphrase', {})).toEqual({ sealed: true, items: 2, dryRun: false })
    passphrases(undefined)
    expect(await does('vault.list', {})).toEqual({
      sealed: true,
      items: [{ id: 'amara-bank' }, { id: 'amara-sin' }],
    })
    expect(await refused('vault.get', { id: 'amara-sin' })).toEqual(['passphrase-missing'])
    expect(await refused('vault.set', { id: 'new', value: 'x' })).toEqual(['passphrase-missing'])
    passphrases('another passphrase', second)
    expect(await refused('vault.get', { id: 'amara-sin' })).toEqual(['passphrase-wrong'])
    expect(await refused('vault.set', { id: 'new', value: 'x' })).toEqual(['passphrase-wrong'])
    expect(await refused('vault.passphrase', {})).toEqual(['passphrase-wrong'])
    expect(await refused('vault.passphrase', { remove: true })).toEqual(['passphrase-wrong'])
    passphrases(first)
    expect((await does('vault.get', { id: 'amara-bank' })).value).toBe('00012-003-1234567')
    await does('vault.set', { id: 'new', value: 'x' })
    expect((await tries('vault.get', { id: 'new' })).ok).toBe(true)
  }))

test('a change of the passphrase seals all items again, and taking the seal off opens them', () =>
  withVault(async ({ does, refused, book }) => {
    passphrases(undefined, first)
    await does('vault.passphrase', {})
    const before = await book.store.vault()
    passphrases(first, second)
    expect(await does('vault.passphrase', {}, { dryRun: true })).toMatchObject({ dryRun: true })
    expect(await book.store.vault()).toEqual(before)
    await does('vault.passphrase', {})
    const after = await book.store.vault()
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    for (const [index, { sealed }] of after.entries()) expect(sealed).not.toEqual(before[index]?.sealed)
    expect(await refused('vault.get', { id: 'amara-sin' })).toEqual(['passphrase-wrong'])
    // The same words typed with letters and accents apart.
    passphrases(second.normalize('NFD'))
    expect((await does('vault.get', { id: 'amara-sin' })).value).toBe('130692544')
    passphrases(second)
    expect(await does('vault.passphrase', { remove: true })).toMatchObject({ sealed: false })
    passphrases(undefined)
    expect((await does('vault.get', { id: 'amara-sin' })).value).toBe('130692544')
  }))

test('a passphrase is long enough, and the two typed are the same', () =>
  withVault(async ({ refused }) => {
    passphrases(undefined, 'too short')
    expect(await refused('vault.passphrase', {})).toEqual(['passphrase-short'])
    passphrases(undefined)
    expect(await refused('vault.passphrase', {})).toEqual(['passphrase-missing'])
    const { askNewPassphrase } = await import('../../src/vault/passphrase.ts')
    const typing = (...typed: string[]) => {
      const world = { actor: 'a', language: 'en' as const, today: '', now: () => 0, newId: () => '' }
      return askNewPassphrase({ ...world, ask: async () => typed.shift() })
    }
    expect(await typing(first, first)).toEqual({ ok: true, value: first })
    expect(await typing(first, second)).toMatchObject({ refusals: [{ code: 'passphrase-differs' }] })
    expect(await typing('short')).toMatchObject({ refusals: [{ code: 'passphrase-short' }] })
    expect(await typing()).toMatchObject({ refusals: [{ code: 'passphrase-missing' }] })
  }))

test('nothing personal stands in the file once it is sealed, nor what was erased', async () => {
  const books = await booksInFile()
  const { does, book } = books
  const file = book.store.place
  const stands = (text: string) =>
    [file, `${file}-wal`].some((each) => {
      try {
        return readFileSync(each).includes(text)
      } catch {
        return false
      }
    })
  const settled = () => {
    const db = new DatabaseSync(file)
    db.exec('pragma wal_checkpoint(truncate)')
    db.close()
  }
  await does('vault.set', { id: 'a', value: 'ZANZIBAR-OPEN' })
  settled()
  expect(stands('ZANZIBAR-OPEN')).toBe(true)
  passphrases(undefined, first)
  await does('vault.passphrase', {})
  settled()
  expect(stands('ZANZIBAR-OPEN')).toBe(false)
  passphrases(first)
  await does('vault.passphrase', { remove: true })
  settled()
  expect(stands('ZANZIBAR-OPEN')).toBe(true)
  await does('vault.remove', { id: 'a' })
  settled()
  expect(stands('ZANZIBAR-OPEN')).toBe(false)
  await books.end()
})

test('a sealed item stands for no other item and no other books, and every bit of it counts', async () => {
  const { lock, key } = await newLock(first, 'book-1')
  const item = { kind: 'sin', value: '130692544', label: 'é' } as const
  const bytes = sealItem(item, key, 'book-1', 'a')
  const cell = readCell('a', bytes)
  if (cell?.kind !== 'sealed') throw new Error('the item is sealed')
  expect(openSealed(cell.sealed, key, 'book-1', 'a')).toEqual(item)
  expect(openSealed(cell.sealed, key, 'book-1', 'b')).toBeUndefined()
  expect(openSealed(cell.sealed, key, 'book-2', 'a')).toBeUndefined()
  expect(await keyFor(first, lock, 'book-2')).toBeUndefined()
  expect(await keyFor(second, lock, 'book-1')).toBeUndefined()
  expect(await keyFor(first, lock, 'book-1')).toEqual(key)
  for (const part of ['sealed', 'nonce'] as const) {
    const raw = Buffer.from(cell.sealed[part], 'base64')
    for (let bit = 0; bit < raw.length * 8; bit += 7) {
      const flipped = Buffer.from(raw)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const sealed = { ...cell.sealed, [part]: flipped.toString('base64') }
      expect(openSealed(sealed, key, 'book-1', 'a')).toBeUndefined()
    }
  }
  // The same item twice is never the same bytes; a short and a longer value have the same length.
  expect(sealItem(item, key, 'book-1', 'a')).not.toEqual(bytes)
  const short = sealItem({ kind: 'sin', value: '1' }, key, 'book-1', 'a')
  expect(sealItem({ kind: 'sin', value: '12345' }, key, 'book-1', 'a').length).toBe(short.length)
})

test('rows that are none of the vault’s are told apart', () => {
  const open = { kind: 'open', item: { kind: 'other', value: 'x' } }
  const bytes = openItemBytes('a', { kind: 'other', value: 'x' })
  expect(readCell('a', bytes)).toEqual(open)
  expect(readCell('c', bytes)).toBeUndefined()
  // As the first rows were kept: no id of their own.
  const early = '{"item":{"kind":"other","value":"x"},"sum":"0656265354822d6b","v":1}'
  expect(readCell('a', Buffer.from(early))).toEqual(open)
  for (const text of ['', 'x', 'null', '[]', '{"v":1}', '{"v":2,"item":{"kind":"sin","value":"1"}}']) {
    expect(readCell('a', Buffer.from(text))).toBeUndefined()
  }
  const greedy = { name: 'scrypt', cost: 2 ** 40, blockSize: 8, parallel: 1, salt: 'AA==' }
  const lock = { v: 1, lock: 'l', key: greedy, check: { nonce: '', sealed: '' } }
  expect(readCell('.lock', Buffer.from(JSON.stringify(lock)))).toBeUndefined()
})

test('a row whose id was changed is found, sealed or not, the lock’s too', () =>
  withVault(async ({ does, refused, book }) => {
    const inFile = (sql: string) => {
      const db = new DatabaseSync(book.store.place)
      db.exec(sql)
      db.close()
    }
    const renamed = async (from: string, to: string) => {
      inFile(`update vault set id = '${to}' where id = '${from}'`)
      // Without its lock no sealed item can be opened either.
      expect(new Set(await refused('book.verify', {}))).toEqual(new Set(['book-not-proven', 'vault-false']))
      inFile(`update vault set id = '${from}' where id = '${to}'`)
      expect((await does('book.verify', {})).proofs.map(({ proof }) => proof)).toContain('vault')
    }
    // One bit: n is 0x6e, o is 0x6f.
    await renamed('amara-sin', 'amara-sio')
    passphrases(undefined, first)
    await does('vault.passphrase', {})
    passphrases(undefined)
    await renamed('amara-sin', 'amara-sio')
    await renamed('.lock', 'olock')
  }))

test('verification opens every sealed item when the passphrase is at hand, and finds one that does not open', () =>
  withVault(async ({ does, refused, book }) => {
    passphrases(undefined, first)
    await does('vault.passphrase', {})
    const vaultLine = async () =>
      (await does('book.verify', {})).proofs.find(({ proof }) => proof === 'vault')?.result
    expect(await vaultLine()).toMatch(/^2 sealed items, not opened/)
    passphrases(first)
    expect(await vaultLine()).toMatch(/^2 sealed items, each opened/)
    const db = new DatabaseSync(book.store.place)
    // One item's bytes under the other's id.
    db.exec(
      "update vault set sealed = (select sealed from vault where id = 'amara-bank') where id = 'amara-sin'",
    )
    db.close()
    expect(await refused('book.verify', {})).toEqual(['book-not-proven', 'vault-false'])
    expect(await refused('vault.get', { id: 'amara-sin' })).toEqual(['vault-false'])
    passphrases(first, second)
    const held = await book.store.vault()
    expect(await refused('vault.passphrase', {})).toEqual(['vault-false'])
    expect(await book.store.vault()).toEqual(held)
  }))

test('a fact refers to an item by its id; when the item is erased the chain stands and the proof counts it', () =>
  withVault(async ({ does }) => {
    await does('entry.post', {
      date: '2026-01-10',
      lines: [
        { account: '6235', debit: '5.00', party: 'vault:amara-sin' },
        { account: '1010', credit: '5.00' },
      ],
    })
    const vaultLine = async () =>
      (await does('book.verify', {})).proofs.find(({ proof }) => proof === 'vault')?.result
    expect(await vaultLine()).toBe('2 items, not sealed; quoted 1, erased 0')
    await does('vault.remove', { id: 'amara-sin' })
    expect(await vaultLine()).toBe('1 items, not sealed; quoted 1, erased 1')
  }))

test('no social insurance number enters the chain, by whichever text', () =>
  withVault(async ({ refused, does }) => {
    const entry = { date: '2026-01-10', debit: ['1010=1.00'], credit: ['4000=1.00'] }
    const code = ['personal-number-in-text']
    expect(await refused('entry.post', { ...entry, memo: 'Pay, SIN 130-692-544' })).toEqual(code)
    expect(await refused('entry.post', { ...entry, payee: 'Amara (130 692 544)' })).toEqual(code)
    expect(await refused('entry.post', { ...entry, ref: '130-692-544' })).toEqual(code)
    expect(await refused('entry.post', { ...entry, memo: 'SIN 130-692-544' }, { dryRun: true })).toEqual(code)
    expect(await refused('book.change', { name: 'Amara NAS 130692544' })).toEqual(code)
    expect(await refused('account.open', { code: '1099', name: 'Loan 130-692-544', type: 'asset' })).toEqual(
      code,
    )
    await does('entry.post', { ...entry, memo: 'Invoice 130692544, paid' })
    expect((await does('book.show', {})).entries).toBe(1)
  }))

test.each(eachStore())('$name: all items are sealed at once or none', (store) =>
  withBook(store, async (made) => {
    const books = await booksOver(made.store)
    const other = bookOf(await made.again())
    value(await putItem(books.book, 'a', { kind: 'other', value: '1' }, asking('')))
    // Two at once: whoever comes second sees what the first did, and seals or keeps under the right key.
    const [sealed, put] = await Promise.all([
      reseal(books.book, asking(first), first),
      putItem(other, 'b', { kind: 'other', value: '2' }, asking(first)),
    ])
    value(sealed)
    value(put)
    passphrases(first)
    expect((await books.does('vault.get', { id: 'a' })).value).toBe('1')
    expect((await books.does('vault.get', { id: 'b' })).value).toBe('2')
    expect(
      (await books.does('book.verify', {})).proofs.find(({ proof }) => proof === 'vault')?.result,
    ).toMatch(/^2 sealed items, each opened/)
  }),
)

test('two programs that change the vault at once lose nothing', () =>
  withVault(async ({ book, does }) => {
    const other = bookOf(value(await openBook(book.store.place)))
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        putItem(index % 2 === 0 ? book : other, `i${index}`, { kind: 'other', value: 'x' }, asking('')).then(
          value,
        ),
      ),
    )
    expect((await does('vault.list', {})).items).toHaveLength(22)
    await other.store.close()
  }))
