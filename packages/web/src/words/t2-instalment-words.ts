const en = {
  title: (from: string, through: string) => `Instalments of ${from} to ${through}`,
  text: 'Of the year after this return, so that the estimate of this return is the tax of the year before.',
  prior: (through: string) => `Tax of the year to ${through}`,
  second: 'Tax of the year before that',
  current: 'Tax of the year itself, estimated',
  quarterly: 'By quarter: a small private corporation that always paid and filed in time',
  required: (threshold: string) => `Instalments are required: tax is above ${threshold}.`,
  notRequired: (threshold: string) =>
    `No instalments are required: tax of the year or of the one before is not above ${threshold}.`,
  least: (option: string) => `The least: ${option}.`,
  options: {
    'current-year': 'by the estimate',
    'prior-year': 'by the year before',
    'two-years': 'by both years before',
  },
  due: 'Due',
  onTime: 'On time through',
  total: 'Total',
}

const fr: typeof en = {
  title: (from, through) => `Acomptes provisionnels du ${from} au ${through}`,
  text: 'Ceux de l’exercice qui suit cette déclaration\u00a0: son estimation est donc l’impôt de l’exercice précédent.',
  prior: (through) => `Impôt de l’exercice terminé le ${through}`,
  second: 'Impôt de l’exercice d’avant',
  current: 'Impôt de l’exercice même, estimé',
  quarterly: 'Par trimestre\u00a0: petite société privée qui a toujours payé et produit à temps',
  required: (threshold) => `Des acomptes sont exigés\u00a0: l’impôt dépasse ${threshold}.`,
  notRequired: (threshold) =>
    `Aucun acompte n’est exigé\u00a0: l’impôt de l’exercice ou du précédent ne dépasse pas ${threshold}.`,
  least: (option) => `Le moins\u00a0: ${option}.`,
  options: {
    'current-year': 'selon l’estimation',
    'prior-year': 'selon l’exercice précédent',
    'two-years': 'selon les deux exercices précédents',
  },
  due: 'Échéance',
  onTime: 'À temps jusqu’au',
  total: 'Total',
}

/** The words of a corporation’s instalments, in both languages. */
export const t2InstalmentWords = { en, fr }
