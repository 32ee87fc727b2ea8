import { daysBetween } from '../../kit/civil-date.ts'
import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { entryEvidence, money, showEntry } from '../in-words.ts'

/** How long after its day an entry may be recorded while later days are recorded already. */
export const patientDays = 75

/** Entries that were recorded long after others of later days. */
export const backDated = check({
  id: 'back-dated',
  group: 'entries',
  severity: 'note',
  title: { en: 'Back-dated entries', fr: 'Écritures antidatées' },
  why: {
    en: `An entry that goes into a month ${patientDays} days after later ones were recorded changes figures that were already shown to somebody.`,
    fr: `Une écriture portée à un mois ${patientDays} jours après d’autres plus récentes change des chiffres déjà montrés à quelqu’un.`,
  },
  needs: ['backDated'],
  find: ({ backDated: late, span }) =>
    late
      .filter(
        ({ entry, after }) =>
          entry.date >= span.from &&
          entry.date <= span.through &&
          daysBetween(entry.date, after) > patientDays,
      )
      .map(({ entry, after }) => {
        const amount = money(entry.total)
        return {
          subject: entryName(entry.number),
          date: entry.date,
          amount: entry.total,
          words: {
            en: `${entryName(entry.number)} of ${entry.date} for ${amount.en} was recorded after entries of ${after}: ${entry.payee ?? entry.memo}`,
            fr: `${entryName(entry.number)} du ${entry.date} de ${amount.fr} a été inscrite après des écritures du ${after}\u00a0: ${entry.payee ?? entry.memo}`,
          },
          evidence: [entryEvidence(entry)],
          acts: [showEntry(entry.number)],
        }
      }),
})
