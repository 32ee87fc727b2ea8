import { z } from 'zod'
import type { Recorded } from '../record.ts'

/**
 * What every write says of itself: the act it recorded (0 when it recorded nothing), whether the key had done
 * it before, and whether it was a rehearsal.
 */
export const outcomeFields = {
  act: z.number().meta({ description: 'the number of the act, for act.undo' }),
  repeated: z.boolean(),
  dryRun: z.boolean(),
}

/** What was recorded, as `outcomeFields` says it. */
export function outcomeOf(recorded: Recorded) {
  return {
    act: recorded.facts[0]?.act ?? 0,
    repeated: recorded.repeated,
    dryRun: recorded.dry,
  }
}
