import { sumFigure } from '@daybook/core/filings/figure.ts'
import { type OwedForm, payFigure } from '@daybook/core/filings/remittance.ts'
import { debitsOf, type FormRequest, type SharedLine, sharedFigure } from './form-request.ts'
import { remunerationOf } from './pay-amounts.ts'

/** What a TPZ-1015 adds up, by the codes of pay items. */
export const tpz1015Lines: readonly SharedLine[] = [
  {
    id: 'tpz-1015:tax',
    label: { en: 'Quebec income tax', fr: 'Impôt du Québec' },
    held: ['quebec-tax', 'quebec-lump-sum-tax'],
    added: [],
  },
  {
    id: 'tpz-1015:qpp',
    label: { en: 'QPP contributions, QPP2 among them', fr: 'Cotisations au RRQ, y compris le RRQ2' },
    held: ['qpp', 'qpp2'],
    added: ['employer-qpp', 'employer-qpp2'],
  },
  {
    id: 'tpz-1015:qpip',
    label: { en: 'QPIP premiums', fr: 'Cotisations au RQAP' },
    held: ['qpip'],
    added: ['employer-qpip'],
  },
  {
    id: 'tpz-1015:hsf',
    label: { en: 'Health services fund', fr: 'Fonds des services de santé' },
    held: [],
    added: ['health-levy'],
  },
  {
    id: 'tpz-1015:cnesst',
    label: { en: 'CNESST periodic payment', fr: 'Versement périodique à la CNESST' },
    held: [],
    added: ['compensation'],
  },
]

/** Which of Revenu Québec's slips goes with a frequency; none is known for a year. */
const slips: Readonly<Record<string, string>> = {
  monthly: 'TPZ-1015.R.14.1-V',
  'twice-monthly': 'TPZ-1015.R.14.2-V',
  weekly: 'TPZ-1015.R.14.3-V',
  quarterly: 'TPZ-1015.R.14.4-V',
}

/**
 * The TPZ-1015 of a period, from the pays of work in Quebec: income tax, QPP, QPIP, the health services fund
 * and the periodic payment to the CNESST. Labour standards come once a year, with the summary of RL-1 slips.
 */
export function tpz1015(asked: FormRequest): OwedForm {
  const { names, span, due, frequency } = asked
  const pays = asked.pays.filter(({ province }) => province === 'QC')
  const slip = slips[frequency] ?? 'TPZ-1015'
  const lines = tpz1015Lines.map((line) => sharedFigure(line, pays, names))
  return {
    form: 'tpz-1015',
    who: 'QC',
    title: {
      en: `Remittance of source deductions and employer contributions (${slip})`,
      fr: `Paiement des retenues et des cotisations de l’employeur (${slip})`,
    },
    agency: { en: 'Revenu Québec', fr: 'Revenu Québec' },
    frequency,
    span,
    due,
    facts: [payFigure('tpz-1015:gross', words.gross, pays, remunerationOf, names)],
    lines,
    owed: sumFigure('tpz-1015:total', words.total, lines),
    debits: debitsOf(tpz1015Lines, pays, 'remit.tpz-1015'),
    notes: [],
  }
}

const words = {
  gross: { en: 'Quebec payroll of the period', fr: 'Masse salariale du Québec de la période' },
  total: { en: 'Total to remit', fr: 'Total à verser' },
} as const
