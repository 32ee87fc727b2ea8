import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import type { SupplyKind } from './place-of-supply.ts'

/** Services that provinces name in their own way. */
export const namedServices = [
  'legal',
  'accounting',
  'engineering',
  'architecture',
  'security',
  'telecom',
  'repair',
] as const

/** A service that provinces name in their own way. */
export type NamedService = (typeof namedServices)[number]

/** Whether a province’s own tax is on a supply: yes, no, or `unsure` with the reason as a code. */
export type Scope = { readonly is: 'taxed' | 'free' | 'unsure'; readonly why: string }

/** Services that British Columbia taxed before its budget of 2026. */
const british: ReadonlySet<NamedService> = new Set(['legal', 'telecom', 'repair'])

/** Services that its budget of 2026 announced from 2026-10-01; no source says that the bill was passed. */
const announced: ReadonlySet<NamedService> = new Set([
  'accounting',
  'engineering',
  'architecture',
  'security',
])

/**
 * Whether PST (in Manitoba RST) is on a supply. Goods, leases and software are taxed. Land, freight and
 * travel are not. Of services British Columbia taxes a few that it names, Saskatchewan and Manitoba many:
 * a service that was not named counts as free in British Columbia and as taxed in the other two, and the
 * reason says so, so that a person can decide otherwise.
 *
 * Source: budgets and notices of the provinces, medium confidence. What British Columbia announced for
 * 2026-10-01 is `unsure`: no source says that the bill was passed.
 */
export function provincialScope(
  province: ProvinceCode,
  {
    kind,
    service,
    on,
  }: { readonly kind: SupplyKind; readonly service?: NamedService; readonly on: CivilDate },
): Scope {
  switch (kind) {
    case 'goods':
    case 'lease':
    case 'software':
      return { is: 'taxed', why: `place:${province}` }
    case 'real-property':
    case 'freight':
    case 'passenger':
      return { is: 'free', why: `not-goods:${province}` }
    case 'services':
    case 'on-site':
    case 'intangibles':
      return serviceScope(province, service, on)
  }
}

function serviceScope(province: ProvinceCode, service: NamedService | undefined, on: CivilDate): Scope {
  if (province !== 'BC') return { is: 'taxed', why: `service-taxed:${province}` }
  if (service !== undefined && british.has(service)) return { is: 'taxed', why: 'place:BC' }
  if (service !== undefined && announced.has(service) && on >= '2026-10-01')
    return { is: 'unsure', why: 'service-announced:BC' }
  return { is: 'free', why: 'service-free:BC' }
}
