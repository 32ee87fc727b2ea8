import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type Account, normalSide, type Side } from '@daybook/core/ledger/chart.ts'
import { type GifiCode, type GifiSection, gifiCode } from './gifi.ts'

/** What is wrong with the GIFI code of an account. */
export type GifiProblem =
  | 'missing'
  | 'personal'
  | 'unknown'
  | 'total'
  | 'identification'
  | 'farm'
  | 'form'
  | 'section'
  | 'side'
  | 'flip-unknown'
  | 'flip-side'

/**
 * A finding about one account: its number, the code in question, what is wrong, and a sentence for people.
 */
export type GifiFinding = {
  readonly account: string
  readonly code: string
  readonly problem: GifiProblem
  readonly message: Label
}

/** What the accounts belong to: the legal form, and whether the business farms. */
export type GifiBooks = { readonly form: LegalForm; readonly isFarm: boolean }

/**
 * What is wrong with the GIFI codes of accounts, in the order of the accounts: a code that the index lacks,
 * that is a total or a text, that is a farm's (9370 to 9899) in books that do not farm, that another kind
 * of filer uses, whose block does not fit the account's type, or whose side does not fit the account's.
 *
 * An account may lie on the other side of its code when it says so: by a `flipGroup` that nets it with the
 * others, or as a contra account (its `normal` is opposite to its type) under the code of what it reduces.
 * Contra assets are held to the contra codes, which the index has for every block of assets that takes
 * them.
 *
 * Corporations and non-profits need a code on every account but the opening balances, which are never
 * exported; proprietors and partners need none on their own equity; personal books have none at all.
 */
export function checkGifi(accounts: readonly Account[], books: GifiBooks): readonly GifiFinding[] {
  return accounts.flatMap((account) => {
    if (account.type === 'statistical') return []
    if (account.gifi === undefined) return needsCode(account, books) ? [finding(account, '', 'missing')] : []
    if (books.form === 'personal') return [finding(account, account.gifi, 'personal')]
    const code = gifiCode(account.gifi)
    if (code === undefined) return [finding(account, account.gifi, 'unknown')]
    const problem = problemOf(account, code, books)
    const own = problem === undefined ? [] : [finding(account, code.code, problem)]
    return [...own, ...flipFindings(account, code)]
  })
}

function needsCode(account: Account, books: GifiBooks): boolean {
  return (books.form === 'corporation' || books.form === 'nonprofit') && account.role !== 'opening.balance'
}

function problemOf(account: Account, code: GifiCode, books: GifiBooks): GifiProblem | undefined {
  if (code.role === 'total') return 'total'
  if (code.role === 'identification') return 'identification'
  if (!books.isFarm && code.code >= '9370' && code.code <= '9899') return 'farm'
  if (code.applies !== 'both' && code.applies !== filerOf(books.form)) return 'form'
  if (!(sections[account.type] ?? []).includes(code.section)) return 'section'
  return fitsSide(account, code) ? undefined : 'side'
}

/** Non-profits file as corporations do (T2, T1044); proprietors use only the codes that both kinds share. */
function filerOf(form: LegalForm): 'corporation' | 'partnership' | 'neither' {
  if (form === 'corporation' || form === 'nonprofit') return 'corporation'
  return form === 'partnership' ? 'partnership' : 'neither'
}

const sections: Readonly<Partial<Record<Account['type'], readonly GifiSection[]>>> = {
  asset: [
    'current_assets',
    'tangible_capital_assets',
    'intangible_capital_assets',
    'long_term_assets',
    'assets_held_in_trust',
  ],
  liability: ['current_liabilities', 'long_term_liabilities', 'other_liabilities'],
  equity: ['equity', 'retained_earnings'],
  revenue: ['revenue', 'farm_revenue', 'other_comprehensive_income', 'extraordinary_items_and_taxes'],
  expense: ['cost_of_sales', 'operating_expenses', 'farm_expenses', 'extraordinary_items_and_taxes'],
}

function fitsSide(account: Account, code: GifiCode): boolean {
  if (code.normal === null || code.normal === account.normal || account.flipGroup !== undefined) return true
  const isContra = account.normal !== normalSide(account.type)
  return isContra && account.type !== 'asset' && code.normal === normalSide(account.type)
}

function flipFindings(account: Account, code: GifiCode): readonly GifiFinding[] {
  if (account.gifiFlip === undefined) return []
  const flip = gifiCode(account.gifiFlip)
  if (flip === undefined || flip.role === 'total' || flip.role === 'identification') {
    return [finding(account, account.gifiFlip, 'flip-unknown')]
  }
  return flip.normal === opposite(code.normal) ? [] : [finding(account, flip.code, 'flip-side')]
}

function opposite(side: Side | null): Side | null {
  return side === null ? null : side === 'debit' ? 'credit' : 'debit'
}

const messages: Readonly<Record<GifiProblem, Label>> = {
  missing: { en: 'account {account} has no GIFI code', fr: 'le compte {account} n’a pas de code IGRF' },
  personal: {
    en: 'account {account} has GIFI code {code}, and personal books have none',
    fr: 'le compte {account} porte le code IGRF {code}; les livres personnels n’en ont pas',
  },
  unknown: {
    en: 'account {account}: GIFI has no code {code}',
    fr: 'compte {account} : l’IGRF n’a pas de code {code}',
  },
  total: {
    en: 'account {account}: GIFI {code} is a total, computed when the file is written',
    fr: 'compte {account} : le code IGRF {code} est un total, calculé à l’écriture du fichier',
  },
  identification: {
    en: 'account {account}: GIFI {code} is a text about the operation, not an amount',
    fr: 'compte {account} : le code IGRF {code} est un texte sur l’exploitation, non un montant',
  },
  farm: {
    en: 'account {account}: GIFI {code} is for farms',
    fr: 'compte {account} : le code IGRF {code} est réservé à l’agriculture',
  },
  form: {
    en: 'account {account}: GIFI {code} is not used by this legal form',
    fr: 'compte {account} : le code IGRF {code} ne sert pas à cette forme juridique',
  },
  section: {
    en: 'account {account}: GIFI {code} belongs to another part of the statements than the account’s type',
    fr: 'compte {account} : le code IGRF {code} relève d’une autre partie des états que le type du compte',
  },
  side: {
    en: 'account {account} stands on the other side of GIFI {code} and does not say that it is netted',
    fr: 'le compte {account} est du côté opposé au code IGRF {code} sans dire qu’il s’y compense',
  },
  'flip-unknown': {
    en: 'account {account}: the paired GIFI code {code} takes no amounts',
    fr: 'compte {account} : le code IGRF jumelé {code} ne prend pas de montant',
  },
  'flip-side': {
    en: 'account {account}: the paired GIFI code {code} stands on the same side as the code itself',
    fr: 'compte {account} : le code IGRF jumelé {code} est du même côté que le code lui-même',
  },
}

function finding(account: Account, code: string, problem: GifiProblem): GifiFinding {
  const filled = (text: string) => text.replaceAll('{account}', account.code).replaceAll('{code}', code)
  const message = { en: filled(messages[problem].en), fr: filled(messages[problem].fr) }
  return { account: account.code, code, problem, message }
}
