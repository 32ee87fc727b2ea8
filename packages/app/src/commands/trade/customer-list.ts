import { z } from 'zod'
import { listParties, partyListOut } from '../../trade/show-party.ts'
import { command } from '../command.ts'

/** Lists the customers with what is open of each. */
export const customerList = command({
  name: 'customer.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the customers', fr: 'Lister les clients' },
  input: z.strictObject({
    all: z.boolean().default(false).meta({ description: 'closed ones too' }),
  }),
  output: partyListOut,
  run: (ctx, input) => listParties(ctx, 'customer', input.all),
})
