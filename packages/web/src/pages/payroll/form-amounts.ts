/** The amounts of the forms besides the claims and the additional tax, in the order of the forms. */
export const formAmounts = [
  'quebecAdditional',
  'zone',
  'authorized',
  'credits',
  'provincialCredits',
  'dependants',
  'quebecDeductions',
  'quebecAuthorized',
  'quebecCredits',
  'commissionIncome',
  'commissionExpenses',
] as const

/** One of them. */
export type FormAmount = (typeof formAmounts)[number]

const ofQuebec: ReadonlySet<string> = new Set([
  'quebecAdditional',
  'quebecDeductions',
  'quebecAuthorized',
  'quebecCredits',
])
const elsewhere: ReadonlySet<string> = new Set(['provincialCredits'])

/** The amounts that the forms of a province ask for; outside Canada, those of the federal forms. */
export function amountsIn(province: string): readonly FormAmount[] {
  const isQuebec = province === 'QC'
  return formAmounts.filter((name) => {
    if (name === 'dependants') return province === 'ON'
    if (province === 'OC' && elsewhere.has(name)) return false
    return isQuebec ? !elsewhere.has(name) : !ofQuebec.has(name)
  })
}
