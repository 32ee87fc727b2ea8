import { z } from 'zod'
import { addParty } from '../../trade/keep-party.ts'
import { command } from '../command.ts'
import { outcomeFields } from '../outcome.ts'
import { addFields, partyOut, partyWish, supplierFields } from './party-fields.ts'

/** Adds a supplier; one who is a customer already becomes both. */
export const supplierAdd = command({
  name: 'supplier.add',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Add a supplier', fr: 'Ajouter un fournisseur' },
  line: { words: ['name'] },
  input: z.strictObject({ ...addFields, ...supplierFields }),
  output: z.strictObject({ ...partyOut, ...outcomeFields }),
  run: (ctx, input) =>
    addParty(ctx, 'supplier', input, (was) => ({ ...partyWish(input, was), name: input.name })),
})
