import { check } from '../check.ts'
import { leadingDigitTest } from '../leading-digit-test.ts'

/** First digits of the amounts against the law of Newcomb and Benford. */
export const leadingDigits = check({
  id: 'leading-digits',
  group: 'entries',
  severity: 'note',
  title: { en: 'Leading digits', fr: 'Premiers chiffres' },
  why: {
    en: 'Amounts that grew by themselves begin with 1 more often than with 9 (Benford). Others may be invented, capped or priced alike: this only says where to look, and proves nothing.',
    fr: 'Des montants nés d’eux-mêmes commencent plus souvent par 1 que par 9 (Benford). D’autres peuvent être inventés, plafonnés ou à prix fixes\u00a0: cela dit seulement où regarder, et ne prouve rien.',
  },
  needs: ['sizes'],
  find: ({ sizes, chart, span }) => {
    const own = sizes.filter(({ account }) => {
      const type = chart.get(account)?.type
      return type === 'expense' || type === 'revenue'
    })
    return (['expense', 'revenue'] as const).flatMap((type) => {
      const result = leadingDigitTest(own.filter(({ account }) => chart.get(account)?.type === type))
      if (result === undefined || result.conforms) return []
      const { digit, count, observed, expected, deviation } = result
      const what = type === 'expense' ? { en: 'expenses', fr: 'charges' } : { en: 'income', fr: 'produits' }
      return [
        {
          subject: type,
          date: span.through,
          words: {
            en: `Of ${count} amounts of ${what.en}, ${observed} % begin with ${digit} where ${expected} % are usual (mean deviation ${deviation}, limit 0.015)`,
            fr: `Sur ${count} montants de ${what.fr}, ${observed.replace('.', ',')} % commencent par ${digit} au lieu de ${expected.replace('.', ',')} % (écart moyen ${deviation.replace('.', ',')}, limite 0,015)`,
          },
          evidence: [],
          acts: [{ command: 'report.general-ledger', input: { from: span.from, through: span.through } }],
        },
      ]
    })
  },
})
