import { addDays, daysBetween, fiscalYearOf } from '../../kit/civil-date.ts'
import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { entryEvidence, money, showEntry } from '../in-words.ts'
import { saysEarlierMonth } from '../month-words.ts'
import type { ReviewBasis, ReviewParts } from '../review-parts.ts'

/** How far around the end of a year sales and bills are looked at. */
const near = { before: 31, after: 60 }

/** Sales taken back and bills of the old year dated in the new one, around the end of a fiscal year. */
export const cutOff = check({
  id: 'cut-off',
  group: 'year',
  severity: 'warning',
  title: { en: 'Cut-off at the year’s end', fr: 'Coupure de fin d’exercice' },
  why: {
    en: 'A sale of the last days that is taken back in the new year was none, and a bill for the old year belongs to it: both move profit between years.',
    fr: 'Une vente des derniers jours reprise dans le nouvel exercice n’en était pas une, et une facture de l’ancien exercice lui appartient\u00a0: les deux déplacent le bénéfice.',
  },
  needs: ['documents', 'reversals'],
  find: (books) => {
    const { span, profile } = books
    const year = fiscalYearOf(span.through, profile.fiscalYearEnd)
    // The end of the year before, and the end of this one where the span goes past it.
    const ends = [addDays(year.from, -1), year.through].filter(
      (end) => span.through > end && addDays(end, near.after) >= span.from,
    )
    return ends.flatMap((end) => [...takenBack(books, end), ...oldBills(books, end)])
  },
})

type Books = ReviewBasis & Pick<ReviewParts, 'documents' | 'reversals'>

function takenBack({ documents, reversals, span }: Books, end: string) {
  const byId = new Map(documents.map((each) => [each.id, each]))
  const isNear = (date: string, back: string) =>
    date <= end &&
    daysBetween(date, end) <= near.before &&
    back > end &&
    daysBetween(end, back) <= near.after &&
    back <= span.through
  const credits = documents.flatMap((credit) => {
    const sale = credit.kind === 'credit' ? byId.get(credit.from ?? '') : undefined
    return sale !== undefined && credit.voided === undefined && isNear(sale.date, credit.date)
      ? [{ sale, on: credit.date, by: credit.id, amount: credit.amount }]
      : []
  })
  const voided = documents.flatMap((sale) =>
    sale.kind === 'invoice' && sale.voided !== undefined && isNear(sale.date, sale.voided.date)
      ? [{ sale, on: sale.voided.date, by: sale.id, amount: sale.amount }]
      : [],
  )
  const byHand = reversals.filter(
    ({ entry, wasAutomatic, isReplaced, originalDate = '', journal }) =>
      !wasAutomatic && !isReplaced && journal === 'sales' && isNear(originalDate, entry.date),
  )
  return [
    ...[...credits, ...voided].map(({ sale, on, by, amount: back }) => {
      const amount = money(back)
      return {
        subject: `${end}:${by}`,
        date: on,
        amount: back,
        words: {
          en: `${sale.id} of ${sale.date}, before the year’s end ${end}, was taken back by ${amount.en} on ${on}`,
          fr: `${sale.id} du ${sale.date}, avant la fin d’exercice du ${end}, a été reprise de ${amount.fr} le ${on}`,
        },
        evidence: [
          { kind: 'document' as const, id: sale.id, date: sale.date, amount: sale.amount },
          { kind: 'document' as const, id: by, date: on, amount: back },
        ],
        acts: [
          { command: 'invoice.show', input: { number: sale.id } },
          { command: 'entry.accrue', input: { date: end } },
        ],
      }
    }),
    ...byHand.map(({ entry, reverses }) => {
      const amount = money(entry.total)
      return {
        subject: `${end}:${entryName(entry.number)}`,
        date: entry.date,
        amount: entry.total,
        words: {
          en: `${entryName(reverses)}, a sale before the year’s end ${end}, was reversed on ${entry.date} by ${amount.en}`,
          fr: `${entryName(reverses)}, une vente d’avant la fin d’exercice du ${end}, a été contrepassée le ${entry.date} de ${amount.fr}`,
        },
        evidence: [entryEvidence(entry), { kind: 'entry' as const, id: entryName(reverses) }],
        acts: [showEntry(reverses), { command: 'entry.accrue', input: { date: end } }],
      }
    }),
  ]
}

/** Bills dated in the new year whose words name a month of the old one. */
function oldBills({ documents, span }: Books, end: string) {
  return documents.flatMap((bill) => {
    const isAfter = bill.date > end && daysBetween(end, bill.date) <= near.after && bill.date <= span.through
    if (bill.kind !== 'bill' || bill.voided !== undefined || !isAfter) return []
    const words = [bill.note, bill.reference, ...bill.lines.map(({ text }) => text)]
      .filter((each) => each !== undefined)
      .join(' ')
    const named = saysEarlierMonth(words, end)
    if (named === undefined) return []
    const amount = money(bill.amount)
    return [
      {
        subject: `${end}:${bill.id}`,
        date: bill.date,
        amount: bill.amount,
        words: {
          en: `Bill ${bill.number} of ${bill.date} for ${amount.en} is for ${named}, before the year’s end ${end}`,
          fr: `La facture ${bill.number} du ${bill.date} de ${amount.fr} est pour ${named}, avant la fin d’exercice du ${end}`,
        },
        evidence: [
          { kind: 'document' as const, id: bill.id, date: bill.date, amount: bill.amount, note: words },
        ],
        acts: [
          { command: 'entry.accrue', input: { date: end } },
          { command: 'bill.show', input: { number: bill.id } },
        ],
      },
    ]
  })
}
