import type { Client } from './client.ts'
import { gardens } from './gardens.ts'
import { hall } from './hall.ts'
import { household } from './household.ts'
import { kites } from './kites.ts'
import { translations } from './translations.ts'

/** The clients of the sample practice, one of each legal form. */
export const clients: readonly (() => Client)[] = [kites, translations, gardens, hall, household]
