import { z } from 'zod'
import { partyShownOut, showParty } from '../../trade/show-party.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Shows a customer: what is known, and each document of which something is open. */
export const customerShow = command({
  name: 'customer.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a customer', fr: 'Montrer un client' },
  line: { words: ['party'] },
  input: z.strictObject({ party: words.meta({ description: 'its name or number' }) }),
  output: partyShownOut,
  run: (ctx, input) => showParty(ctx, 'customer', input.party),
})
