import { z } from 'zod'

/** The id of an item of the vault: what facts refer to it by. */
export const vaultId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
  .meta({ description: 'small letters, digits and hyphens: amara-sin' })
