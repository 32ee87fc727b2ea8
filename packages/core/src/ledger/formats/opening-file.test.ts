import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import { looksLikeOpeningFile, readOpeningFile } from './opening-file.ts'
import type { OpeningAccount } from './opening-model.ts'

/** Rows of cells from text with bars between the cells. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

function take(text: string) {
  return value(readOpeningFile(rowsOf(text), { file: 'report.csv' }))
}

/** `1010 Chequing 12.00`: number, name and balance, credits negative. */
function shown(rows: readonly OpeningAccount[] | undefined): string[] {
  return (rows ?? []).map(({ code, name, debit, credit }) => `${code ?? '-'} ${name} ${debit - credit}`)
}

const onlineTrialBalance = `
Sable Bay Kayaks Inc. (fictional)||
Trial Balance||
As of December 31, 2025||
||
|Debit|Credit
1010 Chequing|12,345.67|
1200 Accounts Receivable (A/R)|2,260.00|
2000 Bank:2310 GST/HST Payable||260.00
4000 Sales||15,000.00
Travel|654.33|
TOTAL|$15,260.00|$15,260.00
||
Tuesday, Jan. 6, 2026 10:12:33 a.m. GMT-5 - Accrual Basis||
`

test('a trial balance of QuickBooks Online gives accounts, day and sums', () => {
  const taken = take(onlineTrialBalance)
  expect(taken.kind).toBe('trial-balance')
  expect(taken.program).toBe('QuickBooks Online')
  expect(taken.company).toBe('Sable Bay Kayaks Inc. (fictional)')
  expect(taken.asOf).toBe('2025-12-31')
  expect(shown(taken.rows)).toEqual([
    '1010 Chequing 1234567',
    '1200 Accounts Receivable (A/R) 226000',
    '2310 GST/HST Payable -26000',
    '4000 Sales -1500000',
    '- Travel 65433',
  ])
  // 12,345.67 + 2,260.00 + 654.33 = 15,260.00 = 260.00 + 15,000.00
  const both = { debit: 1526000n, credit: 1526000n }
  expect(taken.totals).toEqual({ ...both, stated: both })
  expect(taken.notices).toEqual([])
})

test('the French export of QuickBooks Online reads the same', () => {
  const taken = take(`
Kayaks de la Baie inc. (fictif)||
Balance de vérification||
En date du 31 décembre 2025||
||
|Débit|Crédit
1010 Compte chèques|12 345,67 $|
4000 Ventes||12 345,67 $
TOTAL|12 345,67 $|12 345,67 $
||
mardi 6 janvier 2026 - Comptabilité d’exercice||
`)
  expect(taken.asOf).toBe('2025-12-31')
  expect(taken.program).toBe('QuickBooks Online')
  expect(shown(taken.rows)).toEqual(['1010 Compte chèques 1234567', '4000 Ventes -1234567'])
})

test('a trial balance of QuickBooks Desktop has the day above its columns and a point behind numbers', () => {
  const taken = take(`
|Dec 31, 25|
|Debit|Credit
1000 · Bank:1010 · Chequing|1,000.00|
2100 · Visa||250.00
3900 · Retained Earnings||750.00
TOTAL|1,000.00|1,000.00
`)
  expect(taken.program).toBe('QuickBooks Desktop')
  expect(taken.asOf).toBe('2025-12-31')
  expect(shown(taken.rows)).toEqual([
    '1010 Chequing 100000',
    '2100 Visa -25000',
    '3900 Retained Earnings -75000',
  ])
})

test('a trial balance of Sage 50 has dashes for nothing and sums without a word', () => {
  const taken = take(`
Sable Bay Kayaks Inc. (fictional)||
Trial Balance As At 12/31/2025||
|Debits|Credits
1060 Chequing Bank Account|4,200.10|-
2310 GST/HST Charged on Sales|-|200.10
5020 Fees|0.00|-
4020 Sales|-|4,000.00
|4,200.10|4,200.10
Generated On: 01/06/2026||
`)
  expect(taken.program).toBe('Sage 50')
  expect(taken.asOf).toBe('2025-12-31')
  expect(shown(taken.rows)).toEqual([
    '1060 Chequing Bank Account 420010',
    '2310 GST/HST Charged on Sales -20010',
    '5020 Fees 0',
    '4020 Sales -400000',
  ])
})

