import './workpapers.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import { HandOffPanel, TakeBackPanel } from '../corporation/t2-files.tsx'
import type { PaperSearch } from './paper-search.ts'
import type { Proposal } from './paper-shapes.ts'
import { ProposalPanel } from './proposal-panel.tsx'
import { ProposalState } from './proposal-state.tsx'
import { ProposePanel } from './propose-panel.tsx'
import { useYear } from './use-year.ts'
import { YearHead } from './year-head.tsx'

type Open =
  | { readonly kind: 'propose' | 'hand-off' | 'take-back' }
  | { readonly kind: 'shown'; readonly id: string }

/**
 * The adjusting entries of a year: proposed with their reason, posted or rejected; the year handed to the
 * accountant, and their entries taken back.
 */
export function AdjustmentsPage() {
  const { words: common, look } = useLook()
  const words = workpaperWords[look.language]
  const { name: book } = useBook()
  const navigate = useNavigate()
  const search = useSearch({ from: '/$book/close/adjustments' })
  const year = useYear(search.year)
  const through = year?.span.through ?? ''
  const { data, error, isError, refetch } = useRead('adjustment.list', { year: through }, year !== undefined)
  const [open, show] = useState<Open>()
  const { bar, say } = useUndoBar()
  const proposals = data ?? []
  const close = () => show(undefined)
  const shown = open?.kind === 'shown' ? proposals.find(({ proposal }) => proposal === open.id) : undefined
  const go = (next: PaperSearch) =>
    void navigate({ to: '/$book/close/adjustments', params: { book }, search: next, replace: true })
  const acts = [
    { key: 'n', label: words.propose, run: () => show({ kind: 'propose' }) },
    { key: 'o', label: words.handOff, run: () => show({ kind: 'hand-off' }) },
    { key: 'b', label: words.takeBack, run: () => show({ kind: 'take-back' }) },
  ] as const
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    ...acts,
  ])
  const deed = { asked: { year: through }, say, close }
  return (
    <>
      <YearHead here="adjustments" year={year} go={(next) => go({ year: next })}>
        <span className="state" role="status">
          {data === undefined ? '' : words.adjustState(proposals.filter(isOpen).length)}
        </span>
        <div className="acts">
          {acts.map(({ key, label, run }) => (
            <Button key={key} kind={key === 'n' ? 'filled' : 'outlined'} keyHint={key} onPress={run}>
              {label}
            </Button>
          ))}
        </div>
      </YearHead>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data?.length === 0 ? <p className="inside second">{words.noProposals}</p> : null}
        {proposals.length === 0 ? null : (
          <ProposalTable key={through} proposals={proposals} open={(id) => show({ kind: 'shown', id })} />
        )}
      </div>
      {open?.kind === 'propose' ? <ProposePanel year={through} say={say} close={close} /> : null}
      {open?.kind === 'hand-off' ? <HandOffPanel {...deed} /> : null}
      {open?.kind === 'take-back' ? <TakeBackPanel {...deed} /> : null}
      {shown === undefined ? null : (
        <ProposalPanel key={shown.proposal} proposal={shown} say={say} close={close} />
      )}
      {bar}
    </>
  )
}

function isOpen({ state }: Proposal): boolean {
  return state === 'open'
}

function ProposalTable({
  proposals,
  open,
}: {
  readonly proposals: readonly Proposal[]
  open(id: string): void
}) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  const keys = useRowKeys(proposals.length, (index) => {
    const id = proposals[index]?.proposal
    if (id !== undefined) open(id)
  })
  const body = useFirstFocus(proposals.length)
  const standing = proposals.filter(isOpen)
  return (
    <div className="table-scroll">
      <table className="table adjustments" aria-label={words.adjustments}>
        <thead>
          <tr>
            <th scope="col">{words.proposal}</th>
            <th scope="col">{words.memo}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.by}</th>
            <th scope="col" className="amount">
              {words.amount}
            </th>
            <th scope="col" className="amount">
              {words.netIncome}
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {proposals.map((each, index) => (
            <tr key={each.proposal} {...keys.row(index)} onClick={() => open(each.proposal)}>
              <td className="second">{each.proposal}</td>
              <th scope="row">
                {each.memo} <span className="second small">{each.reason}</span>
              </th>
              <td>
                <ProposalState proposal={each} />
              </td>
              <td className="second">{words.byWhom(each.by, each.on)}</td>
              <td className="amount">
                <Amount value={sumOfTexts(each.lines.map(({ debit }) => debit))} />
              </td>
              <td className="amount">
                <Amount value={each.net} zero="dash" />
              </td>
            </tr>
          ))}
        </tbody>
        {standing.length === 0 ? null : (
          <tfoot>
            <tr>
              <td />
              <th scope="row" colSpan={4}>
                {words.wouldChange}
              </th>
              <td className="amount total">
                <Amount value={sumOfTexts(standing.map(({ net }) => net))} />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
