import { z } from 'zod'
import { partyShownOut, showParty } from '../../trade/show-party.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Shows a supplier: what is known, and each document of which something is open. */
export const supplierShow = command({
  name: 'supplier.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a supplier', fr: 'Montrer un fournisseur' },
  line: { words: ['party'] },
  input: z.strictObject({ party: words.meta({ description: 'its name or number' }) }),
  output: partyShownOut,
  run: (ctx, input) => showParty(ctx, 'supplier', input.party),
})
