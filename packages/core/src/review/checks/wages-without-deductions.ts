import { check } from '../check.ts'
import { accountEvidence, accountWords, money, showAccount } from '../in-words.ts'

/** Wages in months in which nothing was held back. */
export const wagesWithoutDeductions = check({
  id: 'wages-without-deductions',
  group: 'payroll',
  severity: 'warning',
  title: { en: 'Wages without deductions', fr: 'Salaires sans retenues' },
  why: {
    en: 'An employer holds back CPP or QPP, EI and tax and adds its own share. Wages alone mean that somebody was paid outside payroll.',
    fr: 'Un employeur retient le RPC ou le RRQ, l’AE et l’impôt et ajoute sa part. Des salaires seuls veulent dire que quelqu’un a été payé hors de la paie.',
  },
  needs: ['months'],
  find: ({ months, chart, span }) => {
    const [first, last] = [span.from.slice(0, 7), span.through.slice(0, 7)]
    const now = months.filter(({ month }) => month >= first && month <= last)
    const held = new Set(
      now
        .filter(
          ({ account, credit }) =>
            credit > 0n && /^payroll\.(cpp|ei|qpip|tax|qctax)\.payable$/.test(chart.get(account)?.role ?? ''),
        )
        .map(({ month }) => month),
    )
    // Books that let a bureau pay never hold anything back here.
    const isOwnPayroll = months.some(
      ({ account, credit }) =>
        credit > 0n && /^payroll\.(cpp|ei|tax)\.payable$/.test(chart.get(account)?.role ?? ''),
    )
    if (!isOwnPayroll) return []
    const began =
      months
        .filter(
          ({ account, credit }) =>
            credit > 0n && /^payroll\.(cpp|ei|tax)\.payable$/.test(chart.get(account)?.role ?? ''),
        )
        .map(({ month }) => month)
        .sort()[0] ?? first
    return now
      .filter(
        ({ account, month, debit, credit }) =>
          debit > credit &&
          month >= began &&
          !held.has(month) &&
          /^payroll\.wages/.test(chart.get(account)?.role ?? ''),
      )
      .map(({ account, month, debit, credit }) => {
        const [name, amount] = [accountWords(chart, account), money(debit - credit)]
        return {
          subject: `${account}:${month}`,
          date: `${month}-01`,
          amount: debit - credit,
          words: {
            en: `${name.en} had ${amount.en} in ${month}, and nothing was held back`,
            fr: `${name.fr} a eu ${amount.fr} en ${month}, et rien n’a été retenu`,
          },
          evidence: [accountEvidence(chart, account, debit - credit)],
          acts: [showAccount(chart, account, `${month}-01`, span.through)],
        }
      })
  },
})
