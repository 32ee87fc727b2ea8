import { words } from '../fields.ts'

/** The id of a proposed adjustment. */
export const proposalId = words
  .transform((id) => id.toUpperCase())
  .meta({ description: 'the id of a proposed adjustment: A12' })
