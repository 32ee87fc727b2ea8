import { z } from 'zod'
import { listParties, partyListOut } from '../../trade/show-party.ts'
import { command } from '../command.ts'

/** Lists the suppliers with what is open of each. */
export const supplierList = command({
  name: 'supplier.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the suppliers', fr: 'Lister les fournisseurs' },
  input: z.strictObject({
    all: z.boolean().default(false).meta({ description: 'closed ones too' }),
  }),
  output: partyListOut,
  run: (ctx, input) => listParties(ctx, 'supplier', input.all),
})
