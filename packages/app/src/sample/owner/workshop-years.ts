/** What the workshop is called, in its books and on its T2125. */
export const workshopName = 'Marqueterie Odile Exemple / Odile Exemple Marquetry (sample / exemple)'

/** A posting of the workshop: its day, what it was, who, the account, and the amount. */
export type Said = readonly [date: string, memo: string, payee: string, account: string, amount: string]

/** A year of the workshop: what customers paid, and what was spent, sales tax included. */
export type WorkshopYear = {
  readonly year: string
  readonly sold: readonly Said[]
  readonly spent: readonly Said[]
}

const restored = 'Restoration of inlay / Restauration de marqueterie'
const museum = 'Musée imaginaire des arts / Imaginary Museum of Arts'
const dealer = 'Antiquités Fiction'
const house = 'Specimen House Trust'

const sale = (date: string, payee: string, amount: string): Said => [date, restored, payee, '4010', amount]

/** The same cost on the last day of each quarter. */
const quarterly = (
  year: string,
  [memo, payee, account, amount]: readonly [string, string, string, string],
): readonly Said[] =>
  ['03-31', '06-30', '09-30', '12-31'].map((day) => [`${year}-${day}`, memo, payee, account, amount])

const veneer = ['Veneers and glue / Placages et colle', 'Placages Modèle', '5010'] as const
const phone = ['Telephone / Téléphone', 'Fiction Mobile', '6420'] as const
const fuel = ['Fuel / Carburant', 'Petro Fiction', '6470'] as const
const bank = ['Bank charges / Frais bancaires', 'Caisse Imaginaire', '6040'] as const

/** 23,600.00 sold in 2024. */
const first: WorkshopYear = {
  year: '2024',
  sold: [
    sale('2024-02-16', museum, '2500.00'),
    sale('2024-03-22', dealer, '2900.00'),
    sale('2024-04-19', house, '3050.00'),
    sale('2024-06-14', museum, '3100.00'),
    sale('2024-08-09', dealer, '2300.00'),
    sale('2024-09-20', house, '2500.00'),
    sale('2024-11-01', museum, '3450.00'),
    sale('2024-12-13', house, '3800.00'),
  ],
  spent: [
    ...quarterly('2024', [...veneer, '734.50']),
    ...quarterly('2024', [...phone, '161.00']),
    ...quarterly('2024', [...fuel, '621.50']),
    ...quarterly('2024', [...bank, '24.00']),
    [
      '2024-01-20',
      'Insurance of the van / Assurance de la fourgonnette',
      'Assurances Fiction',
      '6475',
      '1440.00',
    ],
    ['2024-01-22', 'Liability insurance / Assurance responsabilité', 'Assurances Fiction', '6170', '520.00'],
    ['2024-02-08', 'Signs and cards / Enseigne et cartes', 'Imprimerie Exemple', '6000', '508.50'],
    ['2024-04-05', 'Brushes and blades / Pinceaux et lames', 'Outillage Fictif inc.', '6405', '361.60'],
    ['2024-09-06', 'Brushes and blades / Pinceaux et lames', 'Outillage Fictif inc.', '6405', '361.60'],
    ['2024-10-11', 'Tires and oil / Pneus et huile', 'Garage Spécimen', '6480', '339.00'],
    ['2024-11-15', 'Meals with customers / Repas avec des clients', 'Bistro Spécimen', '6210', '356.00'],
    ['2024-12-20', 'Bookkeeping / Tenue de livres', 'Comptabilité Modèle', '6110', '452.00'],
  ],
}

/** 23,400.00 sold in 2025, less in the half in which the company began. */
const second: WorkshopYear = {
  year: '2025',
  sold: [
    sale('2025-02-07', dealer, '3100.00'),
    sale('2025-03-14', museum, '3800.00'),
    sale('2025-05-09', house, '3250.00'),
    sale('2025-06-13', museum, '4200.00'),
    sale('2025-08-22', dealer, '1700.00'),
    sale('2025-09-19', house, '2200.00'),
    sale('2025-10-31', museum, '2400.00'),
    sale('2025-12-12', house, '2750.00'),
  ],
  spent: [
    ...quarterly('2025', [...veneer, '791.00']),
    ...quarterly('2025', [...phone, '169.50']),
    ...quarterly('2025', [...fuel, '565.00']),
    ...quarterly('2025', [...bank, '24.00']),
    [
      '2025-01-20',
      'Insurance of the van / Assurance de la fourgonnette',
      'Assurances Fiction',
      '6475',
      '1500.00',
    ],
    ['2025-01-22', 'Liability insurance / Assurance responsabilité', 'Assurances Fiction', '6170', '540.00'],
    ['2025-03-05', 'Notice in a journal / Annonce dans une revue', 'Imprimerie Exemple', '6000', '395.50'],
    ['2025-04-04', 'Brushes and blades / Pinceaux et lames', 'Outillage Fictif inc.', '6405', '395.50'],
    ['2025-09-05', 'Brushes and blades / Pinceaux et lames', 'Outillage Fictif inc.', '6405', '395.50'],
    ['2025-07-18', 'Brakes / Freins', 'Garage Spécimen', '6480', '904.00'],
    ['2025-11-21', 'Meals with customers / Repas avec des clients', 'Bistro Spécimen', '6210', '412.00'],
    ['2025-12-19', 'Bookkeeping / Tenue de livres', 'Comptabilité Modèle', '6110', '452.00'],
  ],
}

/** 2026 through October: little time is left for the workshop. */
const third: WorkshopYear = {
  year: '2026',
  sold: [
    sale('2026-02-20', museum, '2100.00'),
    sale('2026-06-05', house, '1950.00'),
    sale('2026-09-25', dealer, '1800.00'),
  ],
  spent: [
    ...quarterly('2026', [...veneer, '452.00']).slice(0, 3),
    ...quarterly('2026', [...phone, '169.50']).slice(0, 3),
    ...quarterly('2026', [...fuel, '339.00']).slice(0, 3),
    ...quarterly('2026', [...bank, '24.00']).slice(0, 3),
    [
      '2026-01-20',
      'Insurance of the van / Assurance de la fourgonnette',
      'Assurances Fiction',
      '6475',
      '1125.00',
    ],
  ],
}

/** The years of the workshop, in order. */
export const workshopYears: readonly WorkshopYear[] = [first, second, third]
