import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { roeWeb } from './roe-sources.ts'

/** A code of a list of ROE Web with what it means. */
export type PaymentCode = { readonly code: string; readonly label: Label }

/**
 * Codes of other money (block 17C) that are known by name. The list was read in another program’s manual and
 * may be short of some: another code of the same shape is taken as it is typed.
 */
export const otherMoneyCodes = {
  name: 'ca/roe/other-money-codes',
  unit: 'codes of block 17C',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2017-12-03',
      value: [
        named('B05', 'Bonus: holiday', 'Prime : fêtes'),
        named('B06', 'Bonus: production or incentive', 'Prime : production ou rendement'),
        named('B07', 'Bonus: event', 'Prime : évènement'),
        named(
          'B08',
          'Bonus: staying, end of contract or season',
          'Prime : maintien, fin de contrat ou de saison',
        ),
        named('B09', 'Bonus: separation or retirement', 'Prime : départ ou retraite'),
        named('B10', 'Bonus: closure', 'Prime : fermeture'),
        named('B11', 'Bonus: other', 'Prime : autre'),
        named('E00', 'Severance pay', 'Indemnité de départ'),
        named('I00', 'Sick leave credits', 'Crédits de congés de maladie'),
        named('J00', 'Retroactive pay adjustment', 'Rajustement de salaire rétroactif'),
        named('Q00', 'Profit sharing', 'Participation aux bénéfices'),
        named('R00', 'Retiring allowance, leave credits', 'Allocation de retraite, crédits de congés'),
        named('S00', 'Settlement pay', 'Règlement'),
        named('T00', 'Banked overtime paid out', 'Heures supplémentaires accumulées payées'),
        named('U12', 'Supplement: maternity, parental, care', 'Supplément : maternité, parental, soins'),
        named('U13', 'Supplement: layoff', 'Supplément : mise à pied'),
        named('U14', 'Supplement: illness', 'Supplément : maladie'),
        named('U15', 'Supplement: training', 'Supplément : formation'),
        named('Y00', 'Pay in lieu of notice', 'Indemnité tenant lieu de préavis'),
      ],
      source: {
        title: 'Viewpoint Vista help, other monies type of a record of employment',
        url: 'https://help.viewpoint.com/en/vista/2022-r2/hr-and-payroll/payroll/setupmaintenance/general/about-the-pr-earnings-codes-form/field-definitions-pr-earnings-codes-form/other-monies-type',
        where: 'the list of codes; U12 in Appendix D of the ROE Web user requirements',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<readonly PaymentCode[]>

/** Codes of special payments (block 19). */
export const specialPaymentCodes = {
  name: 'ca/roe/special-payment-codes',
  unit: 'codes of block 19',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2017-12-03',
      value: [
        named('PSL01', 'Paid sick leave', 'Congé de maladie payé'),
        named('MAT01', 'Paid maternity, parental or care leave', 'Congé payé : maternité, parental ou soins'),
        named('WLI01', 'Wage-loss insurance, not insurable', 'Assurance-salaire, non assurable'),
        named('WLI02', 'Wage-loss insurance, insurable', 'Assurance-salaire, assurable'),
      ],
      source: roeWeb('block 19; the names in the manuals of programs that write the file', 'medium'),
    },
  ],
} as const satisfies RuleTable<readonly PaymentCode[]>

function named(code: string, en: string, fr: string): PaymentCode {
  return { code, label: { en, fr } }
}

/** What a code of block 17C or 19 is called; the code itself where no list has it. */
export function paymentLabel(code: string): Label {
  const known: readonly PaymentCode[] = [
    ...otherMoneyCodes.versions.flatMap(({ value }) => value),
    ...specialPaymentCodes.versions.flatMap(({ value }) => value),
  ]
  return known.find((each) => each.code === code)?.label ?? { en: code, fr: code }
}

/** Whether text has the shape of a code of block 17C. */
export function isMoneyCode(text: string): boolean {
  return /^[A-Z]\d{2}$/.test(text)
}

/** Whether text has the shape of a code of block 19. */
export function isSpecialCode(text: string): boolean {
  return /^[A-Z]{3}\d{2}$/.test(text)
}
