import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'
import { lineText } from './form-lines.tsx'
import type { SlipDeed } from './slip-deed.ts'
import type { SlipsAsked } from './slips-search.ts'

type Kept = OutputOf<'slips.list'>

/** The returns of a kind and year that were filed, and what was entered by hand for its slips. */
export function SlipsKept({
  asked: { kind, year },
  say,
  open,
}: {
  readonly asked: SlipsAsked
  say(what: string, act: number): void
  open(deed: SlipDeed): void
}) {
  const { data } = useRead('slips.list', { kind, year })
  return (
    <>
      {data === undefined || data.returns.length === 0 ? null : (
        <Returns rows={data.returns} hasFile={kind !== 'RL-1'} open={open} />
      )}
      {data === undefined || data.entered.length === 0 ? null : <Entered rows={data.entered} say={say} />}
    </>
  )
}

function Returns({
  rows,
  hasFile,
  open,
}: {
  readonly rows: Kept['returns']
  readonly hasFile: boolean
  open(deed: SlipDeed): void
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const last = rows.at(-1)?.return
  return (
    <section className="year-section">
      <h2>{words.returns}</h2>
      <div className="scrolls">
        <table className="plain-rows" aria-label={words.returns}>
          <thead>
            <tr>
              <th scope="col">{words.returnId}</th>
              <th scope="col">{words.does}</th>
              <th scope="col">{words.filedDay}</th>
              <th scope="col" className="amount">
                {words.slips}
              </th>
              <th scope="col">{words.confirmation}</th>
              <th scope="col">{words.note}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((each) => (
              <tr key={each.return}>
                <th scope="row">{each.return}</th>
                <td>{words.doesWords[each.does]}</td>
                <td className="second">{each.filed}</td>
                <td className="amount">{each.slips}</td>
                <td className="second">{each.confirmation}</td>
                <td className="second">{each.note}</td>
                <td className="row-deeds">
                  {hasFile ? (
                    <Button kind="word" onPress={() => open({ does: 'xml', return: each.return })}>
                      {words.again}
                      <span className="visually-hidden"> {each.return}</span>
                    </Button>
                  ) : null}
                  {each.return === last ? (
                    <Button kind="word" onPress={() => open({ does: 'withdraw', return: each.return })}>
                      {words.withdraw}
                      <span className="visually-hidden"> {each.return}</span>
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Entered({ rows, say }: { readonly rows: Kept['entered']; say(what: string, act: number): void }) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const remove = (entered: string) =>
    void settle(
      () => write('slips.remove', { entered }),
      () => words.didTakeBack,
    )
  return (
    <section className="year-section">
      <h2>{words.entered}</h2>
      <RefusalBox refusals={refusals} />
      <div className="scrolls">
        <table className="plain-rows" aria-label={words.entered}>
          <thead>
            <tr>
              {[words.enteredFor, words.state, words.box, words.note].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ entered, way, boxes, codes, reason, called }) => (
              <tr key={entered}>
                <th scope="row">{called === '' ? words.everybody : called}</th>
                <td className="second">{way === 'whole' ? words.whole : words.adds}</td>
                <td>
                  {[
                    ...boxes.map(
                      ({ box, amount }) =>
                        `${words.box} ${box}${colon(look.language)} ${lineText(amount, look.language)}`,
                    ),
                    ...codes.map(({ box, code }) => `${words.box} ${box}${colon(look.language)} ${code}`),
                  ].join(', ')}
                </td>
                <td className="second">{reason}</td>
                <td className="row-deeds">
                  <Button kind="word" onPress={() => remove(entered)}>
                    {words.takeBack}
                    <span className="visually-hidden"> {called}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
