import { includedTax } from '@daybook/canada/sales-tax/included-tax.ts'
import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, decided, typed } from './case.ts'

const march = `Date,Description,Amount
2026-03-30,PAPER CO,-113.00
2026-03-30,TRANSFER TO SAVINGS,-500.00
2026-03-31,DEPOT,640.00
`
const savings = 'Date,Description,Amount\n2026-03-30,TRANSFER IN,480.00\n2026-03-31,FEE,-1.00\n'

const imports = {
  files: { 'march.csv': march, 'savings.csv': savings },
  typed: ['daybook statement import march.csv --account 1010 --confirm'],
}
const paper = "'1010|2026-03-30|-113.00|PAPERCO#1'"
const moved = "'1010|2026-03-30|-500.00|TRANSFERTOSAVINGS#1'"
const gift = "'1010|2026-03-31|640.00|DEPOT#1'"

/** A command after the statement came in, and after what else was typed. */
function after(title: string, command: string, ...before: readonly string[]): Case {
  return typed(title, command, { ...imports, typed: [...imports.typed, ...before] })
}

/** Acts on bank lines, their taxes, and rules. */
export const lineCases = {
  'line-excluded': after(
    'Coding a line that was left out',
    `daybook line code 1010 ${paper} --to 6235`,
    `daybook line exclude 1010 ${paper} --reason 'private'`,
  ),
  'line-not-excluded': after('Taking in a line that is not out', `daybook line include 1010 ${paper}`),
  'line-not-tied': after('Untying a line that is open', `daybook line unmatch 1010 ${paper}`),
  'line-not-asked': after('Answering what nobody asked', `daybook line answer 1010 ${paper} Paper`),
  'line-no-proposal': after('Accepting a line of which nothing is known', `daybook line accept 1010 ${gift}`),
  'accept-nothing': after(
    'Accepting all that is sure where nothing is',
    'daybook line accept 1010',
    `daybook line exclude 1010 ${paper} --reason 'private'`,
  ),
  'match-nothing': after('Matching money out with money in', `daybook line match 1010 ${gift} J3`),
  'entry-not-on-account': after(
    'Matching with an entry of other accounts',
    `daybook line match 1010 ${paper} J2`,
  ),
  'split-off': after(
    'Shares that do not come to the line',
    `daybook line split 1010 ${paper} 6235=50% 6230=20.00`,
  ),
  'share-percent': after('A share of more than all', `daybook line split 1010 ${paper} 6235=120% 6230`),
  'transfer-same': after('A transfer of an account to itself', `daybook line transfer 1010 ${moved} 1010`),
  'transfer-unlike': after(
    'Two lines that are no transfer',
    `daybook line transfer 1010 ${moved} 1020 --with '1020|2026-03-30|480.00|TRANSFERIN#1'`,
    'daybook account open 1020 --name Savings --type asset',
    'daybook statement import savings.csv --account 1020 --confirm',
  ),
  'tax-unknown': after('A tax that there is not', `daybook line code 1010 ${paper} --to 6235 --tax VAT`),
  'tax-not-in-force': after(
    'A harmonized tax where there is none',
    `daybook line code 1010 ${paper} --to 6235 --tax HST-QC`,
  ),
  'tax-account-missing': after(
    'QST in books that keep no account for it',
    `daybook line code 1010 ${paper} --to 6235 --tax QC`,
  ),
  'rates-not-checked': decided('Tax on a day that nobody has looked up', () =>
    includedTax('HST-ON', 11_300n, { home: 'ON', on: '2031-03-30' }),
  ),
  'rates-too-early': typed(
    'Tax on a day before the rates begin',
    `daybook line code 1010 '1010|2007-03-30|-113.00|PAPERCO#1' --to 6235 --tax HST-ON`,
    {
      files: { 'old.csv': 'Date,Description,Amount\n2007-03-30,PAPER CO,-113.00\n2007-03-30,PENS,5.00\n' },
      typed: ['daybook statement import old.csv --account 1010 --confirm'],
    },
  ),
  'rule-unknown': typed('A rule that there is not', 'daybook rule show R99'),
  'rule-empty': typed('A rule without conditions', 'daybook rule set All --to 6235'),
  'rule-range': typed(
    'A rule for amounts the wrong way round',
    'daybook rule set Paper --contains paper --least 50 --most 10 --to 6235',
  ),
  'rule-no-outcome': typed('A rule that does nothing', 'daybook rule set Paper --contains paper'),
  'rule-contradicts': after(
    'Switching on a rule that contradicts the past',
    'daybook rule set Paper --contains paper --to 6230',
    `daybook line code 1010 ${paper} --to 6235`,
  ),
  'rule-no-work': typed('Taking back the work of a rule that did none', 'daybook rule undo-work Paper', {
    typed: ['daybook rule set Paper --contains paper --to 6235'],
  }),
} as const satisfies Partial<Record<RefusalCode, Case>>
