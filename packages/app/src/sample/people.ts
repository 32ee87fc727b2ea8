import type { Story } from './deed.ts'

/** The day on which payroll moves from the bureau into the books: the first day of the first period. */
const moved = '2026-06-29'

/** How the people of the sample are called in it: by what they do. */
export const people = {
  bookkeeper: '1',
  joiner: '2',
  designer: '3',
  finisher: '4',
  seller: '5',
  fitter: '6',
} as const

/**
 * In June 2026 the company takes payroll over from its bureau: numbers of the agencies, boards and levies,
 * how the bank pays, the two people of Ottawa with what the bureau paid them this year, and four people hired
 * for the large contract, in Gatineau, Vancouver and Calgary. Names and numbers are made up; no institution
 * is number 999, and no social insurance number begins with 0.
 */
export function takePayrollOver(told: Story): void {
  told.do('payroll.setup', {
    craAccount: '123456782RP0001',
    quebecAccount: '1234567890RS0001',
    remitter: 'regular',
    quebecRemitter: 'monthly',
    bank: '1010',
    from: '2026-01-01',
    compensation: ['ON:G1=1.02', 'QC:80030=1.64', 'BC:732019=1.37'],
    board: ['ON=0000001', 'QC=0000002', 'BC=0000003'],
    boardPays: 'quarterly',
    levy: ['ON=330000.00', 'BC=330000.00', 'QC=330000.00'],
  })
  told.do('payroll.setup', {
    from: '2026-01-01',
    compensation: ['AB:25401=1.28'],
    board: ['AB=0000004'],
    boardPays: 'yearly',
  })
  told.do('bank.setup', {
    account: '1010',
    numbers: '00001-999-0000001',
    nextCheque: 501,
    originator: '0000000001',
    dataCentre: '00000',
    shortName: 'BOREALE',
    longName: 'EBENISTERIE BOREALE INC',
    insist: true,
  })
  hireOttawa(told)
  hireGatineau(told)
  hireInTheWest(told)
  comesWithEveryPay(told)
  for (const employee of [people.bookkeeper, people.joiner]) whatTheBureauPaid(told, employee)
}

/** The two whom the bureau paid until now. */
function hireOttawa(told: Story): void {
  told.do('employee.hire', {
    number: people.bookkeeper,
    hired: '2025-07-02',
    name: 'Fictif',
    given: 'Alix',
    sin: '000 000 018',
    born: '1988-03-14',
    address: '1 Example Street, Ottawa ON K1A 0A1',
    email: 'alix@example.com',
    bankAccount: '00002-999-0000011',
    province: 'ON',
    frequency: 'biweekly',
    salary: '54600.00',
    hours: '40',
    title: 'Office manager',
    occupation: '12200',
    federal: '1',
    provincial: '1',
  })
  told.do('employee.hire', {
    number: people.joiner,
    hired: '2025-07-02',
    name: 'Sample',
    given: 'Blair',
    sin: '000 000 026',
    born: '1979-11-02',
    address: '2 Example Street, Ottawa ON K1A 0A1',
    bankAccount: '00002-999-0000012',
    province: 'ON',
    frequency: 'biweekly',
    hourly: '26.25',
    hours: '40',
    department: 'SHOP',
    title: 'Cabinetmaker',
    occupation: '72311',
    // The forms claim more than the basic amounts: a dependant.
    federal: '27452.00',
    provincial: '20100.00',
  })
}

const hired = { hired: moved, frequency: 'biweekly' } as const

/** A designer and a finisher in Gatineau, whose pay stubs are French. */
function hireGatineau(told: Story): void {
  told.do('employee.hire', {
    ...hired,
    number: people.designer,
    name: 'Modèle',
    given: 'Camille',
    sin: '000 000 034',
    born: '1992-06-21',
    address: '3, rue de l’Exemple, Gatineau QC J8X 0A1',
    email: 'camille@example.com',
    bankAccount: '00002-999-0000013',
    province: 'QC',
    language: 'fr',
    salary: '52000.00',
    hours: '40',
    department: 'SHOP',
    title: 'Designer-ébéniste',
    federal: '1',
    quebec: '18952.00',
  })
  told.do('employee.hire', {
    ...hired,
    number: people.finisher,
    name: 'Exemplaire',
    given: 'Dominique',
    sin: '000 000 042',
    born: '2001-01-30',
    address: '4, rue de l’Exemple, Gatineau QC J8X 0A1',
    payBy: 'cheque',
    province: 'QC',
    language: 'fr',
    hourly: '24.00',
    hours: '40',
    vacation: '4',
    vacationWay: 'each-pay',
    department: 'SHOP',
    title: 'Finisseur de meubles',
    federal: '1',
    // A part of the year's amounts is claimed at another employer; more tax is asked for.
    quebec: '12000.00',
    quebecAdditional: '15.00',
  })
}

/** Somebody who sells in Vancouver for a commission, and somebody who installs in Calgary. */
function hireInTheWest(told: Story): void {
  told.do('employee.hire', {
    ...hired,
    number: people.seller,
    name: 'Imaginary',
    given: 'Emery',
    sin: '000 000 059',
    born: '1985-09-09',
    address: '5 Example Road, Vancouver BC V5K 0A1',
    bankAccount: '00002-999-0000015',
    province: 'BC',
    commission: '6',
    hours: '30',
    title: 'Sales representative',
    federal: '1',
    provincial: '1',
  })
  told.do('employee.hire', {
    ...hired,
    number: people.fitter,
    name: 'Pretend',
    given: 'Francis',
    sin: '000 000 067',
    born: '1990-12-05',
    address: '6 Example Avenue, Calgary AB T2P 0A1',
    bankAccount: '00002-999-0000016',
    province: 'AB',
    hourly: '25.00',
    hours: '40',
    department: 'FIT',
    title: 'Installer',
    federal: '1',
    provincial: '1',
    additional: '20.00',
  })
}

/** A savings plan at source for one, the group plan that the company pays for the designer. */
function comesWithEveryPay(told: Story): void {
  told.do('employee.item', {
    employee: people.bookkeeper,
    item: 'rrsp',
    amount: '60.00',
    to: 'Fiducie Modèle',
    from: moved,
  })
  for (const employee of [people.bookkeeper, people.designer])
    told.do('employee.item', {
      employee,
      item: 'group-benefits',
      amount: '45.00',
      to: 'Assurances Fiction',
      from: moved,
    })
}

/**
 * What the bureau had paid from January to June 2026: twelve times 2,100.00 with CPP of (2,100.00 -
 * 3,500.00 / 24) × 5.95 % = 116.27, EI of 2,100.00 × 1.63 % = 34.23 (the employer's 47.92), and the tax that
 * the tables of January give for the claims of each: 264.32 and 185.20.
 */
function whatTheBureauPaid(told: Story, employee: string): void {
  told.do('payrun.opening', {
    date: '2026-06-28',
    employee,
    figure: [
      'gross=25200.00',
      'hours=1040',
      'cpp=1395.24',
      'ei=410.76',
      'employerEi=575.04',
      employee === people.bookkeeper ? 'tax=3171.84' : 'tax=2222.40',
    ],
  })
}
