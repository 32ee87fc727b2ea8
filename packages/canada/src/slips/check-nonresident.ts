import type { Slip } from '@daybook/core/daybook/slip-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { countryCodes } from './country-codes.ts'
import { exemptionCodes, isKnownIncome } from './nr4-codes.ts'
import { type Find, type SlipFinding, said } from './slip-finding.ts'
import { amountIn } from './slip-made.ts'

/**
 * Checks an NR4: its country, and of each of its two lines the income code, what was withheld, and codes that
 * were taken from the guide because the program’s own list could not confirm them.
 */
export function nonResidentFindings(slip: Slip, find: Find): readonly SlipFinding[] {
  const country = slip.codes['12']
  return [
    ...(country === undefined
      ? [find('country-missing', 'stop', words.country, '12')]
      : countryCodes.has(country)
        ? []
        : [find('code-unknown', 'stop', said(words.countryCode, { code: country }), '12')]),
    ...(['1', '2'] as const).flatMap((ten) => lineFindings(slip, ten, find)),
  ]
}

function lineFindings(slip: Slip, ten: '1' | '2', find: Find): readonly SlipFinding[] {
  const { codes, year } = slip
  const [gross, tax] = [amountIn(slip, `${ten}6`), amountIn(slip, `${ten}7`)]
  const [income, exempt] = [codes[`${ten}4`], codes[`${ten}8`]]
  if (gross === 0n && tax === 0n && income === undefined && exempt === undefined) return []
  const names = { gross: formatCents(gross), tax: formatCents(tax) }
  const unconfirmed = [
    ...(income === undefined || isKnownIncome(income, year) ? [] : [[`${ten}4`, income] as const]),
    ...(exempt === undefined || exemptionCodes.includes(exempt) ? [] : [[`${ten}8`, exempt] as const]),
  ]
  return [
    ...(income === undefined
      ? [find('income-code-missing', 'stop', said(words.income, { box: `${ten}4` }), `${ten}4`)]
      : []),
    ...unconfirmed.map(([box, code]) =>
      find('code-unconfirmed', 'warn', said(words.unconfirmed, { box, code }), box),
    ),
    ...(tax > gross ? [find('tax-over-gross', 'stop', said(words.over, names), `${ten}7`)] : []),
    ...(tax === 0n && gross > 0n && exempt === undefined
      ? [find('nothing-withheld', 'warn', said(words.nothing, names), `${ten}7`)]
      : []),
  ]
}

const words = {
  country: {
    en: 'box 12, the country of residence for tax, is empty: give its three letters (12=USA)',
    fr: 'la case 12, le pays de résidence aux fins de l’impôt, est vide\u00a0: donnez ses trois lettres (12=USA)',
  },
  countryCode: {
    en: '{code} is no country that a non-resident can live in for tax; box 12 takes the three letters of ISO 3166',
    fr: '{code} n’est pas un pays où un non-résident peut résider; la case 12 prend les trois lettres d’ISO 3166',
  },
  income: {
    en: 'box {box}, the income code, is empty: Guide T4061 lists the codes',
    fr: 'la case {box}, le code de revenu, est vide\u00a0: le guide T4061 donne les codes',
  },
  unconfirmed: {
    en: 'code {code} of box {box} is not among those that this program could confirm: hold it against the appendices of Guide T4061',
    fr: 'le code {code} de la case {box} n’est pas parmi ceux que le programme a pu confirmer\u00a0: comparez-le aux annexes du guide T4061',
  },
  over: {
    en: 'more was withheld ({tax}) than was paid ({gross})',
    fr: 'il a été retenu plus ({tax}) qu’il n’a été payé ({gross})',
  },
  nothing: {
    en: 'nothing was withheld of {gross}, and no exemption code says why: whoever pays is liable for what should have been withheld',
    fr: 'rien n’a été retenu sur {gross}, et aucun code d’exemption ne dit pourquoi\u00a0: le payeur répond de ce qui aurait dû l’être',
  },
} as const
