import { parseProvince } from '@daybook/canada/charts/provinces.ts'
import type { Customer } from '@daybook/canada/sales-tax/customer-relief.ts'
import type { Place } from '@daybook/canada/sales-tax/place-of-supply.ts'
import type { TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { ExplainAsked } from './explain.ts'

/** What is known of a customer or supplier that decides taxes. */
export type PartyAsked = Pick<
  ExplainAsked,
  'place' | 'customer' | 'supplier' | 'supplierIsRegistered' | 'supplierPrograms'
>

/** The address and standing of a customer on a day, as the taxes of a sale ask for them. */
export function askedOfCustomer(party: Party, on: CivilDate): PartyAsked {
  const { relief, reliefFrom = '', reliefThrough = '9999', certificate, pst } = party.taxes ?? {}
  const place = placeOf(party)
  const number = certificate ?? pst
  const holds = relief !== undefined && on >= reliefFrom && on <= reliefThrough
  const customer: Customer | undefined = holds
    ? { status: relief, ...(number === undefined ? {} : { certificate: number }) }
    : undefined
  return { ...(place === undefined ? {} : { place }), ...(customer === undefined ? {} : { customer }) }
}

/** The address and registrations of a supplier, as the taxes of a purchase ask for them. */
export function askedOfSupplier(party: Party): PartyAsked {
  const supplier = placeOf(party)
  const { isUnregistered = false, qst, pst } = party.taxes ?? {}
  const programs: readonly TaxProgram[] = [
    ...(qst === undefined ? [] : (['QST'] as const)),
    ...(pst === undefined ? [] : (['PST-BC', 'PST-SK', 'PST-MB'] as const)),
  ]
  return {
    ...(supplier === undefined ? {} : { supplier }),
    supplierIsRegistered: !isUnregistered,
    supplierPrograms: new Set(programs),
  }
}

function placeOf({ address }: Party): Place | undefined {
  if (address === undefined) return undefined
  if ((address.country ?? 'CA') !== 'CA') return 'abroad'
  const found = parseProvince(address.province ?? '')
  return found.ok ? found.value : undefined
}
