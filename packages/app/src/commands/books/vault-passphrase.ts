import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { askNewPassphrase, askPassphrase } from '../../vault/passphrase.ts'
import { isSealed, readVault, reseal, unlock } from '../../vault/vault.ts'
import { command } from '../command.ts'

/** Seals the vault with a passphrase, changes it, or takes the seal off. */
export const vaultPassphrase = command({
  name: 'vault.passphrase',
  effect: 'desk',
  isSecret: true,
  role: 'owner',
  title: { en: 'Set the vault’s passphrase', fr: 'Définir la phrase secrète du coffre' },
  input: z.strictObject({
    remove: z
      .boolean()
      .default(false)
      .meta({ description: 'take the seal off: items lie in the open again' }),
  }),
  output: z.strictObject({ sealed: z.boolean(), items: z.number(), dryRun: z.boolean() }),
  run: async (ctx, { remove }) => {
    const vault = await readVault(ctx.book.store)
    const items = vault.cells.size
    // The old passphrase is asked for first, and once; a wrong one ends it before a new one is thought of.
    const old = isSealed(vault) ? await askPassphrase(ctx) : ok('')
    if (!old.ok) return old
    const ask = async () => old
    const key = await unlock(vault, ask)
    if (!key.ok) return key
    const fresh = remove ? ok(undefined) : await askNewPassphrase(ctx)
    if (!fresh.ok) return fresh
    if (ctx.dryRun) return ok({ sealed: isSealed(vault), items, dryRun: true })
    const done = await reseal(ctx.book, ask, fresh.value)
    return done.ok ? ok({ sealed: !remove, items, dryRun: false }) : done
  },
})