test('number and name in columns of their own are kept apart', () => {
  const taken = take(`
Balance de vérification au 2025-12-31|||
No|Description du compte|Débits|Crédits
1060|Compte bancaire|10,00|-
4020|Ventes|-|10,00
||10,00|10,00
`)
  expect(taken.asOf).toBe('2025-12-31')
  expect(shown(taken.rows)).toEqual(['1060 Compte bancaire 1000', '4020 Ventes -1000'])
})

test('a sum that the rows do not make is refused', () => {
  const rows = rowsOf(onlineTrialBalance.replace('654.33', '654.34'))
  const taken = readOpeningFile(rows, { file: 'report.csv' })
  expect(taken.ok).toBe(false)
  if (!taken.ok) expect(taken.refusals[0]?.code).toBe('opening-total')
})

test('a day that can be read two ways is asked for, not guessed', () => {
  const taken = take(`
Trial Balance As At 03/04/2025||
|Debits|Credits
1060 Bank|1.00|-
3000 Capital|-|1.00
`)
  expect(taken.asOf).toBeUndefined()
  expect(taken.notices).toHaveLength(1)
})

const desktopLedger = `
|Type|Date|Num|Adj|Name|Memo|Split|Debit|Credit|Balance
1000 · Bank||||||||||1,000.00
1010 · Chequing||||||||||1,000.00
|Deposit|01/15/2025|||Ben Fictional|Rental|4000 · Sales|113.00||1,113.00
|Cheque|01/20/2025|102||Paper Place|Paper|-SPLIT-||11.30|1,101.70
Total 1010 · Chequing||||||||113.00|11.30|1,101.70
Total 1000 · Bank||||||||113.00|11.30|1,101.70
2310 · HST||||||||||0.00
|Deposit|01/15/2025|||Ben Fictional|Rental|4000 · Sales||13.00|-13.00
|Cheque|01/20/2025|102||Paper Place|Paper|-SPLIT-|1.30||-11.70
Total 2310 · HST||||||||1.30|13.00|-11.70
3900 · Retained Earnings||||||||||-1,000.00
Total 3900 · Retained Earnings|||||||||| -1,000.00
4000 · Sales||||||||||0.00
|Deposit|01/15/2025|||Ben Fictional|Rental|-SPLIT-||100.00|-100.00
Total 4000 · Sales|||||||||100.00|-100.00
6100 · Office||||||||||0.00
|Cheque|01/20/2025|102||Paper Place|Paper|1010 · Chequing|10.00||10.00
Total 6100 · Office||||||||10.00||10.00
TOTAL||||||||124.30|124.30|0.00
`

test('a general ledger of QuickBooks Desktop gives opening and closing balances and its entries', () => {
  const taken = take(desktopLedger)
  expect(taken.kind).toBe('general-ledger')
  expect(taken.program).toBe('QuickBooks Desktop')
  expect(shown(taken.opening).filter((each) => !each.endsWith(' 0'))).toEqual([
    '1000 Bank 100000',
    '1010 Chequing 100000',
    '3900 Retained Earnings -100000',
  ])
  // 1,000.00 + 113.00 - 11.30 = 1,101.70; -13.00 + 1.30 = -11.70
  expect(shown(taken.rows)).toContain('1010 Chequing 110170')
  expect(shown(taken.rows)).toContain('2310 HST -1170')
  expect(taken.entries?.map(({ date, ref, payee, lines }) => [date, ref, payee, lines.length])).toEqual([
    ['2025-01-15', undefined, 'Ben Fictional', 3],
    ['2025-01-20', '102', 'Paper Place', 3],
  ])
})

