import { daysBetween } from '../../kit/civil-date.ts'
import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { accountWords, money, showEntry } from '../in-words.ts'
import type { ReviewPosting } from '../review-parts.ts'

/** A deposit reaches the bank within days; after so many something is wrong. */
const patientDays = 10

/** What waits in undeposited funds longer than this should have gone to the bank. */
const undepositedDays = 30

/** Deposits that the bank has not shown, and receipts that were never deposited. */
export const lateDeposit = check({
  id: 'late-deposit',
  group: 'bank',
  severity: 'warning',
  title: { en: 'Deposits that did not arrive', fr: 'Dépôts non arrivés' },
  why: {
    en: 'Money that was received and is not at the bank after days was dated wrongly, entered twice, or is gone.',
    fr: 'Une somme reçue qui n’est pas à la banque après quelques jours a été mal datée, inscrite deux fois, ou a disparu.',
  },
  needs: ['outstanding', 'undeposited'],
  find: ({ outstanding, undeposited, chart, span, today }) => {
    const on = span.through < today ? span.through : today
    const transit = outstanding.filter(
      ({ kind, date }) => kind === 'deposit' && daysBetween(date, on) > patientDays,
    )
    const waiting = undeposited.filter(
      ({ date, amount }) => amount > 0n && daysBetween(date, on) > undepositedDays,
    )
    const about = (item: ReviewPosting, isTransit: boolean) => {
      const [name, amount] = [accountWords(chart, item.account), money(item.amount)]
      const from = item.name ?? item.memo
      return {
        subject: `${entryName(item.number)}:${item.account}`,
        date: item.date,
        amount: item.amount,
        words: isTransit
          ? {
              en: `${amount.en} from ${from} of ${item.date} has not reached ${name.en}`,
              fr: `${amount.fr} de ${from}, du ${item.date}, n’est pas arrivé à ${name.fr}`,
            }
          : {
              en: `${amount.en} from ${from} of ${item.date} still waits in ${name.en}`,
              fr: `${amount.fr} de ${from}, du ${item.date}, attend toujours dans ${name.fr}`,
            },
        evidence: [
          {
            kind: 'entry' as const,
            id: entryName(item.number),
            date: item.date,
            amount: item.amount,
            note: from,
          },
        ],
        acts: isTransit
          ? [showEntry(item.number)]
          : [{ command: 'deposit.pending', input: {} }, showEntry(item.number)],
      }
    }
    return [...transit.map((item) => about(item, true)), ...waiting.map((item) => about(item, false))]
  },
})
