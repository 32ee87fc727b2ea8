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
import { type BoardDays, boardDays } from './board-due-rules.ts'
import type { DueTable } from './due-rules.ts'

/**
 * A workers' compensation board: its name, the return a year, the most that it counts a person, and when
 * its premium is due by how often it is reported; a way of reporting that the board has not, or of which no
 * day was found, is left out.
 */
export type Board = {
  readonly name: Label
  readonly annual: Label
  readonly most: RuleTable<AssessableMaximum>
  readonly due: Readonly<Partial<Record<'monthly' | 'quarterly' | 'yearly', DueTable>>>
  /** When the year is settled by those who report more often, where that is another day. */
  readonly reconciliation?: DueTable
}

const payrollReturn: Label = { en: 'Annual payroll report', fr: 'Déclaration annuelle de la masse salariale' }

type Known = Pick<Board, 'name' | 'annual' | 'most'>

function board(province: ProvinceCode, known: Known): Board {
  const { reconciliation, ...due }: BoardDays = boardDays[province]
  return { ...known, due, ...(reconciliation === undefined ? {} : { reconciliation }) }
}

function plain(
  province: ProvinceCode,
  name: Label,
  most: RuleTable<AssessableMaximum>,
  annual = payrollReturn,
): Board {
  return board(province, { name, annual, most })
}

/** The boards by province; their days are those of `board-due-rules`. */
export const boards: Readonly<Record<ProvinceCode, Board>> = {
  AB: plain('AB', { en: 'WCB Alberta', fr: 'WCB de l’Alberta' }, workersCompensationAB),
  BC: board('BC', {
    name: { en: 'WorkSafeBC', fr: 'WorkSafeBC' },
    annual: { en: 'Annual payroll report and payment', fr: 'Déclaration annuelle et paiement' },
    most: workersCompensationBC,
  }),
  MB: plain(
    'MB',
    { en: 'WCB of Manitoba', fr: 'Commission des accidents du travail du Manitoba' },
    workersCompensationMB,
  ),
  NB: plain('NB', { en: 'WorkSafeNB', fr: 'Travail sécuritaire NB' }, workersCompensationNB, {
    en: 'Employer payroll report (Form 100)',
    fr: 'Rapport de l’employeur (formulaire 100)',
  }),
  NL: plain('NL', { en: 'WorkplaceNL', fr: 'WorkplaceNL' }, workersCompensationNL, {
    en: 'Annual employer statement',
    fr: 'Déclaration annuelle de l’employeur',
  }),
  NS: board('NS', {
    name: { en: 'WCB Nova Scotia', fr: 'WCB de la Nouvelle-Écosse' },
    annual: { en: 'Annual reconciliation', fr: 'Conciliation annuelle' },
    most: workersCompensationNS,
  }),
  NT: plain(
    'NT',
    { en: 'WSCC, Northwest Territories', fr: 'CSTIT, Territoires du Nord-Ouest' },
    workersCompensationNT,
  ),
  NU: plain('NU', { en: 'WSCC, Nunavut', fr: 'CSTIT, Nunavut' }, workersCompensationNU),
  ON: board('ON', {
    name: { en: 'WSIB', fr: 'CSPAAT' },
    annual: { en: 'Annual reconciliation', fr: 'Conciliation annuelle' },
    most: workersCompensationON,
  }),
  PE: plain('PE', { en: 'WCB of PEI', fr: 'WCB de l’Île-du-Prince-Édouard' }, workersCompensationPE),
  QC: board('QC', {
    name: { en: 'CNESST', fr: 'CNESST' },
    annual: { en: 'Statement of wages', fr: 'Déclaration des salaires' },
    most: workersCompensationQC,
  }),
  SK: plain('SK', { en: 'WCB Saskatchewan', fr: 'WCB de la Saskatchewan' }, workersCompensationSK, {
    en: 'Employer’s payroll statement',
    fr: 'Déclaration de la masse salariale',
  }),
  YT: plain(
    'YT',
    { en: 'Workers’ Safety and Compensation Board, Yukon', fr: 'CSSCT du Yukon' },
    workersCompensationYT,
  ),
}

/**
 * How often a board is paid unless somebody says otherwise: quarterly where it has quarters, else as it is
 * known to be; unknown (`undefined`) of a board without any known day.
 */
export function usualFrequency(province: string): keyof Board['due'] | undefined {
  const found = Object.entries(boards).find(([code]) => code === province)?.[1].due ?? {}
  return (['quarterly', 'yearly', 'monthly'] as const).find((each) => found[each] !== undefined)
}
