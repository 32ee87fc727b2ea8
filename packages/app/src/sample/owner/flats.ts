import type { Story } from '../deed.ts'

/** What the two flats are called on the T776. */
export const flatsName = 'Two flats / Deux logements'

const flats = { class: 'FLATS' } as const

/** The flats are told from the workshop by a class that all their postings carry. */
export function nameFlats(told: Story): void {
  told.do('dimension.set', { dimension: 'class', code: flats.class, name: flatsName })
  told.do('business.set', { name: flatsName, form: 'T776', class: flats.class })
}

/** A year of the flats: what a month's rent of both comes to, how many months, and what they cost. */
type FlatsYear = {
  readonly rent: string
  readonly months: number
  readonly taxes: string
  readonly insurance: string
  readonly interest: string
  readonly electricity: string
  readonly repairs: string
}

/**
 * 31,800.00 - 16,660.00 = 15,140.00 in 2024, 33,300.00 - 16,890.00 = 16,410.00 in 2025; 2026 through
 * September. No allowance is claimed on the building, whose cost stands outside these books.
 */
const years: Readonly<Record<string, FlatsYear>> = {
  '2024': {
    ...{ rent: '2650.00', months: 12, taxes: '4450.00', insurance: '1320.00' },
    ...{ interest: '8400.00', electricity: '1500.00', repairs: '990.00' },
  },
  '2025': {
    ...{ rent: '2775.00', months: 12, taxes: '4600.00', insurance: '1380.00' },
    ...{ interest: '8100.00', electricity: '1560.00', repairs: '1250.00' },
  },
  '2026': {
    ...{ rent: '2800.00', months: 9, taxes: '4700.00', insurance: '1440.00' },
    ...{ interest: '5850.00', electricity: '1190.00', repairs: '430.00' },
  },
}

/** A year's rents by the month, and its costs. */
export function letFlats(told: Story, year: string): void {
  const of = years[year]
  if (of === undefined) throw new Error(`fault: the story has no flats in ${year}`)
  for (let month = 1; month <= of.months; month += 1)
    told.do('entry.post', {
      date: `${year}-${String(month).padStart(2, '0')}-01`,
      memo: 'Rents of the month / Loyers du mois',
      payee: 'Two fictional tenants / Deux locataires fictifs',
      journal: 'receipts',
      lines: [
        { account: '1010', debit: of.rent },
        { account: '4210', credit: of.rent, dims: flats },
      ],
    })
  const paid = (day: string, memo: string, payee: string, account: string, amount: string) =>
    told.do('entry.post', {
      date: `${year}-${day}`,
      ...{ memo, payee, journal: 'disbursements' },
      lines: [
        { account, debit: amount, dims: flats },
        { account: '1010', credit: amount },
      ],
    })
  paid(
    '02-15',
    'Insurance of the flats / Assurance des logements',
    'Assurances Fiction',
    '6170',
    of.insurance,
  )
  paid('05-31', 'Repairs / Réparations', 'Plomberie Spécimen', '6190', of.repairs)
  paid('06-15', 'Property taxes / Impôts fonciers', 'Ville imaginaire', '6250', of.taxes)
  paid('09-30', 'Electricity / Électricité', 'Hydro Fiction', '6450', of.electricity)
  paid('09-30', 'Mortgage interest / Intérêts hypothécaires', 'Banque Imaginaire', '6055', of.interest)
}
