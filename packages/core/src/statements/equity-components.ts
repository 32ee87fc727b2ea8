import type { LegalForm } from '../daybook/fact.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { type Account, accountName, byCode, type Chart } from '../ledger/chart.ts'

/** A part of equity with a column of its own: a partner, a kind of shares, a class of net assets. */
export type EquityComponent = {
  readonly key: string
  readonly label: Label
  readonly accounts: readonly Account[]
}

/** Subtypes of a corporation that stand together; retained earnings hold the dividends taken from them. */
const corporate: Readonly<Record<string, { readonly key: string; readonly label: Label }>> = {
  shareCapital: { key: 'shares', label: { en: 'Share capital', fr: 'Capital-actions' } },
  surplus: { key: 'surplus', label: { en: 'Contributed surplus', fr: 'Surplus d’apport' } },
  retained: { key: 'retained', label: { en: 'Retained earnings', fr: 'Bénéfices non répartis' } },
  dividend: { key: 'retained', label: { en: 'Retained earnings', fr: 'Bénéfices non répartis' } },
  currentEarnings: { key: 'retained', label: { en: 'Retained earnings', fr: 'Bénéfices non répartis' } },
}

const other: Label = { en: 'Other equity', fr: 'Autres capitaux propres' }

/**
 * The components of equity in order of their first accounts; every account of equity is in one of them.
 *
 * A partnership has one a partner: accounts of partners whose numbers differ in the last sign only, as the
 * default chart numbers them, named by the words that their names end with. A non-profit organization has one
 * for each account of net assets, a corporation share capital, contributed surplus and retained earnings,
 * others all in one.
 */
export function equityComponents(chart: Chart, form: LegalForm): readonly EquityComponent[] {
  const components = new Map<string, { label: Label; accounts: Account[] }>()
  for (const account of [...chart.values()].filter((each) => each.type === 'equity').sort(byCode)) {
    const { key, label } = componentOf(account, form)
    const found = components.get(key)
    if (found === undefined) components.set(key, { label, accounts: [account] })
    else found.accounts.push(account)
  }
  return [...components].map(([key, { label, accounts }]) => ({
    key,
    label: form === 'partnership' && key !== 'other' ? partnerLabel(accounts) : label,
    accounts,
  }))
}

function componentOf(account: Account, form: LegalForm): { readonly key: string; readonly label: Label } {
  const { subtype = '', code } = account
  const name = { en: accountName(account, 'en'), fr: accountName(account, 'fr') }
  switch (form) {
    case 'corporation':
      return corporate[subtype] ?? { key: 'other', label: other }
    case 'partnership':
      if (subtype === 'partnerCapital' || subtype === 'partnerDrawings') {
        return { key: `partner-${code.slice(0, -1)}`, label: name }
      }
      return { key: 'other', label: other }
    case 'nonprofit':
      return subtype === 'netAssets'
        ? { key: `account-${code}`, label: name }
        : { key: 'other', label: other }
    case 'proprietor':
      return { key: 'capital', label: { en: 'Owner’s capital', fr: 'Capital du propriétaire' } }
    case 'personal':
      return { key: 'capital', label: { en: 'Net worth', fr: 'Valeur nette' } }
  }
}

/** The words that all names of a partner's accounts end with: the partner; else the name of the first. */
function partnerLabel(accounts: readonly Account[]): Label {
  return { en: lastWords(accounts, 'en'), fr: lastWords(accounts, 'fr') }
}

function lastWords(accounts: readonly Account[], language: Language): string {
  const names = accounts.map((account) => accountName(account, language).split(' '))
  const [first = []] = names
  let count = 0
  while (count < first.length && names.every((words) => words.at(-1 - count) === first.at(-1 - count)))
    count += 1
  const words = count === 0 || count === first.length ? first : first.slice(-count)
  return words.join(' ').replace(/^[-–—,:\s]+/, '')
}
