import type { SaidOfYear } from '@daybook/app/commands/year-end/business-list.ts'
import type { InputOf } from '../../client.ts'

/** A vehicle as typed so far. */
export type VehicleDraft = {
  readonly name: string
  readonly kilometres: string
  readonly business: string
  readonly costs: string
}

/** What is said of a business for a year, as typed so far. */
export type BusinessDraft = {
  readonly began: string
  readonly share: string
  readonly personal: string
  readonly area: string
  readonly home: string
  readonly hours: string
  readonly days: string
  readonly homeCosts: string
  readonly carried: string
  readonly vehicles: readonly VehicleDraft[]
  readonly lines: Readonly<Record<string, string>>
}

/** A vehicle that nobody typed into. */
export const newVehicle: VehicleDraft = { name: '', kilometres: '', business: '', costs: '' }

/** What was said as a draft. */
export function businessDraft(said: SaidOfYear | undefined): BusinessDraft {
  const { home } = said ?? {}
  return {
    began: said?.began ?? '',
    share: said?.share ?? '',
    personal: said?.personal ?? '',
    area: home === undefined ? '' : String(home.area),
    home: home === undefined ? '' : String(home.home),
    hours: home?.hours === undefined ? '' : String(home.hours),
    days: home?.days === undefined ? '' : String(home.days),
    homeCosts: home?.costs ?? '',
    carried: home?.carried ?? '',
    vehicles: (said?.vehicles ?? []).map(({ name, kilometres, business, costs = '' }) => ({
      name,
      kilometres: String(kilometres),
      business: String(business),
      costs,
    })),
    lines: Object.fromEntries((said?.lines ?? []).map(({ line, amount }) => [line, amount])),
  }
}

/**
 * What of a draft differs from what was said, as the command takes it; what is left out there stays as it
 * was. Vehicles go together, as one list.
 */
export function businessInput(
  draft: BusinessDraft,
  start: BusinessDraft,
): Omit<InputOf<'business.answer'>, 'business' | 'form' | 'year'> {
  const texts = [
    'began',
    'share',
    'personal',
    'area',
    'home',
    'hours',
    'days',
    'homeCosts',
    'carried',
  ] as const
  const changed = texts.flatMap((name) => {
    const said = draft[name].replace(',', '.')
    return said === start[name] || said === '' ? [] : [[name, said] as const]
  })
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const vehicles = draft.vehicles.filter(({ name }) => name.trim() !== '')
  const lines = Object.entries(draft.lines).filter(([, amount]) => amount !== '')
  return {
    ...Object.fromEntries(changed),
    ...(isSame(vehicles, start.vehicles)
      ? {}
      : {
          vehicles: vehicles.map(({ name, kilometres, business, costs }) => ({
            name,
            kilometres: kilometres === '' ? '0' : kilometres,
            business: business === '' ? '0' : business,
            ...(costs === '' ? {} : { costs }),
          })),
        }),
    ...(isSame(draft.lines, start.lines) ? {} : { line: lines.map(([line, amount]) => `${line}=${amount}`) }),
  }
}
