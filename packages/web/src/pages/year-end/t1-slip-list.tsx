import { Button } from '../../parts/button.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { amountWords } from '../../words/amounts.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'
import { type KeptSlip, slipDraft, twinsOf } from './t1-slip-form.ts'

/** The slips of a return; Enter changes one, Delete removes it. One typed twice is told. */
export function SlipList({
  slips,
  edit,
  remove,
}: {
  readonly slips: readonly KeptSlip[]
  edit(slip: KeptSlip): void
  remove(slip: KeptSlip): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const keys = useRowKeys(slips.length, (index) => {
    const slip = slips[index]
    if (slip !== undefined) edit(slip)
  })
  if (slips.length === 0) return <p className="second">{words.noSlips}</p>
  return (
    <div className="scrolls">
      <table className="table" aria-label={words.slipsOf}>
        <thead>
          <tr>
            <th scope="col">{words.slipKind}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.boxes}</th>
            <th scope="col">
              <span className="visually-hidden">{words.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody
          {...keys.body}
          onKeyDown={(event) => {
            const slip = slips[keys.current]
            if (event.target instanceof HTMLButtonElement) return
            if (event.key === 'Delete' && slip !== undefined) remove(slip)
            else keys.body.onKeyDown(event)
          }}
        >
          {slips.map((slip, index) => (
            <SlipRow
              key={slip.id ?? `${slip.kind} ${index}`}
              slip={slip}
              row={keys.row(index)}
              isTwin={
                twinsOf(
                  slipDraft(slip, ''),
                  slips.filter((each) => each !== slip),
                ).length > 0
              }
              edit={() => edit(slip)}
              remove={() => remove(slip)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SlipRow({
  slip,
  row,
  isTwin,
  edit,
  remove,
}: {
  readonly slip: KeptSlip
  readonly row: object
  readonly isTwin: boolean
  edit(): void
  remove(): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const name = `${slip.kind}, ${slip.from}`
  return (
    <tr {...row}>
      <td>{slip.kind}</td>
      <th scope="row">
        {slip.from} {isTwin ? <span className="state-word">{words.twin}</span> : null}
      </th>
      <td className="second">
        {Object.entries(slip.boxes).map(([box, amount], index) => (
          <span key={box}>
            {index === 0 ? '' : ' · '}
            {box}
            {colon(look.language)} {amountWords(amount, look.language)}
          </span>
        ))}
      </td>
      <td className="row-acts">
        <Button kind="word" onPress={edit}>
          {words.edit}
          <span className="visually-hidden"> {name}</span>
        </Button>
        <Button kind="word" onPress={remove}>
          {words.remove}
          <span className="visually-hidden"> {name}</span>
        </Button>
      </td>
    </tr>
  )
}
