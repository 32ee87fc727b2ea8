import { z } from 'zod'
import { addParty } from '../../trade/keep-party.ts'
import { command } from '../command.ts'
import { outcomeFields } from '../outcome.ts'
import { addFields, customerFields, partyOut, partyWish } from './party-fields.ts'

/** Adds a customer; one who is a supplier already becomes both. */
export const customerAdd = command({
  name: 'customer.add',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Add a customer', fr: 'Ajouter un client' },
  line: { words: ['name'] },
  input: z.strictObject({ ...addFields, ...customerFields }),
  output: z.strictObject({ ...partyOut, ...outcomeFields }),
  run: (ctx, input) =>
    addParty(ctx, 'customer', input, (was) => ({ ...partyWish(input, was), name: input.name })),
})
