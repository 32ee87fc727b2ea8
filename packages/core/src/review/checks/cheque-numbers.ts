import { chequeNumber } from '../../bank/stale-cheques.ts'
import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { accountWords, showAccount, showEntry } from '../in-words.ts'
import { gapsIn, gapText } from '../numbers.ts'
import type { NumberedPayment, ReviewBasis } from '../review-parts.ts'

/** Cheques of an account by their numbers: used twice, or missing in a run. */
export const chequeNumbers = check({
  id: 'cheque-numbers',
  group: 'numbers',
  severity: 'warning',
  title: { en: 'Cheque numbers twice or missing', fr: 'Numéros de chèque en double ou manquants' },
  why: {
    en: 'A cheque has one number. One that is missing may have been cashed and not entered; one used twice was entered twice or mistyped.',
    fr: 'Un chèque a un seul numéro. Celui qui manque a pu être encaissé sans être inscrit; celui qui sert deux fois a été inscrit deux fois ou mal tapé.',
  },
  needs: ['numberedPayments', 'cheques'],
  find: (books) => {
    const byAccount = Map.groupBy(books.numberedPayments, ({ account }) => account)
    return [...byAccount].flatMap(([account, payments]) => {
      const numbered = payments.flatMap((each) => {
        const number = chequeNumber(each.ref)
        return number === undefined || number.length > 9 ? [] : [{ ...each, cheque: Number(number) }]
      })
      const known = books.cheques.filter((each) => each.account === account).map(({ number }) => number)
      return [...repeats(account, numbered, books), ...gaps(account, numbered, known, books)]
    })
  },
})

type Numbered = NumberedPayment & { readonly cheque: number }
type Basis = Pick<ReviewBasis, 'chart' | 'span'>

function repeats(account: string, payments: readonly Numbered[], { chart, span }: Basis) {
  const groups = [...Map.groupBy(payments, ({ cheque }) => cheque)]
  return groups.flatMap(([cheque, group]) => {
    const own = group.toSorted((left, right) => left.number - right.number)
    const last = own.at(-1)
    if (
      own.length < 2 ||
      last === undefined ||
      !own.some(({ date }) => date >= span.from && date <= span.through)
    )
      return []
    const where = accountWords(chart, account)
    const names = own.map(({ number }) => entryName(number)).join(', ')
    return [
      {
        subject: `${account}:${cheque}`,
        date: last.date,
        amount: last.amount,
        severity: 'error' as const,
        words: {
          en: `Cheque ${cheque} of ${where.en} stands on ${names}`,
          fr: `Le chèque ${cheque} de ${where.fr} figure sur ${names}`,
        },
        evidence: own.map(evidenceOf),
        acts: [showEntry(last.number)],
      },
    ]
  })
}

/** A run must have ten cheques before what is missing in it says anything. */
const leastRun = 10

function gaps(
  account: string,
  payments: readonly Numbered[],
  known: readonly number[],
  { chart, span }: Basis,
) {
  const own = payments.filter(({ date }) => date >= span.from && date <= span.through)
  if (own.length < leastRun) return []
  const inUse = new Set([...payments.map(({ cheque }) => cheque), ...known])
  const [low, high] = [
    Math.min(...own.map(({ cheque }) => cheque)),
    Math.max(...own.map(({ cheque }) => cheque)),
  ]
  const run = [...inUse].filter((cheque) => cheque >= low && cheque <= high)
  const where = accountWords(chart, account)
  return gapsIn(run, leastRun).map((gap) => {
    const around = own.filter(({ cheque }) => cheque === gap.after || cheque === gap.before)
    return {
      subject: `${account}:${gap.after}-${gap.before}`,
      words: {
        en: `Cheque ${gapText(gap)} of ${where.en} is nowhere in the books`,
        fr: `Le chèque ${gapText(gap)} de ${where.fr} n’est nulle part dans les livres`,
      },
      evidence: around.map(evidenceOf),
      acts: [
        { command: 'cheque.log', input: { account: chart.get(account)?.code ?? account } },
        showAccount(chart, account, span.from, span.through),
      ],
    }
  })
}

function evidenceOf({ number, date, amount, cheque, name }: Numbered) {
  return {
    kind: 'entry' as const,
    id: entryName(number),
    date,
    amount,
    note: name === undefined ? `${cheque}` : `${cheque} ${name}`,
  }
}
