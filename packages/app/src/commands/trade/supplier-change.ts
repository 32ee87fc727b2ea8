import { z } from 'zod'
import { changeParty } from '../../trade/keep-party.ts'
import { command } from '../command.ts'
import { outcomeFields } from '../outcome.ts'
import { changeFields, partyOut, partyWish, supplierFields } from './party-fields.ts'

/** Changes what is known of a supplier; what is left out stays as it is. */
export const supplierChange = command({
  name: 'supplier.change',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Change a supplier', fr: 'Modifier un fournisseur' },
  line: { words: ['party'] },
  input: z.strictObject({ ...changeFields, ...supplierFields }),
  output: z.strictObject({ ...partyOut, ...outcomeFields }),
  run: (ctx, input) => changeParty(ctx, 'supplier', input, (was) => partyWish(input, was)),
})
