const en = {
  title: 'Year end',
  tabs: {
    slips: 'Slips',
    roe: 'Records of employment',
    t2: 'T2',
    t1: 'T1',
    dividends: 'Dividends',
  },
}

const fr: typeof en = {
  title: 'Fin d’année',
  tabs: {
    slips: 'Feuillets',
    roe: 'Relevés d’emploi',
    t2: 'T2',
    t1: 'T1',
    dividends: 'Dividendes',
  },
}

/** The words of the place where the forms of a year are. */
export const yearEndWords = { en, fr }
