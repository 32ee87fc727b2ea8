import type { Label } from '@daybook/core/kit/refusal-text.ts'

/**
 * The accounts that a tax agency keeps of a business, by the letters in their numbers: at the Canada Revenue
 * Agency GST/HST (RT), payroll (RP), corporate income tax (RC); at Revenu Québec QST (TQ), source deductions
 * (RS), corporate income tax (IC).
 */
export const agencyPrograms = ['RT', 'RP', 'RC', 'TQ', 'RS', 'IC'] as const

/** One of these. */
export type AgencyProgram = (typeof agencyPrograms)[number]

/**
 * An account, by its role, in which such an account stands; with `only` that part of it which has the tag.
 */
export type AgencyPart = { readonly role: string; readonly only?: string }

/**
 * What the books hold of such an account: the accounts in which what is filed, held back or assessed stands.
 * `others` are how tags begin of postings in them that are of another agency. `pay` is the command that pays,
 * `charge` the one that shows what is owed.
 */
export type AgencyAccounts = {
  readonly label: Label
  readonly agency: Label
  readonly parts: readonly AgencyPart[]
  readonly others: readonly string[]
  readonly pay: string
  readonly charge: string
}

const cra: Label = { en: 'Canada Revenue Agency', fr: 'Agence du revenu du Canada' }
const quebec: Label = { en: 'Revenu Québec', fr: 'Revenu Québec' }
const incomeParts = [{ role: 'tax.income.payable' }, { role: 'tax.income.instalments' }]
const pension = [{ role: 'payroll.cpp.payable' }, { role: 'payroll.cpp2.payable' }]
const quebecForm = 'remit.tpz-1015'

const pays: Readonly<Record<'return' | 'payroll' | 'income', string>> = {
  return: 'daybook return pay',
  payroll: 'daybook remittance pay',
  income: 'daybook tax pay',
}

const federal = {
  RT: {
    label: { en: 'GST/HST account (RT)', fr: 'Compte de TPS/TVH (RT)' },
    agency: cra,
    parts: [{ role: 'tax.gst.filed' }, { role: 'tax.gst.instalments' }],
    others: [],
    pay: pays.return,
    charge: 'daybook return list GST',
  },
  RP: {
    label: { en: 'Payroll account (RP)', fr: 'Compte de retenues sur la paie (RP)' },
    agency: cra,
    parts: [...pension, { role: 'payroll.ei.payable' }, { role: 'payroll.tax.payable' }],
    others: ['payroll.qpp', quebecForm],
    pay: pays.payroll,
    charge: 'daybook payrun pier',
  },
  RC: {
    label: { en: 'Corporate income tax account (RC)', fr: 'Compte d’impôt des sociétés (RC)' },
    agency: cra,
    parts: incomeParts,
    others: ['income-tax:co17'],
    pay: pays.income,
    charge: 'daybook t2 show',
  },
} as const satisfies Readonly<Record<string, AgencyAccounts>>

const ofQuebec = {
  TQ: {
    label: { en: 'QST account (TQ)', fr: 'Compte de TVQ (TQ)' },
    agency: quebec,
    parts: [{ role: 'tax.qst.filed' }],
    others: [],
    pay: pays.return,
    charge: 'daybook return list QST',
  },
  RS: {
    label: { en: 'Source deductions account (RS)', fr: 'Compte de retenues à la source (RS)' },
    agency: quebec,
    parts: [...pension, { role: 'payroll.qpip.payable' }, { role: 'payroll.qctax.payable' }],
    others: ['payroll.cpp', 'remit.pd7a', 'remit.health-levy', 'remit.compensation'],
    pay: pays.payroll,
    charge: 'daybook remittance annual',
  },
  IC: {
    label: { en: 'Corporate income tax account (IC)', fr: 'Compte d’impôt des sociétés (IC)' },
    agency: quebec,
    parts: incomeParts,
    others: ['income-tax:t2'],
    pay: pays.income,
    charge: 'daybook deadline list',
  },
} as const satisfies Readonly<Record<string, AgencyAccounts>>

const programs: Readonly<Record<AgencyProgram, AgencyAccounts>> = { ...federal, ...ofQuebec }

/**
 * The accounts of a program in books of a province. Accounts that hold what both governments ask (pension
 * contributions, income tax in Quebec) are told apart by the tags of their postings. Premiums for injured
 * workers and levies on payroll are Revenu Québec’s where the books are of Quebec; elsewhere only what its
 * form pays of them.
 */
export function agencyAccounts(program: AgencyProgram, province: string): AgencyAccounts {
  const accounts = programs[program]
  if (program !== 'RS') return accounts
  const levies = ['payroll.eht.payable', 'payroll.wcb.payable'].map((role) =>
    province === 'QC' ? { role } : { role, only: quebecForm },
  )
  return { ...accounts, parts: [...accounts.parts, ...levies] }
}
