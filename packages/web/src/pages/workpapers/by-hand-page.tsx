import './workpapers.css'
import { Head } from '../../frame/head.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { CloseTabs } from '../closing/close-tabs.tsx'
import { BatchEntry } from './batch-entry.tsx'
import { PrintSheets } from './print-sheets.tsx'

/** Books that are kept by hand: sheets to print, and a batch from paper with its control totals. */
export function ByHandPage() {
  const { words: common } = useLook()
  const { bar, say } = useUndoBar()
  return (
    <>
      <Head title={common.close}>
        <CloseTabs here="hand" />
      </Head>
      <div className="content">
        <div className="inside by-hand">
          <BatchEntry say={say} />
          <PrintSheets say={say} />
        </div>
      </div>
      {bar}
    </>
  )
}
