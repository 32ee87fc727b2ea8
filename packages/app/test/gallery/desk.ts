import { typed } from './case.ts'

const birch = "daybook customer add 'Birch Sample Inc.' --province ON"
const hydro = "daybook supplier add 'Harbour Hydro' --province ON --account 6235"
const owed = "daybook invoice issue 'Birch Sample Inc.' --line '4010:Tune-up=100' --date 2026-02-02"
const estimate = "daybook estimate issue 'Birch Sample Inc.' --line '4010:Tune-up=100' --date 2026-02-02"

/** Mails, reminders, approvals, papers that wait, and payments of income tax that cannot be. */
export const deskCases = {
  'income-tax-paid': typed('The balance of a year paid twice', 'daybook tax pay t2-pay/2026', {
    typed: [
      'daybook entry post --date 2026-12-31 --debit 8000=3200 --credit 2400=3200',
      'daybook tax pay t2-pay/2026 --date 2027-02-26',
    ],
  }),
  'income-tax-amount-missing': typed(
    'A balance that the books do not know',
    'daybook tax pay t2-pay/2026 --date 2027-02-26',
  ),
  'bill-not-approved': typed(
    'A bill paid before anybody approved it',
    "daybook payment make 'Harbour Hydro' 1130 --bill H-204",
    {
      typed: [
        hydro,
        "daybook bill enter 'Harbour Hydro' H-204 --line Power=1000 --date 2026-02-02",
        'daybook payment approval 1000',
      ],
    },
  ),
  'bill-refused': typed(
    'A bill paid that was refused',
    "daybook payment make 'Harbour Hydro' 1130 --bill H-204",
    {
      typed: [
        hydro,
        "daybook bill enter 'Harbour Hydro' H-204 --line Power=1000 --date 2026-02-02",
        "daybook bill refuse H-204 --reason 'Meter was read wrong' --date 2026-02-05",
      ],
    },
  ),
  'approval-not-yours': typed('A bill approved by somebody who may not', 'daybook bill approve H-204', {
    typed: [
      hydro,
      "daybook bill enter 'Harbour Hydro' H-204 --line Power=1000 --date 2026-02-02",
      'daybook payment approval 1000 --by Amara',
    ],
  }),
  'estimate-answered': typed('An estimate declined that was accepted', 'daybook estimate decline 1001', {
    typed: [birch, estimate, 'daybook estimate accept 1001 --date 2026-02-10'],
  }),
  'estimate-billed': typed('An estimate declined that is billed', 'daybook estimate decline 1001', {
    typed: [birch, estimate, 'daybook estimate invoice 1001 --date 2026-02-10'],
  }),
  'mail-address-missing': typed(
    'A letter to a customer without an address',
    "daybook customer mail 'Birch Sample Inc.' --through 2026-03-31",
    { typed: [birch, owed] },
  ),
  'mail-address-wrong': typed(
    'A letter to an address that is none',
    "daybook customer mail 'Birch Sample Inc.' --through 2026-03-31",
    { typed: [`${birch} --email 'the office'`, owed] },
  ),
  'reminder-none': typed('A reminder where nothing is late', 'daybook customer remind --date 2026-02-02', {
    typed: [birch, owed],
  }),
  'paper-waiting-unknown': typed('A paper that does not wait', 'daybook paper take hydro.pdf J1'),
  'papers-none-new': typed('A folder with nothing to take in', 'daybook paper capture .'),
}
