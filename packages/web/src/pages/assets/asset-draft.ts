import { shareOfPercent } from './method-text.ts'

/** The ways in which the books write an asset off, in the order of a list. */
export const methods = ['straight-line', 'declining', 'units', 'none'] as const

/** What a person fills in of an asset: texts as they are typed, days and amounts as the books take them. */
export type AssetDraft = {
  readonly name: string
  readonly cost: string
  readonly acquired: string
  readonly account: string
  readonly from: string
  readonly available: string
  readonly method: string
  readonly months: string
  readonly percent: string
  readonly halved: boolean
  readonly units: string
  readonly residual: string
  readonly accumulated: string
  readonly expense: string
  readonly written: string
  readonly writtenThrough: string
  readonly cca: string
  readonly source: string
  readonly tax: string
  readonly outside: boolean
  readonly ends: string
  readonly note: string
}

/** Nothing filled in. */
export const emptyAsset: AssetDraft = {
  name: '',
  cost: '',
  acquired: '',
  account: '',
  from: '',
  available: '',
  method: 'straight-line',
  months: '',
  percent: '',
  halved: false,
  units: '',
  residual: '',
  accumulated: '',
  expense: '',
  written: '',
  writtenThrough: '',
  cca: '',
  source: '',
  tax: '',
  outside: false,
  ends: '',
  note: '',
}

/** What of a draft both adding and changing send; nothing of what is empty. */
export function saidOf(draft: AssetDraft) {
  const { available, residual, accumulated, expense, cca, source, tax, ends, note, outside } = draft
  return {
    ...filledIn({ available, residual, accumulated, expense, cca, source, tax, ends, note }),
    ...(outside ? { outside } : {}),
  }
}

/** The method of a draft with what it takes; nothing where none is chosen. */
export function methodOf(draft: AssetDraft) {
  const method = methods.find((each) => each === draft.method)
  if (method === undefined) return {}
  if (method === 'straight-line') return { method, ...filledIn({ months: draft.months }) }
  if (method === 'units') return { method, ...filledIn({ units: draft.units }) }
  if (method === 'none') return { method }
  const rate = shareOfPercent(draft.percent)
  return {
    method,
    ...(rate === undefined ? {} : { rate }),
    ...(draft.halved ? { halved: true } : {}),
  }
}

/** The fields that hold something, without the spaces around it. */
export function filledIn<K extends string>(fields: Readonly<Record<K, string>>): Partial<Record<K, string>> {
  const held: Partial<Record<K, string>> = {}
  for (const key in fields) if (fields[key].trim() !== '') held[key] = fields[key].trim()
  return held
}
