const en = {
  open: 'Add or remove a deadline',
  title: 'Deadlines of your own',
  what: 'What is to be done',
  day: 'Its first day',
  every: 'How often',
  everies: { '': 'Once', monthly: 'Every month', quarterly: 'Every quarter', yearly: 'Every year' },
  add: 'Add it',
  added: (name: string) => `${name} is among the deadlines`,
  needed: 'Say what is to be done, and by which day.',
  own: 'Yours in the next twelve months',
  none: 'None of your own yet. Returns, remittances, slips and income tax stand in the list by themselves.',
  met: 'It was met',
  didMeet: (name: string, day: string) => `${name} of ${day} was met`,
  remove: 'Remove',
  removed: (name: string) => `${name} is no deadline any more`,
}

type Words = typeof en

const fr: Words = {
  open: 'Ajouter ou retirer une échéance',
  title: 'Échéances à vous',
  what: 'Ce qui est à faire',
  day: 'Son premier jour',
  every: 'Fréquence',
  everies: { '': 'Une fois', monthly: 'Chaque mois', quarterly: 'Chaque trimestre', yearly: 'Chaque année' },
  add: 'L’ajouter',
  added: (name) => `${name} est parmi les échéances`,
  needed: 'Dites ce qui est à faire, et pour quel jour.',
  own: 'Les vôtres des douze prochains mois',
  none: 'Aucune à vous encore. Déclarations, versements, feuillets et impôts sont dans la liste d’eux-mêmes.',
  met: 'C’est fait',
  didMeet: (name, day) => `${name} du ${day}\u00a0: fait`,
  remove: 'Retirer',
  removed: (name) => `${name} n’est plus une échéance`,
}

/** The words of deadlines that people add themselves, in both languages. */
export const deadlineWords: Readonly<Record<'en' | 'fr', Words>> = { en, fr }
