import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'

/** A line of text as it was read from a paper, from top to bottom; how sure its reading is, in percent. */
export type PaperLine = { readonly text: string; readonly sure: number }

/**
 * Something that a paper says: its value, the line on which it stands (from 0), how sure it is in percent,
 * and why a person should look at it, by code.
 */
export type Said<T> = {
  readonly value: T
  readonly line: number
  readonly sure: number
  readonly doubts: readonly ReceiptDoubt[]
}

/**
 * Why something that was read is doubtful: `sum` (without tax, taxes and tip are not the total), `several`
 * (other lines say other amounts), `paid` (no line says total, this was paid), `letters` (a letter was taken
 * for a digit), `other-day` (written so that it may be another day, which lies in the future or far back),
 * `rate` (the tax is more than its rate), `part` (the tax is less than its rate of the whole), `not-in-force`
 * (nowhere is a tax of this rate on that day), `check` (its check digit is wrong), `faint` (badly readable).
 */
export type ReceiptDoubt =
  | 'sum'
  | 'several'
  | 'paid'
  | 'letters'
  | 'other-day'
  | 'rate'
  | 'part'
  | 'not-in-force'
  | 'check'
  | 'faint'

/** What a tax is called on a paper: `GST/HST` says either, `tax` says nothing of which. */
export type TaxNamed = 'GST' | 'HST' | 'QST' | 'PST' | 'GST/HST' | 'tax'

/** A tax as a paper shows it; `percent` as printed beside it (`13`, `9.975`). */
export type TaxSaid = Said<Cents> & { readonly tax: TaxNamed; readonly percent?: string }

/**
 * What a receipt or bill says. What it does not say, or says so that it cannot be known, is not there;
 * `dayReadings` are the days that an open date (03/11/26) may be, on line `dayLine`. Amounts are cents of
 * `currency` (a code, where the paper names one other than Canadian dollars).
 */
export type ReadReceipt = {
  readonly language: Language
  readonly seller?: Said<string>
  readonly date?: Said<CivilDate>
  readonly dayReadings: readonly CivilDate[]
  readonly dayLine?: number
  readonly number?: Said<string>
  readonly subtotal?: Said<Cents>
  readonly tip?: Said<Cents>
  readonly taxes: readonly TaxSaid[]
  readonly total?: Said<Cents>
  readonly gstNumber?: Said<string>
  readonly qstNumber?: Said<string>
  readonly card?: Said<string>
  readonly currency?: string
}

/** Below this, in percent, what was read is called faint. */
export const faintBelow = 60

/** A thing said on a line, doubtful where the line is badly readable. */
export function saidOn<T>(
  lines: readonly PaperLine[],
  line: number,
  value: T,
  doubts: readonly ReceiptDoubt[] = [],
): Said<T> {
  const sure = lines[line]?.sure ?? 0
  return { value, line, sure, doubts: sure < faintBelow ? [...doubts, 'faint'] : doubts }
}

/** The same with one more doubt. */
export function doubted<T extends { readonly doubts: readonly ReceiptDoubt[] }>(
  said: T,
  doubt: ReceiptDoubt,
): T {
  return said.doubts.includes(doubt) ? said : { ...said, doubts: [...said.doubts, doubt] }
}

/** A line in lower case without accents; each sign stays in its place, so that places in it hold. */
export function plainLine(text: string): string {
  return [...text]
    .map((sign) => {
      const plain = sign.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
      return plain.length === sign.length ? plain : sign.toLowerCase().slice(0, sign.length)
    })
    .join('')
}
