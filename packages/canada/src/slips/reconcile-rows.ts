import type { RemittanceForm } from '@daybook/core/daybook/payroll-facts.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { PaySlipKind } from './pay-slips.ts'
import { boxLabel } from './slip-figure.ts'

/**
 * A line of the reconciliation: the boxes of slips that it adds up, the tags of postings that must have the
 * same sum, and the line of a remittance form that it is paid with.
 */
export type ReconcileRow = {
  readonly id: string
  readonly label: Label
  readonly boxes: readonly (readonly [kind: PaySlipKind, box: string])[]
  readonly tags: readonly string[]
  /** The role whose account, where a person posts to it by hand, belongs to this line. */
  readonly roles: readonly string[]
  readonly remitted?: readonly [form: RemittanceForm, line: string]
}

/** The lines of the reconciliation of source deductions. */
export const reconcileRows: readonly ReconcileRow[] = [
  {
    id: 'cpp',
    label: { en: 'CPP contributions, both shares', fr: 'Cotisations au RPC, les deux parts' },
    boxes: [
      ['T4', '16'],
      ['T4', '16A'],
      ['T4', '27'],
      ['T4', '27A'],
    ],
    tags: ['payroll.cpp', 'payroll.cpp2', 'payroll.cpp.employer', 'payroll.cpp2.employer'],
    roles: ['payroll.cpp.payable', 'payroll.cpp2.payable'],
    remitted: ['pd7a', 'cpp'],
  },
  {
    id: 'ei',
    label: { en: 'EI premiums, both shares', fr: 'Cotisations à l’AE, les deux parts' },
    boxes: [
      ['T4', '18'],
      ['T4', '19'],
    ],
    tags: ['payroll.ei', 'payroll.ei.employer'],
    roles: ['payroll.ei.payable'],
    remitted: ['pd7a', 'ei'],
  },
  {
    id: 'tax',
    label: { en: 'Income tax', fr: 'Impôt sur le revenu' },
    boxes: [['T4', '22']],
    tags: ['payroll.tax'],
    roles: ['payroll.tax.payable'],
    remitted: ['pd7a', 'tax'],
  },
  {
    id: 'qpp',
    label: { en: 'QPP contributions, both shares', fr: 'Cotisations au RRQ, les deux parts' },
    boxes: [
      ['T4', '17'],
      ['T4', '17A'],
      ['RL-1', 'employer-qpp'],
      ['RL-1', 'employer-qpp2'],
    ],
    tags: ['payroll.qpp', 'payroll.qpp2', 'payroll.qpp.employer', 'payroll.qpp2.employer'],
    roles: [],
    remitted: ['tpz-1015', 'qpp'],
  },
  {
    id: 'qpip',
    label: { en: 'QPIP premiums, both shares', fr: 'Cotisations au RQAP, les deux parts' },
    boxes: [
      ['T4', '55'],
      ['RL-1', 'employer-qpip'],
    ],
    tags: ['payroll.qpip', 'payroll.qpip.employer'],
    roles: ['payroll.qpip.payable'],
    remitted: ['tpz-1015', 'qpip'],
  },
  {
    id: 'quebec-tax',
    label: { en: 'Quebec income tax', fr: 'Impôt du Québec' },
    boxes: [['RL-1', 'E']],
    tags: ['payroll.qctax'],
    roles: ['payroll.qctax.payable'],
    remitted: ['tpz-1015', 'tax'],
  },
  {
    id: 'union',
    label: { en: 'Union dues', fr: 'Cotisations syndicales' },
    boxes: [['T4', '44']],
    tags: ['payroll.union'],
    roles: [],
  },
]

/**
 * The lines of the T4 summary that postings tell apart by their tag, each share by itself. Line 14 is that of
 * wages; registered plans (20) and pension adjustments (52) have no account of their own.
 */
export const summaryRows: readonly ReconcileRow[] = (
  [
    ['16', 'payroll.cpp'],
    ['27', 'payroll.cpp.employer'],
    ['16A', 'payroll.cpp2'],
    ['27A', 'payroll.cpp2.employer'],
    ['18', 'payroll.ei'],
    ['19', 'payroll.ei.employer'],
    ['22', 'payroll.tax'],
  ] as const
).map(([box, tag]) => ({
  id: `summary:${box}`,
  label: boxLabel('T4', box),
  boxes: [['T4', box]],
  tags: [tag],
  roles: [],
}))
