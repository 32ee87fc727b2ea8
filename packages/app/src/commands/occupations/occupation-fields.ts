import { areaNamed } from '@daybook/canada/noc/areas.ts'
import { z } from 'zod'

/** A code as people type it; what it means is looked up, so nothing is refused here. */
export const codeTyped = z
  .string()
  .default('')
  .meta({ description: 'a code: 12200; one of NOC 2016 (1311) is taken too' })

/** The version that a code is of. */
export const versionTyped = z
  .string()
  .optional()
  .meta({ description: 'the version of the code: NOC2021 or NOC2016; every reading when left out' })

/** A province or territory by its letters or its name. */
export const areaTyped = z
  .string()
  .transform((text, ctx) => {
    const area = areaNamed(text)
    if (area.ok) return area.value
    for (const refusal of area.refusals)
      ctx.addIssue({ code: 'custom', params: { refusal }, message: refusal.code })
    return z.NEVER
  })
  .optional()
  .meta({ description: 'a province or territory, or CA: NB' })

/** The hours that are really worked. */
export const hoursTyped = z
  .string()
  .optional()
  .meta({ description: 'hours a week really worked, to work out pay for a year: 30' })

/** The weeks that are worked or paid in a year. */
export const weeksTyped = z
  .string()
  .optional()
  .meta({ description: 'weeks a year, leave with pay among them; 365/7 when left out' })

const has = (description: string) => z.boolean().optional().meta({ description })

/** What a person says of themselves for the self-check. */
export const answersTyped = {
  secondary: has('you completed secondary school'),
  college: has('you completed a college program in accounting or bookkeeping'),
  professional: has('you completed the first two years of a professional accounting program'),
  courses: has('you took courses in accounting or bookkeeping'),
  experience: has('you have several years as a financial or accounting clerk'),
  clerkYears: z.string().optional().meta({ description: 'your years as such a clerk: 3' }),
}

/** A group as every answer names it. */
export const groupOut = {
  code: z.string(),
  version: z.enum(['NOC2021', 'NOC2016']),
  title: z.string(),
}
