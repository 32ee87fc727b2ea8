import { daysBetween } from '../../kit/civil-date.ts'
import { check } from '../check.ts'
import { listed } from '../finding.ts'
import { accountWords, codeOf, counted, money } from '../in-words.ts'

/** Bank lines that wait longer than this are late. */
const patientDays = 35

/** Bank lines that nobody has coded for over a month. */
export const waitingLines = check({
  id: 'waiting-lines',
  group: 'bank',
  severity: 'warning',
  title: { en: 'Bank lines that nobody has coded', fr: 'Lignes bancaires non imputées' },
  why: {
    en: 'Money moved and the books do not say why: income or expenses and their tax are missing.',
    fr: 'De l’argent a bougé et les livres ne disent pas pourquoi\u00a0: des produits ou des charges, et leur taxe, manquent.',
  },
  needs: ['waitingLines'],
  find: ({ waitingLines: waiting, chart, span, today }) => {
    const asOf = span.through < today ? span.through : today
    return waiting.flatMap(({ account, count, amount, oldest, lines }) => {
      const isOver = span.through < today
      if (!isOver && daysBetween(oldest, asOf) <= patientDays) return []
      const [name, sum] = [accountWords(chart, account), money(amount)]
      const many = counted(count, { en: 'line', fr: 'ligne' }, { en: 'lines', fr: 'lignes' })
      return [
        {
          subject: account,
          date: oldest,
          amount,
          words: {
            en: `${name.en}: ${many.en} since ${oldest}, net ${sum.en}`,
            fr: `${name.fr}\u00a0: ${many.fr} depuis le ${oldest}, net ${sum.fr}`,
          },
          ...listed(
            lines.map(({ id, date, amount: own, text }) => ({
              kind: 'line' as const,
              id,
              date,
              amount: own,
              note: text,
            })),
          ),
          acts: [
            { command: 'line.list', input: { account: codeOf(chart, account), open: true } },
            { command: 'line.propose', input: { account: codeOf(chart, account) } },
          ],
        },
      ]
    })
  },
})
