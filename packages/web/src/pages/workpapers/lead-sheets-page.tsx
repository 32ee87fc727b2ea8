import './workpapers.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { type LeadLine, useLeadSheets } from './lead-shapes.ts'
import { LeadTable } from './lead-table.tsx'
import { PaperPanel } from './paper-panel.tsx'
import type { PaperSearch } from './paper-search.ts'
import { usePaperDeeds } from './use-paper-deeds.ts'
import { useYear } from './use-year.ts'
import { YearHead } from './year-head.tsx'

/**
 * The lead sheets of a fiscal year: every figure opens, every account is ticked, noted and signed by keys.
 */
export function LeadSheetsPage() {
  const { words: common, look } = useLook()
  const words = workpaperWords[look.language]
  const { name: book } = useBook()
  const navigate = useNavigate()
  const search = useSearch({ from: '/$book/close/lead-sheets' })
  const year = useYear(search.year)
  const { data, error, isError, refetch } = useLeadSheets(year?.span.through)
  const [current, reach] = useState<LeadLine>()
  const { bar, say } = useUndoBar()
  const go = (next: PaperSearch) =>
    void navigate({ to: '/$book/close/lead-sheets', params: { book }, search: next, replace: true })
  const deeds = usePaperDeeds({ year: year?.span.through ?? '', current: current?.account, say })
  const lines = data?.sheets.flatMap((sheet) => sheet.lines) ?? []
  const opened = lines.find(({ account }) => account === deeds.open?.account)
  const explain = (figure: string | undefined) => {
    deeds.close()
    go({ ...(search.year === undefined ? {} : { year: search.year }), figure })
  }
  const print = (format: 'pdf' | 'xlsx') => {
    if (year === undefined) return
    const asked = new URLSearchParams({ on: year.span.through, format, lang: look.language })
    window.open(`/v1/books/${book}/report.lead-sheets?${asked}`, '_blank', 'noopener')
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'ArrowRight', label: common.figure, shown: '←→' },
    { key: 'Enter', label: common.open },
    { key: 'Ctrl+p', label: common.printed, shown: 'Ctrl P', run: () => print('pdf') },
    ...(search.figure === undefined
      ? []
      : [{ key: 'Escape', label: common.back, shown: 'Esc', run: () => explain(undefined) }]),
  ])
  return (
    <>
      <YearHead here="lead" year={year} go={(next) => go({ year: next })}>
        <div className="acts">
          <Button onPress={() => print('xlsx')}>{common.spreadsheet}</Button>
          <Button keyHint="Ctrl P" onPress={() => print('pdf')}>
            {common.asPdf}
          </Button>
        </div>
      </YearHead>
      <div className="content">
        <RefusalBox refusals={deeds.refusals} />
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data?.sheets.length === 0 ? <p className="inside second">{words.noSheets}</p> : null}
        {data === undefined || data.sheets.length === 0 ? null : (
          <>
            <LeadTable
              key={year?.span.through}
              sheets={data.sheets}
              figure={search.figure}
              openPaper={({ account }) => deeds.show({ account, deed: 'show' })}
              openFigure={explain}
              reach={reach}
            />
            <div className="report-foot">
              {data.proof.map(({ claim, left, holds }) => (
                <ProofLine key={claim} holds={holds}>
                  {claim} {amountWords(left, look.language)}
                </ProofLine>
              ))}
            </div>
          </>
        )}
      </div>
      {opened === undefined || deeds.open === undefined || year === undefined ? null : (
        <PaperPanel about={opened} year={year.span.through} deeds={deeds} say={say} />
      )}
      {search.figure === undefined ? null : (
        <ExplainPanel figure={search.figure} close={() => explain(undefined)} />
      )}
      {bar}
    </>
  )
}
