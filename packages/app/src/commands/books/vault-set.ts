import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { askPassphrase } from '../../vault/passphrase.ts'
import { itemKinds } from '../../vault/seal-item.ts'
import { isSealed, putItem, readVault } from '../../vault/vault.ts'
import { command } from '../command.ts'
import { text, words } from '../fields.ts'
import { vaultId } from './vault-fields.ts'

/** Keeps a personal number or name in the vault, outside the chain. */
export const vaultSet = command({
  name: 'vault.set',
  effect: 'desk',
  isSecret: true,
  role: 'owner',
  title: { en: 'Keep an item in the vault', fr: 'Garder un élément au coffre' },
  line: { words: ['id'] },
  input: z.strictObject({
    id: vaultId,
    kind: z.enum(itemKinds).default('other'),
    label: words.optional(),
    value: text.optional().meta({ description: 'leave it out to be asked: others can see flags' }),
  }),
  output: z.strictObject({ id: z.string(), kind: z.string(), sealed: z.boolean(), dryRun: z.boolean() }),
  run: async (ctx, { id, kind, label, value: given }) => {
    const value = given ?? (await ctx.ask?.(question[ctx.language].replace('{id}', id)))
    if (value === undefined || value === '') return refuse('vault-value-missing', { item: id })
    const item = { kind, value, ...(label === undefined ? {} : { label }) }
    const put = ctx.dryRun ? ok(undefined) : await putItem(ctx.book, id, item, () => askPassphrase(ctx))
    if (!put.ok) return put
    return ok({ id, kind, sealed: isSealed(await readVault(ctx.book.store)), dryRun: ctx.dryRun })
  },
})

const question = { en: 'Value of {id}: ', fr: 'Valeur de {id} : ' }
