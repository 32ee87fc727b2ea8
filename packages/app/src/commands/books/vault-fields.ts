import { z } from 'zod'

/** The id of an item of the vault: what facts refer to it by. */
export const vaultId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9:-]{0,79}$/)
  .meta({ description: 'small letters, digits, hyphens and colons: amara-sin' })
