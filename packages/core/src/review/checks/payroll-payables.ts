import { check } from '../check.ts'
import { accountEvidence, accountWords, money, showAccount } from '../in-words.ts'

/** Payroll liabilities against what pays held back and remittances paid. */
export const payrollPayables = check({
  id: 'payroll-payables',
  group: 'payroll',
  severity: 'error',
  title: { en: 'Payroll liabilities against their forms', fr: 'Retenues à payer contre leurs formulaires' },
  why: {
    en: 'What stands on a payroll liability must be what pays held back and nothing has remitted: else the next remittance is too high or too low.',
    fr: 'Ce qui reste à une retenue à payer doit être ce que les paies ont retenu et que rien n’a versé\u00a0: sinon le prochain versement est trop haut ou trop bas.',
  },
  needs: ['payrollTies'],
  find: ({ payrollTies, chart, span }) =>
    payrollTies.flatMap(({ account, form, on, wanted, found }) => {
      if (wanted === found) return []
      const [name, asked, is] = [accountWords(chart, account), money(wanted), money(found)]
      return [
        {
          subject: `${account}:${on}`,
          date: on,
          amount: found - wanted,
          words: {
            en: `${name.en} stands at ${is.en} on ${on}; pays and remittances (${form}) give ${asked.en}`,
            fr: `${name.fr} est à ${is.fr} le ${on}; les paies et les versements (${form}) donnent ${asked.fr}`,
          },
          evidence: [accountEvidence(chart, account, found)],
          acts: [
            showAccount(chart, account, span.from, on),
            { command: 'remittance.prepare', input: { form: form.toLowerCase().split(' ')[0] ?? form } },
          ],
        },
      ]
    }),
})
