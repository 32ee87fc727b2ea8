import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { askPassphrase } from '../../vault/passphrase.ts'
import { itemOf, readVault } from '../../vault/vault.ts'
import { command } from '../command.ts'
import { vaultId } from './vault-fields.ts'

/** Shows one item of the vault. */
export const vaultGet = command({
  name: 'vault.get',
  effect: 'read',
  role: 'owner',
  title: { en: 'Show an item of the vault', fr: 'Montrer un élément du coffre' },
  line: { words: ['id'] },
  input: z.strictObject({ id: vaultId }),
  output: z.strictObject({
    id: z.string(),
    kind: z.string(),
    label: z.string().optional(),
    value: z.string(),
  }),
  run: async (ctx, { id }) => {
    const item = await itemOf(await readVault(ctx.book.store), id, () => askPassphrase(ctx))
    if (!item.ok) return item
    const { kind, label, value } = item.value
    return ok({ id, kind, ...(label === undefined ? {} : { label }), value })
  },
})