test('a general ledger of Sage 50 is put together by the number of the journal entry', () => {
  const taken = take(`
Sable Bay Kayaks Inc. (fictional)||||||
General Ledger Report 01/01/2025 to 12/31/2025||||||
Date|Comment|Source #|JE#|Debits|Credits|Balance
1060 Chequing Bank Account||||||500.00 Dr
2025-02-01|Owner put in|D1|J1|100.00|-|600.00 Dr
2025-02-01|Lunch|77|J2|-|20.00|580.00 Dr
||||100.00|20.00|
3010 Owner’s Capital||||||500.00 Cr
2025-02-01|Owner put in|D1|J1|-|100.00|600.00 Cr
||||-|100.00|
5400 Meals||||||0.00
2025-02-01|Lunch|77|J2|20.00|-|20.00 Dr
||||20.00|-|
`)
  expect(taken.program).toBe('Sage 50')
  expect([taken.from, taken.asOf]).toEqual(['2025-01-01', '2025-12-31'])
  expect(shown(taken.opening)).toEqual([
    '1060 Chequing Bank Account 50000',
    '3010 Owner’s Capital -50000',
    '5400 Meals 0',
  ])
  expect(shown(taken.rows)).toEqual([
    '1060 Chequing Bank Account 58000',
    '3010 Owner’s Capital -60000',
    '5400 Meals 2000',
  ])
  expect(taken.entries?.map(({ memo, lines }) => [memo, lines.map((line) => line.amount)])).toEqual([
    ['Owner put in', [10000n, -10000n]],
    ['Lunch', [-2000n, 2000n]],
  ])
  expect(taken.notices).toEqual([])
})

const onlineLedger = `
General Ledger||||||||
Sable Bay Kayaks Inc. (fictional)||||||||
January - December, 2025||||||||
||||||||
|Date|Transaction Type|Num|Name|Memo/Description|Split|Amount|Balance
Chequing||||||||
|Beginning Balance||||||| 900.00
|15/01/2025|Payment|P1|Ana Fictional|Deposit|Accounts Receivable|113.00|1,013.00
|20/01/2025|Expense|9|Paper Place|Paper|Office supplies|-11.30|1,001.70
Total for Chequing||||||| $101.70|
Accounts Receivable||||||||
|02/01/2025|Invoice|1001|Ana Fictional|Rental|Sales|113.00|113.00
|15/01/2025|Payment|P1|Ana Fictional|Deposit|Chequing|-113.00|0.00
Total for Accounts Receivable||||||| $0.00|
Opening Equity||||||||
|Beginning Balance||||||| 900.00
Total for Opening Equity|||||||$0.00|
Sales||||||||
|02/01/2025|Invoice|1001|Ana Fictional|Rental|Accounts Receivable|113.00|113.00
Total for Sales|||||||$113.00|
Office supplies||||||||
|20/01/2025|Expense|9|Paper Place|Paper|Chequing|11.30|11.30
Total for Office supplies|||||||$11.30|
`

test('one column of amounts in each account’s own sense is turned to debits and credits', () => {
  const taken = take(onlineLedger)
  expect([taken.from, taken.asOf]).toEqual(['2025-01-01', '2025-12-31'])
  expect(shown(taken.rows)).toEqual([
    '- Chequing 100170',
    '- Accounts Receivable 0',
    '- Opening Equity -90000',
    '- Sales -11300',
    '- Office supplies 1130',
  ])
  // 900.00 + 101.70 + 11.30 - 900.00 - 113.00 = 0
  expect(taken.totals.debit).toBe(taken.totals.credit)
  expect(taken.entries).toHaveLength(3)
})

test('the account Opening Balance Equity is not taken for a balance brought forward', () => {
  for (const name of ['Opening Balance Equity', 'Solde d’ouverture - capitaux propres']) {
    const taken = take(onlineLedger.replaceAll('Opening Equity', name))
    expect(shown(taken.rows)).toContain(`- ${name} -90000`)
    expect(taken.totals.debit).toBe(taken.totals.credit)
  }
})

test('rows of a day that balance only together become one entry, and it is said', () => {
  const taken = take(`
General Ledger|||||
|Date|Transaction Type|Num|Name|Debit|Credit
Bank|||||||
|2025-03-01|Deposit|1|A|10.00|
|2025-03-01|Deposit|2|B|5.00|
Sales|||||||
|2025-03-01|Summary|3|C||15.00
`)
  expect(taken.entries).toHaveLength(1)
  expect(taken.entries?.[0]?.lines.map((line) => line.amount)).toEqual([1000n, 500n, -1500n])
  expect(taken.notices).toHaveLength(1)
})

test('a table of something else is refused as unknown', () => {
  const rows = [
    ['Name', 'Phone'],
    ['Ana Fictional', '555-0100'],
  ]
  expect(looksLikeOpeningFile(rows)).toBe(false)
  const taken = readOpeningFile(rows, { file: 'phones.csv' })
  expect(taken.ok).toBe(false)
  if (!taken.ok) expect(taken.refusals.map((each) => each.code)).toEqual(['opening-unknown'])
})
