import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { AmountName } from '../t1/answers.ts'

/**
 * A thing that a personal return needs a paper for. `line` is the line of the T1 by which the books tag it.
 * A slip is typed into the return box by box, so that it has no `answer`; a receipt becomes one. `sign` turns
 * what the books have into the amount of the line. `isOfWindow` where the days are those of the RRSP.
 */
export type OrganizerItem = {
  readonly kind: string
  readonly line: string
  readonly label: Label
  readonly paper: 'slip' | 'receipt'
  readonly sign: 1n | -1n
  readonly answer?: AmountName
  readonly isOfWindow?: true
}

/** The part of the return to which an item belongs. */
export type OrganizerSection = 'income' | 'deductions' | 'credits'

/** The part of the return by the line: income before 20000, deductions before 30000, credits from there. */
export function sectionOf({ line }: Pick<OrganizerItem, 'line'>): OrganizerSection {
  return line < '20000' ? 'income' : line < '30000' ? 'deductions' : 'credits'
}

function slip(kind: string, line: string, en: string, fr: string): OrganizerItem {
  return { kind, line, label: { en, fr }, paper: 'slip', sign: -1n }
}

function receipt(kind: string, line: string, en: string, fr: string, answer?: AmountName): OrganizerItem {
  const item = { kind, line, label: { en, fr }, paper: 'receipt', sign: 1n } as const
  return answer === undefined ? item : { ...item, answer }
}

/** The kinds of papers, in the order of the lines of the return. */
export const organizerKinds = [
  't4',
  't4a-oas',
  't4a-p',
  't4a',
  't4e',
  't3',
  't5',
  't5008',
  't4rsp',
  'rrsp',
  'fhsa',
  'union-dues',
  'child-care',
  'moving',
  'support',
  'carrying',
  'employment',
  'student-loan',
  't2202',
  'medical',
  'donation',
  'political',
] as const

/** The name of a kind of paper. */
export type OrganizerKind = (typeof organizerKinds)[number]

/** The things that a return may need, by kind of paper. */
export const organizerItems: Readonly<Record<OrganizerKind, OrganizerItem>> = {
  t4: slip('t4', '10100', 'T4: employment', 'T4\u00a0: emploi'),
  't4a-oas': slip(
    't4a-oas',
    '11300',
    'T4A(OAS): old age security',
    'T4A(OAS)\u00a0: sécurité de la vieillesse',
  ),
  't4a-p': slip('t4a-p', '11400', 'T4A(P): CPP benefits', 'T4A(P)\u00a0: prestations du RPC'),
  t4a: slip('t4a', '11500', 'T4A: pension', 'T4A\u00a0: pension'),
  t4e: slip('t4e', '11900', 'T4E: employment insurance', 'T4E\u00a0: assurance-emploi'),
  t3: slip('t3', '12000', 'T3 or T5: dividends', 'T3 ou T5\u00a0: dividendes'),
  t5: slip('t5', '12100', 'T5: interest', 'T5\u00a0: intérêts'),
  t5008: slip('t5008', '12700', 'T5008: securities sold', 'T5008\u00a0: titres vendus'),
  t4rsp: slip('t4rsp', '12900', 'T4RSP or T4RIF: withdrawals', 'T4RSP ou T4RIF\u00a0: retraits'),
  rrsp: {
    ...receipt('rrsp', '20800', 'RRSP contributions', 'Cotisations à un REER', 'rrsp'),
    isOfWindow: true,
  },
  fhsa: receipt('fhsa', '20805', 'FHSA contributions', 'Cotisations à un CELIAPP', 'fhsa'),
  'union-dues': receipt(
    ...(['union-dues', '21200', 'Union and professional dues'] as const),
    'Cotisations syndicales et professionnelles',
    'union-dues',
  ),
  'child-care': receipt('child-care', '21400', 'Child care', 'Frais de garde d’enfants'),
  moving: receipt('moving', '21900', 'Moving expenses', 'Frais de déménagement', 'moving'),
  support: receipt('support', '22000', 'Support payments', 'Pensions alimentaires', 'support-paid'),
  carrying: receipt(
    ...(['carrying', '22100', 'Carrying charges'] as const),
    'Frais financiers',
    'carrying-charges',
  ),
  employment: receipt(
    ...(['employment', '22900', 'Employment expenses (T777)'] as const),
    'Dépenses d’emploi (T777)',
    'employment-expenses',
  ),
  'student-loan': receipt(
    ...(['student-loan', '31900', 'Interest on student loans'] as const),
    'Intérêts sur prêts étudiants',
    'student-loan-interest',
  ),
  t2202: { ...slip('t2202', '32300', 'T2202: tuition', 'T2202\u00a0: scolarité'), sign: 1n },
  medical: receipt('medical', '33099', 'Medical expenses', 'Frais médicaux', 'medical'),
  donation: receipt('donation', '34900', 'Charitable donations', 'Dons de bienfaisance', 'donations'),
  political: receipt(
    'political',
    '40900',
    'Political contributions',
    'Contributions politiques',
    'political',
  ),
}
