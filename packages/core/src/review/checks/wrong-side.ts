import { type Account, byCode } from '../../ledger/chart.ts'
import { check } from '../check.ts'
import { accountEvidence, accountWords, money, showAccount } from '../in-words.ts'

/** Accounts whose balance is on the other side than their kind stands on. */
export const wrongSide = check({
  id: 'wrong-side',
  group: 'balances',
  severity: 'warning',
  title: { en: 'Balances on the wrong side', fr: 'Soldes du mauvais côté' },
  why: {
    en: 'An asset in credit, a liability in debit or an expense below zero mostly means an entry on the wrong account or side.',
    fr: 'Un actif au crédit, un passif au débit ou une charge négative vient le plus souvent d’une écriture au mauvais compte ou du mauvais côté.',
  },
  needs: ['balances', 'movements'],
  find: ({ chart, balances, movements, span }) =>
    [...chart.values()]
      .filter(isOneSided)
      .sort(byCode)
      .flatMap((account) => {
        const isResult = account.type === 'revenue' || account.type === 'expense'
        const net = (isResult ? movements : balances).get(account.id) ?? 0n
        if (net === 0n || net > 0n === (sideOf(account) === 'debit')) return []
        const [name, amount] = [accountWords(chart, account.id), money(net < 0n ? -net : net)]
        const side = net > 0n ? { en: 'debit', fr: 'débiteur' } : { en: 'credit', fr: 'créditeur' }
        return [
          {
            subject: account.id,
            amount: net,
            date: span.through,
            words: {
              en: `${name.en} has a ${side.en} balance of ${amount.en}`,
              fr: `${name.fr} a un solde ${side.fr} de ${amount.fr}`,
            },
            evidence: [accountEvidence(chart, account.id, net)],
            acts: [
              showAccount(chart, account.id, span.from, span.through),
              { command: 'entry.recode', input: { account: account.code } },
            ],
          },
        ]
      }),
})

/**
 * Accounts that rightly stand on either side: banks, taxes, clearing, owners, and those with a pair in the
 * GIFI.
 */
const eitherSide =
  /^(bank\.|creditcard|undeposited|processor|transfer|suspense|uncategorized|ar\.|ap\.|customer\.|tax\.|retained|earnings|opening|rounding|fx\.|cash\.|shareholder|intercompany|payroll\.netpay|asset\.disposal)/
const eitherSubtypes = [
  'bank',
  'creditCard',
  'salesTax',
  'incomeTax',
  'related',
  'retained',
  'currentEarnings',
  'clearing',
  'surplus',
  'otherIncome',
]

/** The side of an account; one that was taken over without a kind may say by its name that it is contra. */
function sideOf({ type, normal, role, subtype, name }: Account): Account['normal'] {
  if (type !== 'asset' || role !== undefined || subtype !== undefined) return normal
  return contraNames.test(name.en) || contraNames.test(name.fr) ? 'credit' : normal
}

const contraNames = /\bacc(um(ulated)?)?[. -]*(dep|amort)|allowance for|amortissements? cumul|provision pour/i

function isOneSided({ type, role = '', subtype = '', gifiFlip, flipGroup, closedOn }: Account): boolean {
  if (type === 'statistical' || type === 'equity' || closedOn !== undefined) return false
  return (
    !eitherSide.test(role) &&
    !eitherSubtypes.includes(subtype) &&
    gifiFlip === undefined &&
    flipGroup === undefined
  )
}
