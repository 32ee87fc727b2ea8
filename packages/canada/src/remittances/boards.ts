import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { workersCompensationAB } from '../rates/ab/workers-compensation.ts'
import { workersCompensationBC } from '../rates/bc/workers-compensation.ts'
import type { AssessableMaximum } from '../rates/levy-rules.ts'
import { workersCompensationMB } from '../rates/mb/workers-compensation.ts'
import { workersCompensationNB } from '../rates/nb/workers-compensation.ts'
import { workersCompensationNL } from '../rates/nl/workers-compensation.ts'
import { workersCompensationNS } from '../rates/ns/workers-compensation.ts'
import { workersCompensationNT } from '../rates/nt/workers-compensation.ts'
import { workersCompensationNU } from '../rates/nu/workers-compensation.ts'
import { workersCompensationON } from '../rates/on/workers-compensation.ts'
import { workersCompensationPE } from '../rates/pe/workers-compensation.ts'
import { workersCompensationQC } from '../rates/qc/workers-compensation.ts'
import { workersCompensationSK } from '../rates/sk/workers-compensation.ts'
import { workersCompensationYT } from '../rates/yt/workers-compensation.ts'

/**
 * When something is due after a period: on a day of the month so many months after its last one (`day` 0 is
 * that month's last day), or so many business days into that month.
 */
export type DueRule =
  | { readonly kind: 'day'; readonly months: number; readonly day: number }
  | { readonly kind: 'business-day'; readonly months: number; readonly count: number }

/**
 * A workers' compensation board: its name, the return a year, the most that it counts a person, and when
 * its premium is due by how often it is reported; a way of reporting that the board has not, or of which no
 * day was found, is left out.
 */
export type Board = {
  readonly name: Label
  readonly annual: Label
  readonly most: RuleTable<AssessableMaximum>
  readonly due: Readonly<Partial<Record<'monthly' | 'quarterly' | 'yearly', DueRule>>>
  /** When the year is settled by those who report more often, where that is another day. */
  readonly reconciliation?: DueRule
}

/** The last day of February after the year. */
const february: DueRule = { kind: 'day', months: 2, day: 0 }

const payrollReturn: Label = { en: 'Annual payroll report', fr: 'Déclaration annuelle de la masse salariale' }

function plain(en: string, fr: string, most: RuleTable<AssessableMaximum>, annual = payrollReturn): Board {
  return { name: { en, fr }, annual, most, due: { yearly: february } }
}

/**
 * The boards by province. Days of payment: WorkSafeBC, WSIB, WCB of Nova Scotia (15th business day of the
 * next month), CNESST, and for all others the last day of February (the boards' pages, read 2026-11-23).
 * The yearly report of WorkSafeBC is due between March 3 and 11 by the account; the first of these stands.
 */
export const boards: Readonly<Record<ProvinceCode, Board>> = {
  AB: plain('WCB Alberta', 'WCB de l’Alberta', workersCompensationAB),
  BC: {
    name: { en: 'WorkSafeBC', fr: 'WorkSafeBC' },
    annual: { en: 'Annual payroll report and payment', fr: 'Déclaration annuelle et paiement' },
    most: workersCompensationBC,
    due: { quarterly: { kind: 'day', months: 1, day: 20 }, yearly: { kind: 'day', months: 3, day: 3 } },
    reconciliation: february,
  },
  MB: plain('WCB of Manitoba', 'Commission des accidents du travail du Manitoba', workersCompensationMB),
  NB: plain('WorkSafeNB', 'Travail sécuritaire NB', workersCompensationNB, {
    en: 'Employer payroll report (Form 100)',
    fr: 'Rapport de l’employeur (formulaire 100)',
  }),
  NL: plain('WorkplaceNL', 'WorkplaceNL', workersCompensationNL, {
    en: 'Annual employer statement',
    fr: 'Déclaration annuelle de l’employeur',
  }),
  NS: {
    name: { en: 'WCB Nova Scotia', fr: 'WCB de la Nouvelle-Écosse' },
    annual: { en: 'Annual reconciliation', fr: 'Conciliation annuelle' },
    most: workersCompensationNS,
    due: {
      monthly: { kind: 'business-day', months: 1, count: 15 },
      yearly: { kind: 'day', months: 3, day: 31 },
    },
  },
  NT: plain('WSCC, Northwest Territories', 'CSTIT, Territoires du Nord-Ouest', workersCompensationNT),
  NU: plain('WSCC, Nunavut', 'CSTIT, Nunavut', workersCompensationNU),
  ON: {
    name: { en: 'WSIB', fr: 'CSPAAT' },
    annual: { en: 'Annual reconciliation', fr: 'Conciliation annuelle' },
    most: workersCompensationON,
    due: {
      monthly: { kind: 'day', months: 1, day: 0 },
      quarterly: { kind: 'day', months: 1, day: 0 },
      yearly: { kind: 'day', months: 4, day: 30 },
    },
    reconciliation: { kind: 'day', months: 3, day: 31 },
  },
  PE: plain('WCB of PEI', 'WCB de l’Île-du-Prince-Édouard', workersCompensationPE),
  QC: {
    name: { en: 'CNESST', fr: 'CNESST' },
    annual: { en: 'Statement of wages', fr: 'Déclaration des salaires' },
    most: workersCompensationQC,
    due: { yearly: { kind: 'day', months: 3, day: 14 } },
  },
  SK: plain('WCB Saskatchewan', 'WCB de la Saskatchewan', workersCompensationSK, {
    en: 'Employer’s payroll statement',
    fr: 'Déclaration de la masse salariale',
  }),
  YT: plain('Workers’ Safety and Compensation Board, Yukon', 'CSSCT du Yukon', workersCompensationYT),
}
