import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { isSealed, readVault } from '../../vault/vault.ts'
import { command } from '../command.ts'

/** Lists what the vault has; of a sealed one only the ids can be seen. */
export const vaultList = command({
  name: 'vault.list',
  effect: 'read',
  role: 'owner',
  title: { en: 'List the vault', fr: 'Lister le coffre' },
  input: z.strictObject({}),
  output: z.strictObject({
    sealed: z.boolean(),
    items: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.string().optional().meta({ description: 'only of items that are not sealed' }),
        label: z.string().optional(),
      }),
    ),
  }),
  run: async (ctx) => {
    const vault = await readVault(ctx.book.store)
    const items = [...vault.cells]
      .map(([id, cell]) => {
        if (cell?.kind !== 'open') return { id }
        const { kind, label } = cell.item
        return { id, kind, ...(label === undefined ? {} : { label }) }
      })
      .sort((left, right) => (left.id < right.id ? -1 : 1))
    return ok({ sealed: isSealed(vault), items })
  },
})
