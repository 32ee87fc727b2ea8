import { useEffect, useRef } from 'react'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { AmountField } from '../../parts/amount-field.tsx'
import { isZero } from '../../words/amounts.ts'
import { lessText, sizeText, sumOfTexts } from '../../words/cents-text.ts'
import { firstRunWords } from '../../words/first-run-words.ts'
import { useLook } from '../../words/look-context.ts'
import { focusWhereNone } from './first-run-who.tsx'

/** A balance as it is typed from paper; amounts are decimal text, empty where there is none. */
export type OpeningRow = {
  readonly key: number
  readonly account: string
  readonly debit: string
  readonly credit: string
}

const blank = { account: '', debit: '', credit: '' }

/** The rows of a table in which nothing is typed yet. */
export const blankRows: readonly OpeningRow[] = [0, 1, 2, 3, 4].map((key) => ({ ...blank, key }))

/** The rows that say something, as they are sent. */
export function rowsSaid(rows: readonly OpeningRow[]) {
  return rows
    .filter(({ account, debit, credit }) => `${account}${debit}${credit}` !== '')
    .map(({ account, debit, credit }) => ({
      code: account,
      ...(debit === '' ? {} : { debit }),
      ...(credit === '' ? {} : { credit }),
    }))
}

/** By how much debits exceed credits in all rows but one. */
function restOf(rows: readonly OpeningRow[], but?: OpeningRow): string {
  const counted = rows.filter((each) => each !== but)
  const sum = (side: 'debit' | 'credit') => sumOfTexts(counted.map((each) => each[side]))
  return lessText(sum('debit'), sum('credit'))
}

/**
 * A trial balance as it is typed from paper: Tab goes on, Enter goes down, `=` balances. There is always an
 * empty row at the end.
 */
export function OpeningRows({
  rows,
  change,
}: {
  readonly rows: readonly OpeningRow[]
  change(rows: readonly OpeningRow[]): void
}) {
  const { words: common, look } = useLook()
  const words = firstRunWords[look.language]
  const grid = useRef<HTMLTableElement>(null)
  useEffect(() => focusWhereNone(grid.current?.querySelector('input') ?? null), [])
  const set = (index: number, next: Partial<OpeningRow>) => {
    const said = rows.map((each, at) => (at === index ? { ...each, ...next } : each))
    const last = said.at(-1)
    const isFull = last !== undefined && last.account !== ''
    change(isFull ? [...said, { ...blank, key: last.key + 1 }] : said)
  }
  const goDown = (index: number, cell: string) =>
    setTimeout(() => {
      const place = `[data-line="${index + 1}"] [data-cell="${cell}"] input`
      grid.current?.querySelector<HTMLInputElement>(place)?.focus()
    }, 0)
  const apart = restOf(rows)
  return (
    <table className="opening-grid" ref={grid} aria-label={words.typed}>
      <thead>
        <tr>
          <th scope="col">{common.account}</th>
          <th scope="col" className="amount">
            {common.debit}
          </th>
          <th scope="col" className="amount">
            {common.credit}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row
            key={row.key}
            row={row}
            index={index}
            above={rows[index - 1]}
            rest={restOf(rows, row)}
            set={(next) => set(index, next)}
            goDown={(cell) => goDown(index, cell)}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <span role="status">{isZero(apart) ? common.inBalance : common.difference}</span>{' '}
            {isZero(apart) ? null : <Amount value={sizeText(apart)} />}
          </th>
          {(['debit', 'credit'] as const).map((side) => (
            <td key={side} className="amount total">
              <Amount value={sumOfTexts(rows.map((each) => each[side]))} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

function Row({
  row,
  index,
  above,
  rest,
  set,
  goDown,
}: {
  readonly row: OpeningRow
  readonly index: number
  readonly above: OpeningRow | undefined
  readonly rest: string
  set(next: Partial<OpeningRow>): void
  goDown(cell: string): void
}) {
  const { words: common } = useLook()
  const label = (name: string) => `${name}, ${common.line} ${index + 1}`
  const lacks = rest.startsWith('-') ? 'debit' : 'credit'
  return (
    <tr data-line={index}>
      <td data-cell="account">
        <AccountField
          label={label(common.account)}
          value={row.account}
          onChange={(account) => set({ account })}
          onEnter={() => goDown('account')}
        />
      </td>
      {(['debit', 'credit'] as const).map((side) => (
        <td key={side} data-cell={side}>
          <AmountField
            label={label(common[side])}
            value={row[side]}
            above={above?.[side] ?? ''}
            balance={side === lacks && !isZero(rest) ? sizeText(rest) : ''}
            onChange={(value) =>
              set(value === '' ? { [side]: '' } : { debit: '', credit: '', [side]: value })
            }
            onEnter={() => goDown(side)}
          />
        </td>
      ))}
    </tr>
  )
}
