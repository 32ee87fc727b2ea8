import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** The tables that surveys are filled in from. */
export const extractNames = ['gifi', 'payroll', 'employment'] as const

/** A table for surveys. */
export type ExtractName = (typeof extractNames)[number]

/** A word of a table and what it means there. */
export type Definition = { readonly term: Label; readonly meaning: Label }

function means(en: string, fr: string, enMeaning: string, frMeaning: string): Definition {
  return { term: { en, fr }, meaning: { en: enMeaning, fr: frMeaning } }
}

const ofPays: readonly Definition[] = [
  means(
    'Gross pay',
    'Rémunération brute',
    'Remuneration in money before deductions, on pay dates of the days asked for: wages, salaries, overtime, commissions, bonuses, vacation pay. No taxable benefits that are not paid in money, no expenses given back, no advances.',
    'Rémunération en argent avant retenues, aux dates de paie de la période demandée : salaires, heures supplémentaires, commissions, primes, indemnités de vacances. Sans avantages imposables non versés en argent, remboursements de dépenses ni avances.',
  ),
  means(
    'Hours',
    'Heures',
    'Hours of all pay items that are counted in hours; nothing is assumed for salaries without hours.',
    'Heures de tous les éléments de paie comptés en heures; rien n’est supposé pour les salaires sans heures.',
  ),
  means(
    'Province',
    'Province',
    'Province or territory of employment, as the pay (or the terms on the last day of the month) has it.',
    'Province ou territoire d’emploi, selon la paie (ou les conditions au dernier jour du mois).',
  ),
]

/** What the words of each table mean. */
export const extractDefinitions: Readonly<Record<ExtractName, readonly Definition[]>> = {
  gifi: [
    means(
      'Amount',
      'Montant',
      'What was posted in the days asked for, on accrual basis, without closing entries: revenue as credits less debits, expenses as debits less credits.',
      'Ce qui fut inscrit dans la période demandée, selon la comptabilité d’exercice, sans écritures de clôture : produits en crédits moins débits, charges en débits moins crédits.',
    ),
    means(
      'Code',
      'Code',
      'Code of the General Index of Financial Information that the account carries (CRA guide RC4088).',
      'Code de l’Index général des renseignements financiers que porte le compte (guide RC4088 de l’ARC).',
    ),
    means(
      'Net income',
      'Résultat net',
      'All revenue less all expenses: the net income of the income statement.',
      'Tous les produits moins toutes les charges : le résultat net de l’état des résultats.',
    ),
  ],
  payroll: [
    means(
      'Persons',
      'Personnes',
      'Employees with at least one pay in the days asked for, each once in a line.',
      'Employés ayant au moins une paie dans la période demandée, chacun une fois par ligne.',
    ),
    means(
      'Occupation',
      'Profession',
      'Unit group of the National Occupational Classification (NOC) 2021 that the employee has.',
      'Groupe de base de la Classification nationale des professions (CNP) 2021 de l’employé.',
    ),
    means(
      'Employer’s contributions',
      'Cotisations de l’employeur',
      'The employer’s part of CPP or QPP, EI, QPIP, workers’ compensation, health levies, plans and insurance on these pays.',
      'La part de l’employeur au RPC ou RRQ, à l’AE, au RQAP, à l’indemnisation des accidents du travail, aux taxes santé, régimes et assurances sur ces paies.',
    ),
    ...ofPays,
  ],
  employment: [
    means(
      'Employed',
      'En emploi',
      'Persons whose employment has begun and not ended on the last day of the month, paid or not.',
      'Personnes dont l’emploi a commencé et n’a pas pris fin au dernier jour du mois, payées ou non.',
    ),
    means(
      'Hired, left',
      'Embauches, départs',
      'Employments that began, and that ended, within the month.',
      'Emplois qui ont commencé, et qui ont pris fin, dans le mois.',
    ),
    means(
      'Paid',
      'Payées',
      'Persons with at least one pay dated in the month; by the hour, by a salary or otherwise (piece, commission) as their terms have it at its end.',
      'Personnes ayant au moins une paie datée du mois; à l’heure, au salaire ou autrement (pièce, commission) selon les conditions à sa fin.',
    ),
    ...ofPays,
  ],
}
