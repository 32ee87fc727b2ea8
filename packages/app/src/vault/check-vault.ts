import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import type { BookStore } from '../store/store.ts'
import { keyFor, lockId, openSealed } from './seal-item.ts'
import { isSealed, readVaultOf } from './vault.ts'

/** What a look at the vault gave: what is wrong, the items' ids, and whether they were opened to see. */
export type VaultCheck = {
  readonly flaws: readonly Refusal[]
  readonly ids: ReadonlySet<string>
  readonly isSealed: boolean
  readonly isOpened: boolean
}

/**
 * Checks every row of the vault: that it is an item, that a sealed one is under the lock that the vault has.
 * Where `DAYBOOK_PASSPHRASE` is the passphrase every item is opened too; nobody is asked. `bookId` is what
 * items are bound to.
 */
export async function checkVault(store: BookStore, bookId: string | undefined): Promise<VaultCheck> {
  const vault = await readVaultOf(store, bookId ?? '')
  const { lock, cells } = vault
  const passphrase = process.env.DAYBOOK_PASSPHRASE
  const key = lock && passphrase && bookId ? await keyFor(passphrase, lock, bookId) : undefined
  const flaws: Refusal[] = []
  const flaw = (item: string, why: string, whyFr: string) =>
    flaws.push(refusal('vault-false', { item, why, whyFr }, 'vault'))
  if (isSealed(vault) && lock === undefined) {
    flaw(lockId, 'the lock is no lock', 'le verrou n’en est pas un')
  }
  for (const [id, cell] of cells) {
    if (cell?.kind === 'open' && lock === undefined) continue
    if (cell?.kind !== 'sealed') {
      flaw(id, 'it is not sealed as the vault is', 'il n’est pas scellé comme le coffre')
    } else if (cell.lock !== lock?.lock) flaw(id, 'it is under another key', 'il est sous une autre clé')
    else if (key !== undefined && openSealed(cell.sealed, key, vault.bookId, id) === undefined) {
      flaw(id, 'it is not what was sealed', 'ce n’est pas ce qui a été scellé')
    }
  }
  const isOpened = lock === undefined || key !== undefined
  return { flaws, ids: new Set(cells.keys()), isSealed: isSealed(vault), isOpened }
}
