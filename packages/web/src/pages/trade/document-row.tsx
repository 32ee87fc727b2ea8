import { Amount } from '../../parts/amount.tsx'
import type { Column } from '../../parts/columns.tsx'
import { centsOf } from '../../words/cents-text.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { today } from '../../words/today.ts'
import { type ListedDocument, type Side, stateOf } from './side.ts'
import { StateWord } from './state-word.tsx'

/** The columns of a list of documents. */
export function useDocumentColumns(side: Side): readonly Column<ListedDocument>[] {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const parties = partyWords[look.language]
  return [
    { key: 'number', text: words.number, value: ({ number }) => number },
    { key: 'kind', text: words.kind, value: ({ kind }) => words.kinds[kind] ?? kind },
    {
      key: 'party',
      text: side === 'customer' ? parties.customer : parties.supplier,
      value: ({ party }) => party,
    },
    { key: 'date', text: common.date, value: ({ date }) => date },
    { key: 'due', text: words.due, value: ({ due }) => due },
    { key: 'state', text: words.state, value: (each) => words.states[stateOf(each, today())] ?? '' },
    { key: 'total', text: words.total, isAmount: true, value: ({ total }) => centsOf(total) },
    { key: 'open', text: words.open, isAmount: true, value: ({ open }) => centsOf(open) },
  ]
}

/** A document in a list; one in another currency names it. */
export function DocumentRow({
  document: each,
  row,
  open,
}: {
  readonly document: ListedDocument
  readonly row: object
  open(): void
}) {
  const { look } = useLook()
  const words = documentWords[look.language]
  return (
    <tr {...row} className="opens" onClick={open}>
      <td>{each.number}</td>
      <td className="second">{words.kinds[each.kind] ?? each.kind}</td>
      <th scope="row">{each.party}</th>
      <td className="second">{each.date}</td>
      <td className="second">{each.due}</td>
      <td>{each.status === 'estimate' ? null : <StateWord state={stateOf(each, today())} />}</td>
      <td className="amount">
        <Amount value={each.total} />
      </td>
      <td className="amount">
        <Amount value={each.open} zero="blank" />
      </td>
    </tr>
  )
}
