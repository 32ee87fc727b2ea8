import type { Story } from './deed.ts'

/** A line of a made-up statement: the day of November 2026, the amount, the bank's words. */
type Said = readonly [day: string, amount: string, text: string]

/** The chequing account in November: mostly what is in the books already, and a few things that are not. */
const chequing: readonly Said[] = [
  ['02', '-3164.00', 'PREAUTORISE IMMEUBLES MODELE'],
  ['03', '-258.11', 'WSIB CSPAAT'],
  ['05', '-56.50', 'PETRO FICTION 0231 OTTAWA'],
  ['06', '7232.00', 'DEPOT MOBILE'],
  ['06', '-6384.82', 'DEPOT DIRECT PAIE'],
  ['09', '-63.20', 'PAIEMENT CARTE 4500'],
  ['09', '5424.00', 'DEPOT MOBILE'],
  ['10', '-241.82', 'HYDRO EXEMPLE'],
  ['10', '-1490.46', 'CHQ 509'],
  ['12', '3277.00', 'VIREMENT GATINEAU IMAGINARY'],
  ['12', '-163.85', 'SAMPLE TELECOM'],
  ['12', '-1.50', 'FRAIS VIREMENT INTERAC'],
  ['16', '2712.00', 'DEPOT MOBILE'],
  ['16', '-2712.00', 'CHQ 146'],
  ['16', '-5751.19', 'ARC RETENUES A LA SOURCE'],
  ['16', '-2366.78', 'REVENU QUEBEC RETENUES'],
  ['17', '-180.00', 'ASSURANCES FICTION'],
  ['17', '-836.20', 'CHQ 147'],
  ['17', '-1808.00', 'CHQ 148'],
  ['18', '-259.90', 'PETRO FICTION 0231 OTTAWA'],
  ['19', '8814.00', 'DEPOT MOBILE'],
  ['19', '-420.00', 'CHQ 149'],
  ['20', '-6345.13', 'DEPOT DIRECT PAIE'],
  ['20', '-132.40', 'PAIEMENT CARTE 4500'],
  ['21', '-79.10', 'PETRO FICTION 0417 GATINEAU'],
  ['22', '-45.20', 'CAFE FICTIF OTTAWA'],
  ['23', '-300.00', 'RETRAIT GUICHET 0042'],
]

/** The card in the days after its last statement. */
const card: readonly Said[] = [
  ['21', '-63.20', 'BISTRO FICTIF OTTAWA'],
  ['21', '132.40', 'PAYMENT THANK YOU MERCI'],
  ['22', '-11.29', 'MUSIQUE MODELE ABONNEMENT'],
]

/**
 * The bank in November 2026: the statements of chequing and card come in, three rules are set, what is sure
 * through the 18th is accepted, the card's payment is paired, one line is private, one waits for an answer;
 * the last days are left for whoever opens the sample.
 */
export function bankMonth(told: Story): void {
  bring(told, '1010', 'chequing-2026-11.csv', chequing)
  bring(told, '2050', 'card-2026-11-23.csv', card)
  told.do('rule.set', {
    name: 'Fuel / Essence',
    contains: ['petro fiction'],
    direction: 'out',
    to: '6470',
    tax: 'HST-ON',
    payee: 'Pétro Fiction',
  })
  told.do('rule.set', {
    name: 'Bank fees / Frais bancaires',
    begins: ['frais'],
    most: '25.00',
    to: '6040',
    payee: 'Banque Imaginaire',
  })
  told.do('rule.set', {
    name: 'Meals / Repas',
    contains: ['cafe', 'bistro'],
    any: true,
    to: '6210',
    tax: 'HST-ON',
    off: true,
  })
  told.do('line.accept', { account: '1010', through: '2026-11-18' })
  const sure = ['-6345.13|DEPOTDIRECTPAIE', '-132.40|PAIEMENTCARTE4500']
  told.do('line.accept', { account: '1010', lines: sure.map((line) => `1010|2026-11-20|${line}#1`) })
  told.do('line.exclude', {
    account: '2050',
    lines: ['2050|2026-11-22|-11.29|MUSIQUEMODELEABONNEMENT#1'],
    reason: 'private, repaid in cash / personnel, remboursé comptant',
  })
  told.do('line.ask', {
    account: '1010',
    line: '1010|2026-11-19|-420.00|CHQ149#1',
    question: 'What was cheque 149 for? / À quoi a servi le chèque 149?',
  })
}

/** A table as a bank exports it, read and confirmed by the bookkeeper. */
function bring(told: Story, account: string, file: string, lines: readonly Said[]): void {
  const rows = lines.map(([day, amount, text]) => `2026-11-${day},${text},${amount}`)
  const content = btoa(`Date,Description,Amount\n${rows.join('\n')}\n`)
  told.do('statement.import', { file, content, account, confirm: true })
}
