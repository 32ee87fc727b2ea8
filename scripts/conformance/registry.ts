/** What a conformance run found. A case that the program does not claim to handle is named, not counted. */
export type ConformanceReport = {
  readonly passed: number
  readonly failed: readonly { readonly name: string; readonly why: string }[]
  readonly notHandled?: readonly string[]
  readonly groups?: readonly { readonly name: string; readonly passed: number; readonly failed: number }[]
}

/** One kind of cases: runs those below a path, each file or folder as that kind lays them out. */
export type ConformanceKind = { readonly run: (path: string) => Promise<ConformanceReport> }

/** The kinds that can be run; each is loaded only when it is asked for. */
export const kinds: Readonly<Record<string, () => Promise<ConformanceKind>>> = {
  bank: () => import('./bank.ts'),
  ledger: () => import('./ledger.ts'),
  occupations: () => import('./occupations.ts'),
  payroll: () => import('./payroll.ts'),
  tax: () => import('./tax.ts'),
}
