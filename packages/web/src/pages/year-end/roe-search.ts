import type { GivenForRoe } from '@daybook/canada/roe/roe-wish.ts'

/** What a person may say for a record, by name: written out, for the addresses load before anything else. */
const givenNames = [
  'first',
  'last',
  'code',
  'recall',
  'hours',
  'earlier',
  'earlierHours',
  'vacation',
  'holidays',
  'moneys',
  'special',
  'comments',
  'language',
  'occupation',
] as const satisfies readonly (keyof GivenForRoe)[]

/** What a person says for a record of employment, by name, as it is sent. */
export type RoeSaid = { readonly [K in (typeof givenNames)[number]]?: string | undefined }

/** What was said, as commands take it. */
export type SaidForRoe = { readonly [K in Exclude<keyof RoeSaid, 'language'>]?: string } & {
  readonly language?: 'en' | 'fr'
}

/** What stands in the address of a record that is being filled in. */
export type RoeSearch = RoeSaid & {
  /** The record that is amended. */
  readonly amends?: string | undefined
  readonly insist?: true | undefined
  readonly figure?: string | undefined
}

/** What of an address belongs to a record of employment; days and hours may come as numbers. */
export function roeSearch(search: Record<string, unknown>): RoeSearch {
  const kept = [...givenNames, 'amends', 'figure']
  return {
    ...Object.fromEntries(
      kept.flatMap((name) => {
        const item = search[name]
        return typeof item === 'string' || typeof item === 'number' ? [[name, String(item)]] : []
      }),
    ),
    ...(search.insist === true ? { insist: true } : {}),
  }
}

/** The answers of an address alone, as commands take them. */
export function saidIn(search: RoeSearch): SaidForRoe {
  const { language, ...said } = Object.fromEntries(
    givenNames.flatMap((name) => {
      const item = search[name]
      return item === undefined || item === '' ? [] : [[name, item]]
    }),
  )
  return { ...said, ...(language === 'en' || language === 'fr' ? { language } : {}) }
}

/** What a record is prepared with, besides its employee. */
export function roeAsked(search: RoeSearch) {
  const { insist, amends } = search
  return {
    ...saidIn(search),
    ...(insist === undefined ? {} : { insist }),
    ...(amends === undefined ? {} : { amends }),
  }
}
