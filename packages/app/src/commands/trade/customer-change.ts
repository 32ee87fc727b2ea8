import { z } from 'zod'
import { changeParty } from '../../trade/keep-party.ts'
import { command } from '../command.ts'
import { outcomeFields } from '../outcome.ts'
import { changeFields, customerFields, partyOut, partyWish } from './party-fields.ts'

/** Changes what is known of a customer; what is left out stays as it is. */
export const customerChange = command({
  name: 'customer.change',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Change a customer', fr: 'Modifier un client' },
  line: { words: ['party'] },
  input: z.strictObject({ ...changeFields, ...customerFields }),
  output: z.strictObject({ ...partyOut, ...outcomeFields }),
  run: (ctx, input) => changeParty(ctx, 'customer', input, (was) => partyWish(input, was)),
})
