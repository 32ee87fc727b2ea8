import { passesLuhn } from './personal-number.ts'

/** The programs of the Canada Revenue Agency that a business has accounts of: payroll and GST/HST. */
export type CraProgram = 'RP' | 'RT'

/**
 * Whether text is a program account of the Canada Revenue Agency: the nine digits of a business number, whose
 * last one checks the others, the letters of the program, and four digits: `123456782RT0001`.
 */
export function isProgramAccount(text: string, program: CraProgram): boolean {
  const [, digits, letters] = /^(\d{9})(R[A-Z])\d{4}$/.exec(text) ?? []
  return digits !== undefined && letters === program && isBusinessNumber(digits)
}

/** Whether nine digits are a business number: every second one doubled, their sum is a multiple of ten. */
export function isBusinessNumber(digits: string): boolean {
  return /^\d{9}$/.test(digits) && passesLuhn(digits)
}
