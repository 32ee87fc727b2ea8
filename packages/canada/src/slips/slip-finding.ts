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
  'payroll-not-reconciled',
] as const

/** The name of a check of slips. */
export type SlipFindingCode = (typeof slipFindingCodes)[number]
