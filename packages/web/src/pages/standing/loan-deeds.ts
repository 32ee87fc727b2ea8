import type { standingWords } from '../../words/standing-words.ts'
import { today } from '../../words/today.ts'
import { type Deed, typedAs } from './deed-panel.tsx'

type Words = (typeof standingWords)['en']

/** Opening a loan with the terms of its schedule. */
export function openLoan(words: Words): Deed {
  return {
    title: words.newLoan,
    verb: words.openLoan,
    fields: [
      { name: 'name', kind: 'text', label: words.name, isNeeded: true },
      { name: 'lender', kind: 'text', label: words.lender },
      { name: 'account', kind: 'account', label: words.liability, isNeeded: true },
      { name: 'amount', kind: 'money', label: words.owedAtFirst, isNeeded: true },
      { name: 'rate', kind: 'money', label: words.percent, isNeeded: true },
      {
        name: 'compounding',
        kind: 'choice',
        label: words.compounding,
        options: words.compounds,
        start: 'monthly',
      },
      {
        name: 'frequency',
        kind: 'choice',
        label: words.frequency,
        options: words.frequencies,
        start: 'monthly',
      },
      { name: 'first', kind: 'day', label: words.firstPayment, isNeeded: true },
      { name: 'payment', kind: 'money', label: words.eachPayment },
      { name: 'months', kind: 'text', label: words.orMonths },
      { name: 'advanced', kind: 'day', label: words.advanced, note: words.advancedNote },
      { name: 'interest', kind: 'account', label: words.interestAccount, note: words.interestNote },
      { name: 'bank', kind: 'account', label: words.usualBank },
      { name: 'proceeds', kind: 'account', label: words.proceeds, note: words.proceedsNote },
    ],
    send: (write, typed) => write('loan.open', typedAs(typed)),
    said: ({ name }) => words.loanOpened(String(name)),
  }
}

/** Posting a payment of a loan, split by its schedule. */
export function payLoan(words: Words, loan: string): Deed {
  return {
    title: `${words.payLoan}, ${loan}`,
    verb: words.payLoan,
    fields: [
      { name: 'date', kind: 'day', label: words.paidOn, note: words.paidOnNote },
      { name: 'amount', kind: 'money', label: words.paidAmount, note: words.paidAmountNote },
      { name: 'interest', kind: 'money', label: words.chargedInterest, note: words.chargedNote },
      { name: 'from', kind: 'account', label: words.paidFrom, note: words.paidFromNote },
      { name: 'extra', kind: 'tick', label: words.extra },
    ],
    send: (write, typed) => write('loan.pay', typedAs({ ...typed, loan })),
    said: () => words.paidLoan(loan),
  }
}

/** Changing the rate or the payment of a loan from a day on. */
export function changeLoan(words: Words, loan: string): Deed {
  return {
    title: `${words.newTerms}, ${loan}`,
    verb: words.keep,
    fields: [
      { name: 'from', kind: 'day', label: words.holdsFrom, start: today(), isNeeded: true },
      { name: 'rate', kind: 'money', label: words.percent },
      { name: 'payment', kind: 'money', label: words.eachPayment },
      { name: 'months', kind: 'text', label: words.orMonths },
    ],
    send: (write, typed) => write('loan.change', typedAs({ ...typed, loan })),
    said: () => words.termsChanged(loan),
  }
}

/** Closing a loan, and paying off what is still owed. */
export function closeLoan(words: Words, loan: string): Deed {
  return {
    title: `${words.closeLoan}, ${loan}`,
    verb: words.closeLoan,
    fields: [
      { name: 'on', kind: 'day', label: words.closedOn, start: today(), isNeeded: true },
      { name: 'payFrom', kind: 'account', label: words.payOffFrom, note: words.payOffNote },
      { name: 'interest', kind: 'money', label: words.chargedInterest, note: words.chargedNote },
    ],
    send: (write, typed) => write('loan.close', typedAs({ ...typed, loan })),
    said: () => words.loanClosed(loan),
  }
}
