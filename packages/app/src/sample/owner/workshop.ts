import type { Deed, Story } from '../deed.ts'
import { story } from '../deed.ts'
import type { Opening } from '../tell-story.ts'
import { letFlats, nameFlats } from './flats.ts'
import { fileReturn, payInstalments } from './instalments.ts'
import { keepReturns } from './returns.ts'
import { type WorkshopYear, workshopName, workshopYears } from './workshop-years.ts'

/** How the books of the owner of the sample company are opened. */
export const workshopOpening: Opening = {
  name: workshopName,
  form: 'proprietor',
  province: 'ON',
  fiscalYearEnd: '12-31',
  language: 'en',
  include: ['4210'],
}

const van = 'Van / Fourgonnette'

/**
 * The workshop of Odile Exemple, who teaches cabinetmaking and restores inlaid furniture at home in Ottawa: a
 * small supplier, not registered for GST/HST, so that costs hold the tax. Above it she lets two flats. Her
 * company, Ébénisterie Boréale inc., begins in July 2025 and pays her no salary; in October 2026 she brings
 * her van into it.
 */
export function workshopStory(): readonly Deed[] {
  const told = story()
  told.do('business.set', { name: workshopName, nature: 'business' })
  nameFlats(told)
  begin(told)
  for (const year of workshopYears) {
    if (year.year === '2025') buyComputer(told)
    trade(told, year)
    letFlats(told, year.year)
    payInstalments(told, year.year)
    if (year.year !== '2026') endYear(told, year.year)
  }
  bringVanIn(told)
  answerYears(told)
  keepReturns(told)
  fileReturn(told)
  return told.deeds
}

/** January and February 2024: money put in, the van, tools and a bench; 13 % of tax is part of the cost. */
function begin(told: Story): void {
  told.do('entry.post', {
    date: '2024-01-02',
    memo: 'Put into the workshop / Apport à l’atelier',
    payee: 'Odile Exemple',
    debit: ['1010=6000.00'],
    credit: ['3410=6000.00'],
  })
  told.do('asset.add', {
    name: van,
    cost: '28250.00',
    acquired: '2024-01-15',
    account: '1550',
    rate: '0.3',
    cca: '10',
    from: '3410',
    note: 'Cargo van of 2024, 25,000.00 and HST / Fourgon de 2024, 25 000,00 et TVH',
  })
  told.do('asset.add', {
    name: 'Bench and hand tools / Établi et outils à main',
    cost: '4520.00',
    acquired: '2024-02-05',
    account: '1520',
    rate: '0.2',
    cca: '8',
    from: '1010',
  })
}

function buyComputer(told: Story): void {
  told.do('asset.add', {
    name: 'Computer / Ordinateur',
    cost: '2034.00',
    acquired: '2025-03-10',
    account: '1540',
    rate: '0.55',
    cca: '50',
    from: '1010',
  })
}

/** What customers paid and what was spent, in the order of the days; what is left is drawn at year end. */
function trade(told: Story, { sold, spent }: WorkshopYear): void {
  const said = [
    ...sold.map((each) => ({ each, isSale: true })),
    ...spent.map((each) => ({ each, isSale: false })),
  ].sort((one, other) => (one.each[0] < other.each[0] ? -1 : 1))
  for (const { each, isSale } of said) {
    const [date, memo, payee, account, amount] = each
    const [debit, credit] = isSale ? ['1010', account] : [account, '1010']
    told.do('entry.post', {
      date,
      memo,
      payee,
      journal: isSale ? 'receipts' : 'disbursements',
      debit: [`${debit}=${amount}`],
      credit: [`${credit}=${amount}`],
    })
  }
}

/** The year's amortization, what she drew, and the close. */
function endYear(told: Story, year: string): void {
  told.do('asset.amortize', { through: `${year}-12-31`, yearly: true })
  told.do('entry.post', {
    date: `${year}-12-31`,
    memo: 'Drawn in the year / Prélevé dans l’année',
    payee: 'Odile Exemple',
    debit: [`3420=${drawn[year]}`],
    credit: [`1010=${drawn[year]}`],
  })
  told.do('year.close', { through: `${year}-12-31` })
}

const drawn: Readonly<Record<string, string>> = { '2024': '22000.00', '2025': '20000.00' }

/** On October 5, 2026 the van goes into the company at 24,000.00, which owes her for it: not the workshop. */
function bringVanIn(told: Story): void {
  told.do('asset.dispose', { asset: van, date: '2026-10-05', proceeds: '24000.00', to: '3420' })
}

/**
 * What the books do not know of a year: kilometres, the room of the workshop at home, what the van served.
 */
function answerYears(told: Story): void {
  const years = [
    { year: '2024', kilometres: 15_000, business: 9_000, homeCosts: '15000.00' },
    { year: '2025', kilometres: 16_000, business: 8_000, homeCosts: '15600.00' },
    { year: '2026', kilometres: 12_000, business: 6_000, homeCosts: '13250.00' },
  ]
  for (const { year, kilometres, business, homeCosts } of years)
    told.do('business.answer', {
      year,
      area: 24,
      home: 120,
      homeCosts,
      vehicles: [{ name: van, kilometres, business }],
      use: [`10=${van}`],
    })
}
