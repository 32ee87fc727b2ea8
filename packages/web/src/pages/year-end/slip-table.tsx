import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'

/** The slips of a year as they are prepared now. */
export type PreparedSlips = OutputOf<'slips.prepare'>

/** One of them. */
export type PreparedSlip = PreparedSlips['slips'][number]

/** What stands with a slip, by the word that it is called. */
export function slipStateOf({ state, does = 'original' }: PreparedSlip): string {
  if (state === 'changed') return 'changed'
  return state === 'new' ? (does === 'cancelled' ? 'cancelled' : 'new') : does
}

/** A row a slip, a column a box; totals below. */
export function SlipTable({ shown, open }: { readonly shown: PreparedSlips; open(slip: string): void }) {
  const { words: common, look } = useLook()
  const words = slipWords[look.language]
  const { slips } = shown
  const keys = useRowKeys(slips.length, (index) => {
    const slip = slips[index]?.slip
    if (slip !== undefined) open(slip)
  })
  const body = useFirstFocus(slips.length)
  if (slips.length === 0) return <p className="opening-line">{words.none}</p>
  const labels = new Map(slips.flatMap(({ boxes }) => boxes.map(({ box, label }) => [box, label] as const)))
  const columns = [...labels].toSorted(([one], [other]) => placeOf(one) - placeOf(other))
  const inBox = (slip: PreparedSlip, box: string) => slip.boxes.find((each) => each.box === box)?.amount ?? ''
  return (
    <div className="scrolls">
      <table className="table slip-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.province}</th>
            {columns.map(([box, label]) => (
              <th key={box} scope="col" className="amount" title={label}>
                {box}
                <span className="visually-hidden"> {label}</span>
              </th>
            ))}
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {slips.map((each, index) => (
            <tr key={each.slip} {...keys.row(index)} className="opens" onClick={() => open(each.slip)}>
              <td className="second">{each.number}</td>
              <th scope="row">
                {nameOf(each)} {each.further ? <span className="second">{words.further}</span> : null}
              </th>
              <td className="second">{each.province}</td>
              {columns.map(([box]) => (
                <td key={box} className="amount">
                  {inBox(each, box) === '' ? null : <Amount value={inBox(each, box)} zero="dash" />}
                </td>
              ))}
              <td>
                <SlipState slip={each} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{common.total}</th>
            <td />
            {columns.map(([box]) => (
              <td key={box} className="amount total">
                <Amount value={sumOfTexts(slips.map((slip) => inBox(slip, box)))} />
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** What stands with a slip; one that changed since it was filed waits for somebody. */
export function SlipState({ slip }: { readonly slip: PreparedSlip }) {
  const { look } = useLook()
  const state = slipStateOf(slip)
  const text = slipWords[look.language].states[state] ?? state
  return <span className={state === 'changed' ? 'state-word' : 'second'}>{text}</span>
}

/** What somebody is called; the number while the vault is locked. */
export function nameOf({ name, number, recipient }: PreparedSlip): string {
  return name === '' ? (number === '' ? recipient : number) : name
}

/** Boxes stand by their numbers, lettered ones after them. */
function placeOf(box: string): number {
  const number = Number.parseInt(box, 10)
  const letter = box.codePointAt(0) ?? 0
  return Number.isNaN(number) ? 1000 + letter : number + (/\D/.test(box) ? 0.5 : 0)
}
