import { Amount } from '../../parts/amount.tsx'
import { useLook } from '../../words/look-context.ts'
import { organizerWords } from '../../words/personal-words.ts'
import { FigureButton } from './figure-button.tsx'
import { type ItemShown, type OrganizerShown, useOrganizer, type Who } from './personal-shapes.ts'

type Group = { readonly what: string; readonly who: string; readonly item: ItemShown }

/** The medical and the donation receipts of each person in a year, with their totals. */
export function ReceiptsByPerson({
  year,
  figure,
  open,
}: {
  readonly year: number
  readonly figure: string | undefined
  open(figure: string): void
}) {
  const { words: common, look } = useLook()
  const words = organizerWords[look.language]
  const own = useOrganizer(year, 'taxpayer')
  const other = useOrganizer(year, 'spouse')
  const groups = [own.data, other.data].flatMap((shown) =>
    shown === undefined ? [] : groupsOf(shown, (who) => shown.people[who] || words.people[who]),
  )
  return (
    <section className="personal-section">
      <h2>{words.byPerson}</h2>
      {groups.length === 0 ? <p className="second">{words.noReceipts}</p> : null}
      {groups.length === 0 ? null : (
        <div className="scrolls">
          <table className="table personal-table" aria-label={words.byPerson}>
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.person}</th>
                <th scope="col">{common.date}</th>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.number}</th>
                <th scope="col" className="amount">
                  {common.amount}
                </th>
              </tr>
            </thead>
            {groups.map((group) => (
              <Receipts key={`${group.item.kind} ${group.who}`} group={group} figure={figure} open={open} />
            ))}
          </table>
        </div>
      )}
    </section>
  )
}

function groupsOf({ items, who }: OrganizerShown, nameOf: (who: Who) => string): readonly Group[] {
  return items
    .filter(({ kind, receipts }) => (kind === 'medical' || kind === 'donation') && receipts.length > 0)
    .map((item) => ({ what: item.label, who: nameOf(who), item }))
}

function Receipts({
  group: { what, who, item },
  figure,
  open,
}: {
  readonly group: Group
  readonly figure: string | undefined
  open(figure: string): void
}) {
  const { look } = useLook()
  const words = organizerWords[look.language]
  return (
    <tbody>
      {item.receipts.map((each) => (
        <tr key={each.receipt}>
          <th scope="row">{what}</th>
          <td>{who}</td>
          <td className="second">{each.date}</td>
          <td>{each.from}</td>
          <td className="second">{each.number}</td>
          <td className="amount">
            <Amount value={each.amount} />
          </td>
        </tr>
      ))}
      <tr className="subtotal">
        <th scope="row" colSpan={5}>
          {words.totalOf(what, who)}
        </th>
        <td className="amount">
          <FigureButton
            isStop
            label={words.totalOf(what, who)}
            value={item.kept}
            figure={item.keptFigure}
            current={figure}
            open={open}
          />
        </td>
      </tr>
    </tbody>
  )
}
