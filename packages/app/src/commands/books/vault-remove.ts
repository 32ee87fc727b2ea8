import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { eraseItem, readVault } from '../../vault/vault.ts'
import { command } from '../command.ts'
import { vaultId } from './vault-fields.ts'

/** Erases an item of the vault; the chain stands. */
export const vaultRemove = command({
  name: 'vault.remove',
  effect: 'desk',
  role: 'owner',
  title: { en: 'Erase an item of the vault', fr: 'Effacer un élément du coffre' },
  line: { words: ['id'] },
  input: z.strictObject({ id: vaultId }),
  output: z.strictObject({ id: z.string(), erased: z.boolean(), dryRun: z.boolean() }),
  run: async (ctx, { id }) => {
    if (ctx.dryRun) {
      const vault = await readVault(ctx.book.store)
      if (!vault.cells.has(id)) return refuse('vault-item-unknown', { item: id })
      return ok({ id, erased: false, dryRun: true })
    }
    const erased = await eraseItem(ctx.book, id)
    return erased.ok ? ok({ id, erased: true, dryRun: false }) : erased
  },
})
