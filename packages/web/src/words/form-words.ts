const en = { notYet: 'Not yet' }
const fr: typeof en = { notYet: 'Pas encore' }

/** The words of the parts that forms are made of. */
export const formWords = { en, fr }
