import { proof } from '@daybook/core/filings/figure.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import { expect, test } from 'vitest'
import { displayWidth } from './display-width.ts'
import { generalLedgerPage } from './sample-ledger.ts'
import { balanceSheetPage, sampleOptions, trialBalancePage } from './sample-pages.ts'
import { terminalText, wantsColour } from './terminal.ts'

/** Goldens are set with ordinary spaces for the eye; French writes U+00A0 in figures and before a colon. */
const withPlainSpaces = (text: string): string => text.replaceAll('\u00A0', ' ')

test('a trial balance is a table with rules under its figures only', () => {
  expect(terminalText([trialBalancePage()], sampleOptions)).toBe(`Osprey Lane Joinery Ltd.
Trial balance
At October 31, 2026
Unaudited – see compilation report · Accrual basis, Canadian dollars

Account  Name                            Debit     Credit
─────────────────────────────────────────────────────────
1010     Chequing                    17,043.02
1510     Shop equipment              31,240.00
2510     Equipment loan                          8,600.00
3900     Retained earnings, opening             39,683.02
                                     ─────────  ─────────
         Total                       48,283.02  48,283.02
                                     ═════════  ═════════

✓ Debits equal credits: 48,283.02

Prepared 2026-11-22 · as of fact #1843 · locked through 2026-09-30
`)
})

test('in French the words, the groups and the decimal comma are French', () => {
  const text = terminalText([trialBalancePage()], { ...sampleOptions, language: 'fr', draft: true })
  expect(withPlainSpaces(text)).toBe(`Osprey Lane Joinery Ltd.
Balance de vérification
Au 31 octobre 2026
Ébauche · Non audité – voir le rapport de compilation · Comptabilité d’exercice, dollars canadiens

Compte  Nom                             Débit     Crédit
────────────────────────────────────────────────────────
1010    Chequing                    17 043,02
1510    Shop equipment              31 240,00
2510    Equipment loan                          8 600,00
3900    Retained earnings, opening             39 683,02
                                    ─────────  ─────────
        Total                       48 283,02  48 283,02
                                    ═════════  ═════════

✓ Débits égaux aux crédits : 48 283,02

Préparé le 2026-11-22 · au fait nº 1843 · verrouillé jusqu’au 2026-09-30
`)
  expect(text).toContain('48\u00A0283,02')
})

test('parentheses hang outside so that decimals line up, and headings run over the columns', () => {
  const lines = terminalText([balanceSheetPage()], sampleOptions).split('\n').slice(5, 19)
  expect(lines.join('\n')).toBe(`Account  Name                                       2026        2025
─────────────────────────────────────────────────────────────────────
Current assets
1010       Chequing                            17,043.02   12,880.45
1100       Accounts receivable                 38,110.00   41,205.30
1190       Allowance for doubtful accounts     (1,250.00)          –
1200       Inventory of hardwood and fittings  22,418.77   19,004.10
                                               ─────────   ─────────
         Total current assets                  76,321.79   73,089.85
Capital assets
1510       Shop equipment                      31,240.00   31,240.00
1519       Accumulated amortization            (9,372.00)  (6,248.00)
                                               ─────────   ─────────
         Capital assets, net                   21,868.00   24,992.00`)
})

test('a failing proof says both figures and how far they are apart', () => {
  const claim = { en: 'Receivables equal customers', fr: 'Créances égales aux clients' }
  const page = { ...trialBalancePage(), proofs: [proof(claim, 38_110_00n, 37_985_00n)] }
  expect(terminalText([page], sampleOptions)).toContain(
    '✗ Receivables equal customers: 38,110.00 and 37,985.00, 125.00 apart\n',
  )
  expect(withPlainSpaces(terminalText([page], { ...sampleOptions, language: 'fr' }))).toContain(
    '✗ Créances égales aux clients : 38 110,00 et 37 985,00, écart de 125,00\n',
  )
})

test('in a narrow terminal memos give way and no figure does', () => {
  const page = generalLedgerPage(60)
  const narrow = terminalText([page], { ...sampleOptions, terminal: { columns: 80, colour: false } })
  const wide = terminalText([page], sampleOptions)
  const table = narrow.split('\n').slice(5)
  expect(Math.max(...table.map(displayWidth))).toBe(80)
  const figures = (text: string): readonly string[] => text.match(/\(?[\d,]+\.\d\d\)?/g) ?? []
  expect(figures(narrow)).toEqual(figures(wide))
  expect(narrow).toContain('…')
  expect(wide).not.toContain('…')
})

test('a terminal narrower than its figures is overrun, never the figures cut', () => {
  const text = terminalText([generalLedgerPage(3)], {
    ...sampleOptions,
    terminal: { columns: 20, colour: false },
  })
  expect(text).toContain('1,742.29')
  expect(text).toContain('JE 00003')
})

test('colour marks totals and proofs, and without it no escape is written', () => {
  const page = { ...trialBalancePage(), bookName: 'Evil \u001B[31m\u202EBooks\nLtd.' }
  const plain = terminalText([page], sampleOptions)
  expect(plain).not.toContain('\u001B')
  expect(plain.split('\n')[0]).toBe('Evil □[31m□Books Ltd.')
  const coloured = terminalText([trialBalancePage()], { ...sampleOptions, terminal: { colour: true } })
  expect(coloured).toContain('\u001B[32m✓ Debits equal credits: 48,283.02\u001B[0m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken out.
  expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(terminalText([trialBalancePage()], sampleOptions))
})

test('colour is wanted only on a terminal where nobody said no', () => {
  expect(wantsColour(true, {})).toBe(true)
  expect(wantsColour(false, {})).toBe(false)
  expect(wantsColour(true, { NO_COLOR: '1' })).toBe(false)
  // An empty NO_COLOR is as if it were not there (no-color.org).
  expect(wantsColour(true, { NO_COLOR: '' })).toBe(true)
  expect(wantsColour(true, { TERM: 'dumb' })).toBe(false)
})

test('wide letters, percentages, counts and empty rows keep the columns straight', () => {
  const page: Page = {
    ...trialBalancePage(),
    columns: [
      { key: 'name', label: { en: 'Supplier', fr: 'Fournisseur' }, kind: 'text' },
      { key: 'share', label: { en: 'Share', fr: 'Part' }, kind: 'percent' },
      { key: 'bills', label: { en: 'Bills', fr: 'Factures' }, kind: 'count' },
    ],
    rows: [
      { kind: 'line', indent: 0, cells: ['中文 Imports', '9.8', '1204'] },
      { kind: 'blank', indent: 0, cells: [null, null, null] },
      { kind: 'line', indent: 0, cells: ['Chèques', '-8.3', '7'] },
    ],
    proofs: [],
  }
  // 12 columns for 中文 Imports (4 + 1 + 7), 5 and the parenthesis for the shares, 5 for the counts, two gaps
  // of 2: 27.
  expect(terminalText([page], sampleOptions).split('\n').slice(5, 10).join('\n')).toBe(
    `Supplier      Share   Bills
${'─'.repeat(27)}
中文 Imports   9.8%   1,204

Chèques       (8.3%)      7`,
  )
})
