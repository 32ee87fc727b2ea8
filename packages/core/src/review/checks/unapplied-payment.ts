import { daysBetween } from '../../kit/civil-date.ts'
import { check } from '../check.ts'
import { accountWords, money } from '../in-words.ts'
import { leftOver } from '../old-items.ts'

/** A payment may wait so long for its invoice. */
const patientDays = 30

/** Payments and credits that wait while other items of the same party are open. */
export const unappliedPayment = check({
  id: 'unapplied-payment',
  group: 'trade',
  severity: 'warning',
  title: { en: 'Payments not set against anything', fr: 'Paiements non imputés' },
  why: {
    en: 'A payment that settles nothing leaves its invoice open: somebody is reminded, or paid, again.',
    fr: 'Un paiement qui ne règle rien laisse sa facture ouverte\u00a0: on relance, ou on paie, une seconde fois.',
  },
  needs: ['items', 'parties'],
  find: ({ items, parties, chart, span, today }) => {
    const on = span.through < today ? span.through : today
    const groups = Map.groupBy(items, ({ control, party }) => `${control}\t${party}`)
    return [...groups.values()].flatMap((own) => {
      const role = chart.get(own[0]?.control ?? '')?.role ?? ''
      const sign = role.startsWith('ar.control') ? 1n : role.startsWith('ap.control') ? -1n : 0n
      // Entries by hand settle nothing one by one; documents do.
      const owed = own.filter(({ open, kind }) => open * sign > 0n && kind !== 'entry')
      const byHand = own.filter(({ kind }) => kind === 'entry')
      // Receipts by hand pay invoices by hand; only what is left of them waits.
      const waiting = [
        ...own.filter(({ kind, open }) => kind !== 'entry' && open * sign < 0n),
        ...leftOver(byHand, sign === 1n ? -1n : 1n),
      ].filter(({ date, due }) => daysBetween(due > date ? due : date, on) > patientDays)
      // Money in hand without anything to settle is a credit in favour, which its own check tells.
      if (sign === 0n || owed.length === 0) return []
      return waiting.map(({ key, kind, party, date, open, control }) => {
        const name = parties.get(party)?.name ?? party
        const [account, amount] = [accountWords(chart, control), money(open < 0n ? -open : open)]
        return {
          subject: `${control}:${key}`,
          date,
          amount: open,
          words: {
            en: `${amount.en} of ${name} of ${date} settles nothing on ${account.en}, while ${owed.length} items are open`,
            fr: `${amount.fr} de ${name} du ${date} ne règle rien au compte ${account.fr}, alors que ${owed.length} éléments sont ouverts`,
          },
          evidence: [
            {
              kind:
                kind === 'entry'
                  ? ('entry' as const)
                  : kind === 'settlement'
                    ? ('settlement' as const)
                    : ('document' as const),
              id: key,
              date,
              amount: open,
            },
            ...owed.slice(0, 5).map((each) => ({
              kind: each.kind === 'entry' ? ('entry' as const) : ('document' as const),
              id: each.key,
              date: each.date,
              amount: each.open,
            })),
          ],
          acts: [{ command: 'credit.apply', input: { party: name, credit: key } }],
        }
      })
    })
  },
})
