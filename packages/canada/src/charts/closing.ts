import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { Account, AccountType } from '@daybook/core/ledger/chart.ts'

/** Which accounts a closing step empties: those of a type, a role or a subtype, whichever is named. */
export type ClosingSource = {
  readonly types?: readonly AccountType[]
  readonly roles?: readonly string[]
  readonly subtypes?: readonly string[]
}

/**
 * One step of the year-end close: the accounts of `from` are emptied into the account with role `into`.
 * `whole`: one account takes all; `shares`: all partners' accounts with that role share the step's total by
 * their agreement; `same-partner`: each account goes to the account with that role of its own partner
 * (`partnerOf`).
 */
export type ClosingStep = {
  readonly name: Label
  readonly from: ClosingSource
  readonly into: string
  readonly split: 'whole' | 'shares' | 'same-partner'
}

/**
 * How a legal form closes its year: `target` is the role of the account or accounts that carry the result
 * from year to year, `steps` in the order in which a bookkeeper posts them. Accounts of no step are
 * permanent and keep their balance.
 */
export type ClosingPlan = {
  readonly form: LegalForm
  readonly target: string
  readonly steps: readonly ClosingStep[]
}

const result: ClosingSource = { types: ['revenue', 'expense'] }

const names = {
  netIncome: { en: 'Net income for the year', fr: 'Résultat net de l’exercice' },
  surplus: { en: 'Excess of revenue over expenses', fr: 'Excédent des produits sur les charges' },
  netPersonal: { en: 'Income less spending of the year', fr: 'Revenus moins dépenses de l’année' },
  dividends: { en: 'Dividends declared', fr: 'Dividendes déclarés' },
  priorPeriod: { en: 'Prior-period adjustments', fr: 'Redressements d’exercices antérieurs' },
  contributions: { en: 'Contributions', fr: 'Apports' },
  drawings: { en: 'Drawings', fr: 'Prélèvements' },
  shared: {
    en: 'Net income after partners’ interest and salaries, by share',
    fr: 'Résultat net après intérêts et salaires aux associés, selon les quotes-parts',
  },
} as const satisfies Readonly<Record<string, Label>>

const plans: Readonly<Record<LegalForm, ClosingPlan>> = {
  // Retained earnings take the result and give up the dividends.
  corporation: {
    form: 'corporation',
    target: 'retained.opening',
    steps: [
      { name: names.netIncome, from: result, into: 'retained.opening', split: 'whole' },
      {
        name: names.priorPeriod,
        from: { roles: ['retained.priorperiod'] },
        into: 'retained.opening',
        split: 'whole',
      },
      {
        name: names.dividends,
        from: {
          roles: ['dividends.eligible', 'dividends.noneligible', 'dividends.capital'],
          subtypes: ['dividend'],
        },
        into: 'retained.opening',
        split: 'whole',
      },
    ],
  },
  // The owner's capital takes the result and the contributions and gives up the drawings.
  proprietor: {
    form: 'proprietor',
    target: 'retained.opening',
    steps: [
      { name: names.netIncome, from: result, into: 'retained.opening', split: 'whole' },
      {
        name: names.contributions,
        from: { roles: ['owner.contributions'] },
        into: 'retained.opening',
        split: 'whole',
      },
      {
        name: names.drawings,
        from: {
          roles: ['owner.drawings', 'owner.drawings.tax', 'owner.personaluse'],
          subtypes: ['ownerDrawings'],
        },
        into: 'retained.opening',
        split: 'whole',
      },
    ],
  },
  // Interest and salaries allocated to partners were credited to those partners already: they come off the
  // result before it is shared, so both are emptied in one step.
  partnership: {
    form: 'partnership',
    target: 'partner.capital.opening',
    steps: [
      {
        name: names.shared,
        from: { types: ['revenue', 'expense'], roles: ['partner.allocations'] },
        into: 'partner.capital.opening',
        split: 'shares',
      },
      {
        name: names.contributions,
        from: { roles: ['partner.contributions'] },
        into: 'partner.capital.opening',
        split: 'same-partner',
      },
      {
        name: names.drawings,
        from: { roles: ['partner.drawings'] },
        into: 'partner.capital.opening',
        split: 'same-partner',
      },
    ],
  },
  // Unrestricted net assets take the result; restricted net assets change only by transfers between funds.
  nonprofit: {
    form: 'nonprofit',
    target: 'retained.opening',
    steps: [{ name: names.surplus, from: result, into: 'retained.opening', split: 'whole' }],
  },
  personal: {
    form: 'personal',
    target: 'retained.opening',
    steps: [{ name: names.netPersonal, from: result, into: 'retained.opening', split: 'whole' }],
  },
}

/**
 * How a legal form closes its year, as data for the closing entry.
 *
 *   corporation:  revenue, expenses and dividends → retained earnings (role `retained.opening`)
 *   proprietor:   … and contributions, drawings   → owner's capital   (role `retained.opening`)
 *   partnership:  result by share, own drawings   → partner's capital (role `partner.capital.opening`)
 */
export function closingPlan(form: LegalForm): ClosingPlan {
  return plans[form]
}

/** The step of the plan that empties an account at year end; none for the permanent accounts. */
export function closingStepOf(plan: ClosingPlan, account: Account): ClosingStep | undefined {
  if (account.role === plan.target) return undefined
  return plan.steps.find((step) => isFrom(step.from, account))
}

function isFrom(from: ClosingSource, account: Account): boolean {
  if (from.types?.includes(account.type)) return true
  if (account.role !== undefined && from.roles?.includes(account.role)) return true
  return account.subtype !== undefined && from.subtypes?.includes(account.subtype) === true
}

const partnerNumber = /^34([1-9]\d?)[0-3]$/

/**
 * Which partner an account belongs to, counted from 1, by the number it was opened with: 3412 is the first
 * partner's, 34102 the tenth's. None for accounts of no partner, and for those that were imported under
 * other numbers.
 */
export function partnerOf(account: Account): number | undefined {
  if (account.role?.startsWith('partner.') !== true || account.role === 'partner.allocations')
    return undefined
  const match = partnerNumber.exec(account.id)
  return match === null ? undefined : Number(match[1])
}
