import { quantityText } from '@daybook/core/payroll/pay-quantity.ts'

/**
 * The hours that a text means, as decimal text with at most four decimals: `7.5`, `7,5`, `7:30`, `7h30`,
 * `7 h`, `7.5 hrs`. Nothing where it is unclear: a minus, three digits after a comma, sixty minutes; and in a
 * spreadsheet a part of a day with more than two decimals (0.3125), which is how it keeps 7:30.
 */
export function hoursMeant(text: string, isSheet: boolean): string | undefined {
  const bare = text
    .replaceAll(/[\s\u00A0\u202F]/g, '')
    .toLowerCase()
    .replace(/(?:hours|hour|hrs|hr|heures|heure)$/, '')
  const clock = /^(\d{1,3})(?::|h)(\d{2})(?::00)?$/.exec(bare) ?? /^(\d{1,3})h()$/.exec(bare)
  if (clock !== null) return ofClock(Number(clock[1]), Number(clock[2] === '' ? '0' : clock[2]))
  const match = /^(\d{0,5})(?:([.,])(\d+))?$/.exec(bare)
  const [, whole = '', sign = '', fraction = ''] = match ?? []
  if (match === null || (whole === '' && fraction === '')) return undefined
  if (fraction.length > mostDecimals && !isSheet) return undefined
  if (sign === ',' && fraction.length === 3) return undefined
  if (isSheet && Number(whole) === 0 && fraction.replace(/0+$/, '').length > 2) return undefined
  // A spreadsheet that worked the hours out shows fifteen digits of a third of an hour.
  const parts = Math.round(Number(`0.${fraction === '' ? '0' : fraction}`) * 10_000)
  return quantityText(Number(whole) * 10_000 + parts)
}

const mostDecimals = 4

/** Minutes are four decimals of an hour, to the nearest: twenty are 0.3333. */
function ofClock(hours: number, minutes: number): string | undefined {
  return minutes > 59 ? undefined : quantityText(hours * 10_000 + Math.round((minutes * 10_000) / 60))
}
