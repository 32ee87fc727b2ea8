import type { FilingFrequency } from '@daybook/core/daybook/filing-facts.ts'

/** Who files, as a case says it in words: `annual, Dec 31 year-end, instalments`. */
export type FilerSaid = {
  readonly frequency: FilingFrequency
  readonly fiscalYearEnd: string
  readonly isIndividual: boolean
  readonly withInstalments: boolean
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Reads who files from words, and throws for words that say nothing known. */
export function filerOf(words: string): FilerSaid {
  const parts = words
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
  let said: FilerSaid = {
    frequency: 'annual',
    fiscalYearEnd: '12-31',
    isIndividual: false,
    withInstalments: false,
  }
  for (const part of parts) said = { ...said, ...partOf(part) }
  return said
}

function partOf(part: string): Partial<FilerSaid> {
  const [, frequency] = /^(annual|quarterly|monthly)(?: (?:filer|period|return)s?)?$/.exec(part) ?? []
  if (frequency === 'annual' || frequency === 'quarterly' || frequency === 'monthly') return { frequency }
  if (/^(with )?instalments?$/.test(part)) return { withInstalments: true }
  if (/^(self-employed )?(individual|sole proprietor|proprietor)\b/.test(part)) return { isIndividual: true }
  if (part === 'self-employed') return { isIndividual: true }
  if (/^(corporation|partnership)\b/.test(part)) return { isIndividual: false }
  if (/^calendar year(?:[- ]end)?$/.test(part)) return { fiscalYearEnd: '12-31' }
  const dated =
    /^(?:(?:fiscal )?year(?:[- ]end| ends?)?(?: on)? )?([a-z]{3})[a-z]* (\d{1,2})(?: (?:fiscal )?year[- ]end)?$/
  const [, name = '', day = ''] = dated.exec(part) ?? []
  const month = months.indexOf(name) + 1
  if (month === 0) throw new Error(`the words “${part}” say nothing of a filer`)
  return { fiscalYearEnd: `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` }
}
