import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { DayField, SidePanel } from '../../parts/form-parts.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'
import { today } from '../../words/today.ts'
import { SmallTable } from './standing-table.tsx'

/** The accruals that stand on a day: entries that reverse by themselves after it, with their total. */
export function AccrualsPanel({ close }: { close(): void }) {
  const { words: common, look } = useLook()
  const words = standingWords[look.language]
  const [on, choose] = useState(today())
  const { data, error, isError, refetch } = useRead('entry.accruals', { on }, on !== '')
  const accruals = data?.accruals ?? []
  return (
    <SidePanel title={words.accruals} close={close}>
      <DayField label={words.accrualsOn} value={on} onChange={choose} note={words.accrualsNote} />
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined && !isError ? <Loading /> : null}
      {data !== undefined && accruals.length === 0 ? <p role="status">{words.noAccruals}</p> : null}
      {data === undefined || accruals.length === 0 ? null : (
        <>
          <SmallTable
            label={words.accruals}
            heads={[common.entry, words.accrualFor, words.accrualReverses, words.accrualPapers, words.amount]}
            rows={accruals.map(({ entry, payee, memo, reverseOn, papers, amount }) => ({
              id: entry,
              cells: [
                <EntryLink key="entry" entry={entry} />,
                [payee, memo].filter((text) => text !== '').join(', '),
                reverseOn,
                papers,
                <Amount key="amount" value={amount} />,
              ],
            }))}
          />
          <p role="status">
            {words.accrualTotal} <Amount value={data.total} />
          </p>
        </>
      )}
    </SidePanel>
  )
}
