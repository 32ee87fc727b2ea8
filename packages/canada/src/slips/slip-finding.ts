import type { Label } from '@daybook/core/kit/refusal-text.ts'

/**
 * Something that a check found. `stop` is in the way of filing; `warn` is to be looked at. `code` names the
 * check, `slip` the id of the slip where it is about one, `label` says it and the way out.
 */
export type SlipFinding = {
  readonly code: SlipFindingCode
  readonly weight: 'stop' | 'warn'
  readonly label: Label
  readonly slip?: string
  readonly box?: string
}

/** The checks of slips. */
export const slipFindingCodes = [
  'account-missing',
  'account-malformed',
  'account-changed',
  'filer-address-missing',
  'vault-locked',
  'name-missing',
  'name-cut',
  'sin-missing',
  'sin-malformed',
  'sin-unissued',
  'sin-expired',
  'sin-twice',
  'slip-twice',
  'business-missing',
  'business-malformed',
  'address-missing',
  'address-unclear',
  'box-negative',
  'box-too-large',
  'box-unknown',
  'code-unknown',
  'dental-missing',
  'province-missing',
  'plans-both',
  'quebec-only',
  'earnings-missing',
  'plan-number-missing',
  'pension-border',
  'pier',
  'too-few',
  'amended-open',
  'unfiled',
  'gone',
  'year-not-over',
  'late',
  'electronic',
  'package',
  'no-file',
  'income-code-missing',
  'country-missing',
  'code-unconfirmed',
  'tax-over-gross',
  'nothing-withheld',
  'foreign-number-missing',
  'resident-slip-abroad',
  'parts-over-whole',
  'payroll-not-reconciled',
] as const

/** The name of a check of slips. */
export type SlipFindingCode = (typeof slipFindingCodes)[number]

/** Says what a check found about a slip, and of which box. */
export type Find = (
  code: SlipFindingCode,
  weight: SlipFinding['weight'],
  label: Label,
  box?: string,
) => SlipFinding

/** A sentence of a finding with its places `{name}` filled in. */
export function said({ en, fr }: Label, values: Readonly<Record<string, string>>): Label {
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  return { en: fill(en), fr: fill(fr) }
}
