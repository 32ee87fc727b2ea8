const en = {
  recode: 'recode',
  title: (entry: string) => `Recode ${entry}`,
  to: 'It belongs on',
  didRecode: (entry: string, to: string) => `${entry} recoded to ${to}`,
  how: 'Reverses the entry and posts it anew in its place, with the posting on the other account.',
}

const fr: typeof en = {
  recode: 'recoder',
  title: (entry) => `Recoder ${entry}`,
  to: 'Il va au compte',
  didRecode: (entry, to) => `${entry} recodée au compte ${to}`,
  how: 'Contrepasse l’écriture et la reporte de nouveau à sa place, avec l’autre compte.',
}

/** The words of recoding one posting from its register. */
export const recodeWords = { en, fr }
