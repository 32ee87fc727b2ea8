import type { Filer } from '@daybook/canada/returns/periods.ts'
import type { Registration } from '@daybook/core/daybook/filing-facts.ts'
import type { View } from '../book.ts'

/** Who files the returns of a registration, as far as the days on which they are due go by it. */
export function filerOf({ profile }: View, { isOnline }: Registration): Filer {
  const { form, fiscalYearEnd } = profile
  return { isIndividual: form === 'proprietor' || form === 'personal', fiscalYearEnd, isOnline }
}
