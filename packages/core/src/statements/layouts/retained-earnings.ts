import type { Label } from '../../kit/refusal-text.ts'
import type { Layout, LayoutLine, Selector } from '../layout.ts'
import { added, earnings, gifi, groupsWith, oneLine, section, subtype, unclassified, words } from './parts.ts'

const opening = groupsWith('credit', 'opening')
const change = groupsWith('credit', 'movement')
const closing = groupsWith('credit', 'closing-entries')

/** What a statement of this kind is about, in its own words. */
type About = {
  readonly name: string
  readonly title: Label
  readonly capital: readonly Selector[]
  readonly taken: readonly Selector[]
  readonly words: {
    readonly opening: Label
    readonly changes: Label
    readonly income: Label
    readonly taken: Label
    readonly totalTaken: Label
    readonly closing: Label
  }
}

/**
 * Opening + changes entered directly + income + what was taken out + closing entries = closing. Closing
 * entries only move income into capital, so their line is nothing and is not seen, unless they touch an
 * account outside of it.
 */
function continuity(about: About): Layout {
  const all = [...about.capital, ...about.taken]
  const lines: readonly LayoutLine[] = [
    oneLine('opening', about.words.opening, [
      opening('opening.accounts', about.words.opening, all),
      earnings('opening.earlier', words('Not closed before', 'Non clôturé auparavant'), 'opening'),
    ]),
    change('changes', about.words.changes, about.capital),
    earnings('net-income', about.words.income, 'movement'),
    section('taken', about.words.taken, about.words.totalTaken, [
      change('taken.accounts', about.words.taken, about.taken),
    ]),
    oneLine('closing-entries', words('Moved elsewhere by closing entries', 'Viré ailleurs à la clôture'), [
      closing('closing-entries.accounts', words('Capital', 'Capital'), all),
      earnings('closing-entries.income', words('Income closed', 'Résultat clôturé'), 'closing-entries'),
    ]),
    added('closing', about.words.closing, ['opening', 'changes', 'net-income', 'taken', 'closing-entries'], {
      final: true,
    }),
  ]
  return { name: about.name, statement: 'retained-earnings', title: about.title, lines }
}

const netIncome = words('Net income', 'Résultat net')

/** Retained earnings of a corporation: opening, prior-period adjustments, net income, dividends, closing. */
export const corporateRetainedEarnings = continuity({
  name: 'retained-earnings-corporation',
  title: words('Statement of retained earnings', 'État des bénéfices non répartis'),
  capital: [
    subtype('retained'),
    subtype('currentEarnings'),
    gifi('equity', '3660', '3849'),
    unclassified('equity'),
  ],
  taken: [subtype('dividend')],
  words: {
    opening: words('Retained earnings, beginning of period', 'Bénéfices non répartis au début de la période'),
    changes: words('Adjustments entered directly', 'Redressements inscrits directement'),
    income: netIncome,
    taken: words('Dividends', 'Dividendes'),
    totalTaken: words('Total dividends', 'Total des dividendes'),
    closing: words('Retained earnings, end of period', 'Bénéfices non répartis à la fin de la période'),
  },
})

/** Capital of one owner: opening, contributions, net income, drawings, closing. */
export const ownerCapital = continuity({
  name: 'retained-earnings-proprietor',
  title: words('Statement of owner’s capital', 'État du capital du propriétaire'),
  capital: [{ type: 'equity' }],
  taken: [subtype('ownerDrawings')],
  words: {
    opening: words('Capital, beginning of period', 'Capital au début de la période'),
    changes: words('Contributions and other changes', 'Apports et autres variations'),
    income: netIncome,
    taken: words('Drawings', 'Prélèvements'),
    totalTaken: words('Total drawings', 'Total des prélèvements'),
    closing: words('Capital, end of period', 'Capital à la fin de la période'),
  },
})

/** Capital of the partners together: opening, contributions, net income, drawings, closing. */
export const partnersCapital = continuity({
  name: 'retained-earnings-partnership',
  title: words('Statement of partners’ capital', 'État du capital des associés'),
  capital: [{ type: 'equity' }],
  taken: [subtype('partnerDrawings')],
  words: {
    opening: words('Capital, beginning of period', 'Capital au début de la période'),
    changes: words('Contributions and other changes', 'Apports et autres variations'),
    income: netIncome,
    taken: words('Drawings', 'Prélèvements'),
    totalTaken: words('Total drawings', 'Total des prélèvements'),
    closing: words('Capital, end of period', 'Capital à la fin de la période'),
  },
})

/** Net assets of a non-profit organization: opening, transfers, excess of revenue, closing. */
export const netAssets = continuity({
  name: 'retained-earnings-nonprofit',
  title: words('Statement of changes in net assets', 'État de l’évolution de l’actif net'),
  capital: [{ type: 'equity' }],
  taken: [subtype('interfund')],
  words: {
    opening: words('Net assets, beginning of period', 'Actif net au début de la période'),
    changes: words('Endowments, transfers and other changes', 'Dotations, virements et autres variations'),
    income: words(
      'Excess (deficiency) of revenue over expenses',
      'Excédent (insuffisance) des produits sur les charges',
    ),
    taken: words('Interfund transfers', 'Virements interfonds'),
    totalTaken: words('Total interfund transfers', 'Total des virements interfonds'),
    closing: words('Net assets, end of period', 'Actif net à la fin de la période'),
  },
})

/** Net worth of a person: opening, changes entered directly, income less spending, closing. */
export const netWorth = continuity({
  name: 'retained-earnings-personal',
  title: words('Change in net worth', 'Évolution de la valeur nette'),
  capital: [{ type: 'equity' }],
  taken: [subtype('withdrawal')],
  words: {
    opening: words('Net worth, beginning of period', 'Valeur nette au début de la période'),
    changes: words('Other changes', 'Autres variations'),
    income: words('Income less spending', 'Revenus moins dépenses'),
    taken: words('Withdrawals', 'Retraits'),
    totalTaken: words('Total withdrawals', 'Total des retraits'),
    closing: words('Net worth, end of period', 'Valeur nette à la fin de la période'),
  },
})
