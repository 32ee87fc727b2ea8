import { useRead } from '../../books.ts'

/** Cost and what was written off over a year, as the continuity schedule says them. */
export type ContinuityAmounts = {
  readonly cost: string
  readonly additions: string
  readonly disposals: string
  readonly costEnd: string
  readonly written: string
  readonly amortization: string
  readonly writtenDisposed: string
  readonly writtenEnd: string
  readonly net: string
}

/** The continuity schedule of a fiscal year: accounts, their assets, all of them, and the proofs. */
export type ContinuityShown = {
  readonly from: string
  readonly through: string
  readonly accounts: readonly (ContinuityAmounts & {
    readonly account: string
    readonly name: string
    readonly assets: readonly (ContinuityAmounts & { readonly asset: string })[]
  })[]
  readonly total: ContinuityAmounts
  readonly proofs: readonly {
    readonly claim: string
    readonly left: string
    readonly right: string
    readonly holds: boolean
  }[]
}

/** A class of property in a tax year; `figures` are the ids of those that open. */
export type CcaClassShown = {
  readonly class: string
  readonly key: string
  readonly property: string
  readonly rate: string
  readonly opening: string
  readonly additions: string
  readonly disposals: string
  readonly most: string
  readonly claimed: string
  readonly recapture: string
  readonly terminalLoss: string
  readonly closing: string
  readonly waiting: readonly string[]
  readonly figures: Readonly<Partial<Record<CcaFigure, string>>>
}

/** The columns of an allowance that open. */
export type CcaFigure = 'claimed' | 'recapture' | 'terminalLoss'

/** The allowance of a tax year by class, with its sums. */
export type CcaShown = {
  readonly from: string
  readonly through: string
  readonly classes: readonly CcaClassShown[]
  readonly claimed: string
  readonly recapture: string
  readonly terminalLoss: string
  readonly figures: Readonly<Record<CcaFigure, string>>
  readonly notes: readonly string[]
}

/** Capital cost allowance by class in a year; the running one when it is left out. */
export function useCca(year: number | undefined) {
  const { data, ...asked } = useRead('asset.cca', year === undefined ? {} : { year: String(year) })
  // The command leaves its answer open; this is the shape that it makes.
  return { ...asked, data: data as CcaShown | undefined }
}

/** The continuity schedule of a year; the running one when it is left out. */
export function useContinuity(year: number | undefined) {
  const { data, ...asked } = useRead('asset.continuity', year === undefined ? {} : { year: String(year) })
  // The command leaves its answer open; this is the shape that it makes.
  return { ...asked, data: data as ContinuityShown | undefined }
}
