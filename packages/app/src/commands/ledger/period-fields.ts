import { z } from 'zod'
import { day } from '../fields.ts'

/** Why a lock, a close or their undoing is done: kept in the daybook for whoever asks later. */
export const reason = z.string().trim().min(3).max(500).meta({ description: 'why; it is recorded' })

/** The last day of a fiscal year, or its year alone: `2025-12-31`, `2025`. */
export const yearEnd = z
  .union([day, z.string().regex(/^\d{4}$/)])
  .meta({ description: 'the last day of a fiscal year, or the year in which it ends' })
