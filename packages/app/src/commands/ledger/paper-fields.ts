import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import { z } from 'zod'

/** A paper of an entry on the way out. */
export const paperOut = {
  name: z.string(),
  mediaType: z.string(),
  size: z.number().meta({ description: 'in bytes' }),
  sha256: z.string(),
}

/** A paper as it is shown. */
export function paperOutOf({ name, mediaType, size, sha256 }: PaperRef) {
  return { name, mediaType, size, sha256 }
}
