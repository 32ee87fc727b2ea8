import type { Page } from '@daybook/core/reports/page.ts'
import papaparse from 'papaparse'
import { expect, test } from 'vitest'
import { csvText } from './csv.ts'
import { jsonText } from './json.ts'
import { balanceSheetPage, sampleOptions, trialBalancePage } from './sample-pages.ts'

test('comma-separated text has plain decimals with a point in both languages', () => {
  expect(csvText([trialBalancePage()], sampleOptions)).toBe(
    [
      'Account,Name,Debit,Credit',
      '1010,Chequing,17043.02,',
      '1510,Shop equipment,31240.00,',
      '2510,Equipment loan,,8600.00',
      '3900,"Retained earnings, opening",,39683.02',
      ',Total,48283.02,48283.02',
      '',
    ].join('\r\n'),
  )
  const french = csvText([balanceSheetPage()], { ...sampleOptions, language: 'fr' })
  expect(french).toContain('Compte,Nom,2026,2025\r\n')
  expect(french).toContain('1190,Allowance for doubtful accounts,-1250.00,0.00\r\n')
})

test('keys, kinds of rows and a byte order mark are there when asked for', () => {
  const csv = { byteOrderMark: true, header: 'keys', rowKinds: true } as const
  const lines = csvText([trialBalancePage()], { ...sampleOptions, csv }).split('\r\n')
  expect(lines[0]).toBe('\uFEFFrow,account,name,debit,credit')
  expect(lines[1]).toBe('line,1010,Chequing,17043.02,')
  expect(lines[5]).toBe('total,,Total,48283.02,48283.02')
})

test('several pages follow each other after an empty line', () => {
  const text = csvText([trialBalancePage(), trialBalancePage()], sampleOptions)
  expect(text.split('\r\n\r\n')).toHaveLength(2)
})

function memoPage(memos: readonly string[]): Page {
  return {
    ...trialBalancePage(),
    columns: [
      { key: 'memo', label: { en: 'Memo', fr: 'Libellé' }, kind: 'text' },
      { key: 'amount', label: { en: 'Amount', fr: 'Montant' }, kind: 'amount' },
    ],
    rows: memos.map((memo) => ({ kind: 'line', indent: 0, cells: [memo, -12_00n] })),
    proofs: [],
  }
}

const dangerous = ['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1', "'=1", '＝1', "''-x"]
const harmless = ['a;b', 'say "no"', 'two\nlines', ' edge ', "'tis", 'a=b', '', 'é, 中']

test('no text begins as a formula would, no amount is touched, and one apostrophe less is the text again', () => {
  const memos = [...dangerous, ...harmless]
  const text = csvText([memoPage(memos)], sampleOptions)
  const { data, errors } = papaparse.parse<string[]>(text, {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: false,
  })
  expect(errors).toEqual([])
  const rows = data.slice(1, -1)
  expect(rows.map((row) => row[1])).toEqual(memos.map(() => '-12.00'))
  for (const [row] of rows) expect(row).not.toMatch(/^[=+\-@＝\t\r]/)
  const unguarded = rows.map(([memo = '']) => (/^'+[=+\-@＝＋－＠\t\r\n]/.test(memo) ? memo.slice(1) : memo))
  expect(unguarded).toEqual(memos)
})

test('JSON has cells by key, money as decimal text, both languages and the proofs', () => {
  const page = JSON.parse(jsonText([balanceSheetPage()]))
  expect(page.title).toEqual({ en: 'Balance sheet', fr: 'Bilan' })
  expect(page.asOfSeq).toBe(1843)
  expect(page.rows[3]).toEqual({
    kind: 'line',
    indent: 1,
    cells: { account: '1190', name: 'Allowance for doubtful accounts', now: '-1250.00', before: '0.00' },
  })
  expect(page.rows[5].sumOf).toEqual([1, 2, 3, 4].map((row) => ({ row, sign: 1 })))
  expect(page.proofs[0]).toMatchObject({ left: '98189.79', right: '98189.79', holds: true })
})

test('one page is an object and several are a list of them', () => {
  expect(JSON.parse(jsonText([trialBalancePage()])).report).toBe('trial-balance')
  expect(JSON.parse(jsonText([trialBalancePage(), balanceSheetPage()])).pages).toHaveLength(2)
})
