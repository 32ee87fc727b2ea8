import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type Area, areas } from './areas.ts'
import { oldCodesOf, oldGroup } from './crosswalk.ts'
import file from './outlooks.json' with { type: 'json' }
import type { NocVersion } from './version.ts'

/**
 * Whose outlook it is: `COPS` the federal projection over ten years for Canada, `BC-LMO` British Columbia's
 * over ten years, `JobBank3` Job Bank's over three years for a province or a region.
 */
export type OutlookSystem = 'COPS' | 'BC-LMO' | 'JobBank3'

/**
 * An outlook as it was published, for the years of `period`. `code` and `version` are those it was published
 * under. `seekers` are people who will look for such work, `openings` jobs that will come free or new.
 */
export type Outlook = {
  readonly version: NocVersion
  readonly code: string
  readonly area: Area
  readonly region?: string
  readonly period: string
  readonly system: OutlookSystem
  readonly rating?: Label
  readonly employment?: number
  readonly openings?: number
  readonly seekers?: number
  /** In percent a year, as printed. */
  readonly growth?: string
  readonly source: OutlookSource
  /** A newer edition than this one is known to have come out. */
  readonly isSuperseded: boolean
}

/** Where an outlook was read, by its key in the list of sources. */
export type OutlookSource = keyof typeof file.meta.sources

/**
 * The newest edition of Job Bank's three-year outlook that is known of; its provincial ratings are not here.
 */
export const newestJobBank = { period: '2025-2027', published: '2025-12-08' } as const

/** Whom to name where outlooks are shown. */
export const outlookAttribution: Label = { en: file.meta.attribution, fr: file.meta.attributionFr }

const groups: Readonly<Record<string, readonly string[]>> = file.groups

/**
 * The outlooks of a unit group of NOC 2021, the widest area first, newest first. What was published under the
 * code of NOC 2016 that became this group alone is among them, and says so by its `version`.
 */
export function outlooksOf(code: string, area?: Area): readonly Outlook[] {
  const rows = [
    ...rowsOf(code, 'NOC2021'),
    ...oldCodesOf(code)
      .filter((old) => oldGroup(old)?.targets.length === 1)
      .flatMap((old) => rowsOf(old, 'NOC2016')),
  ].filter((each) => area === undefined || each.area === area)
  return rows.toSorted(
    (a, b) =>
      areas().indexOf(a.area) - areas().indexOf(b.area) ||
      Number(a.region !== undefined) - Number(b.region !== undefined) ||
      (a.period > b.period ? -1 : 1),
  )
}

/** What a source is called, in full. */
export function outlookSource(source: OutlookSource): Label {
  const { title, titleFr } = file.meta.sources[source]
  return { en: title, fr: titleFr }
}

/** The ratings as they are printed, with their French. */
export const ratingWords: Readonly<Record<string, Label>> = {
  Balance: { en: 'Balance', fr: 'Équilibre' },
  'Moderate risk of Shortage': { en: 'Moderate risk of shortage', fr: 'Risque modéré de pénurie' },
  'Strong risk of Shortage': { en: 'Strong risk of shortage', fr: 'Risque élevé de pénurie' },
  'Moderate risk of Surplus': { en: 'Moderate risk of surplus', fr: 'Risque modéré de surplus' },
  'Strong risk of Surplus': { en: 'Strong risk of surplus', fr: 'Risque élevé de surplus' },
  'Very good': { en: 'Very good', fr: 'Très bonnes' },
  Fair: { en: 'Fair', fr: 'Acceptables' },
}

function rowsOf(code: string, version: NocVersion): readonly Outlook[] {
  const rows = Object.hasOwn(groups, code) ? (groups[code] ?? []) : []
  return rows.flatMap((row) => outlookFrom(row, code, version) ?? [])
}

function outlookFrom(row: string, code: string, version: NocVersion): Outlook | undefined {
  const [place = '', period = '', system, rating = '', employment, openings, seekers, growth = '', source] =
    row.split(',')
  const [letters, region] = place.split(':')
  const area = areas().find((each) => each === letters)
  const whose = systems.find((each) => each === system)
  const from = sources.find((each) => each === source)
  if (area === undefined || whose === undefined || from === undefined) return undefined
  const words = ratingWords[rating]
  return {
    version,
    code,
    area,
    ...(region === undefined ? {} : { region }),
    period,
    system: whose,
    ...(words === undefined ? {} : { rating: words }),
    ...count('employment', employment),
    ...count('openings', openings),
    ...count('seekers', seekers),
    ...(growth === '' ? {} : { growth }),
    source: from,
    isSuperseded: whose === 'JobBank3' && period < newestJobBank.period,
  }
}

function count<N extends string>(name: N, text: string | undefined): { readonly [K in N]?: number } {
  // as: a computed name widens to any text; it is the one name given.
  return text === undefined || text === '' ? {} : ({ [name]: Number(text) } as { readonly [K in N]: number })
}

const systems: readonly OutlookSystem[] = ['COPS', 'BC-LMO', 'JobBank3']
// The keys of the list are the sources; `Object.keys` forgets them.
const sources = Object.keys(file.meta.sources) as readonly OutlookSource[]
