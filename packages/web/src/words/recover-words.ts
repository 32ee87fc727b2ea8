const en = {
  deed: 'Recover',
  title: (name: string) => `Recover what was written off of ${name}`,
  note: 'The bad debt is smaller by it, and the sales tax in it is owed again.',
  amount: 'What came in',
  account: 'The account it came in on; undeposited funds when empty',
  needed: 'Say what came in.',
  came: (expense: string, tax: string, left: string) =>
    `Bad debt less by ${expense}, tax owed again ${tax}, still written off ${left}`,
  done: (amount: string, name: string) => `${amount} recovered of ${name}`,
}

type Words = typeof en

const fr: Words = {
  deed: 'Recouvrer',
  title: (name) => `Recouvrer ce qui fut radié de ${name}`,
  note: 'La mauvaise créance en est réduite, et la taxe comprise est due de nouveau.',
  amount: 'Ce qui est reçu',
  account: 'Le compte qui le reçoit; fonds non déposés si vide',
  needed: 'Dites ce qui est reçu.',
  came: (expense, tax, left) =>
    `Mauvaise créance réduite de ${expense}, taxe due de nouveau ${tax}, encore radié ${left}`,
  done: (amount, name) => `${amount} recouvrés de ${name}`,
}

/** The words of a bad debt that is paid after all, in both languages. */
export const recoverWords: Readonly<Record<'en' | 'fr', Words>> = { en, fr }
