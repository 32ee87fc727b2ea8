import { byCode } from '../../ledger/chart.ts'
import { check } from '../check.ts'
import { accountEvidence, accountWords, money, showAccount } from '../in-words.ts'

/** Loans that are paid down while no interest is posted at all. */
export const loanInterest = check({
  id: 'loan-interest',
  group: 'balances',
  severity: 'warning',
  title: { en: 'Loan payments without interest', fr: 'Versements sur emprunt sans intérêts' },
  why: {
    en: 'A payment of a loan is part interest. Posted whole against the loan, the debt is understated and an expense is not claimed.',
    fr: 'Un versement comprend des intérêts. Porté en entier contre l’emprunt, il sous-évalue la dette et laisse une charge non réclamée.',
  },
  needs: ['months'],
  find: ({ months, chart, span }) => {
    const [first, last] = [span.from.slice(0, 7), span.through.slice(0, 7)]
    const now = months.filter(({ month }) => month >= first && month <= last)
    const interestMonths = new Set(
      now
        .filter(({ account, debit }) => debit > 0n && isInterest(chart.get(account)))
        .map(({ month }) => month),
    )
    return [...chart.values()]
      .filter(isLoan)
      .sort(byCode)
      .flatMap((account) => {
        const paid = now.filter(
          (each) => each.account === account.id && each.debit > 0n && each.credit === 0n,
        )
        const bare = paid.filter(({ month }) => !interestMonths.has(month))
        // One payment of principal may stand alone; three months without any interest do not.
        if (bare.length < 3) return []
        const sum = bare.reduce((total, { debit }) => total + debit, 0n)
        const [name, amount] = [accountWords(chart, account.id), money(sum)]
        return [
          {
            subject: account.id,
            amount: sum,
            words: {
              en: `${name.en} was paid down by ${amount.en} in ${bare.length} months in which no interest was posted`,
              fr: `${name.fr} a été réduit de ${amount.fr} en ${bare.length} mois sans qu’aucun intérêt soit inscrit`,
            },
            evidence: [accountEvidence(chart, account.id, sum)],
            acts: [
              { command: 'loan.open', input: { account: account.code } },
              showAccount(chart, account.id, span.from, span.through),
            ],
          },
        ]
      })
  },
})

type Known = {
  readonly type: string
  readonly subtype?: string
  readonly gifi?: string
  readonly role?: string
  readonly name: { readonly en: string; readonly fr: string }
}

function isLoan({ type, subtype, role = '', name }: Known): boolean {
  if (type !== 'liability' || role.startsWith('shareholder') || role.startsWith('intercompany')) return false
  return subtype === 'loan' || /\b(loan|mortgage|emprunt|hypothèque|prêt)\b/i.test(`${name.en} ${name.fr}`)
}

/** GIFI 8710 to 8714 is interest; 8715 and on are charges of banks and cards. */
function isInterest(account: Known | undefined): boolean {
  if (account === undefined || account.type !== 'expense') return false
  return (
    /^871[0-4]$/.test(account.gifi ?? '') ||
    /\b(interest|intérêt)/i.test(`${account.name.en} ${account.name.fr}`)
  )
}
