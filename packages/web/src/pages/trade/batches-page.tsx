import './trade.css'
import { useState } from 'react'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { routineWords } from '../../words/routine-words.ts'
import { FileSection, StatementsSection } from './batch-papers.tsx'
import { DueSection, LateSection } from './batch-sections.tsx'
import { LetterheadPanel } from './letterhead-panel.tsx'
import { TradeTabs } from './trade-tabs.tsx'

/** What is done for many customers at once: recurring invoices, interest, a file of invoices, statements. */
export function BatchesPage() {
  const { look } = useLook()
  const words = routineWords[look.language]
  const { bar, say } = useUndoBar()
  const [isOpen, open] = useState(false)
  const letterhead = () => open(true)
  useScreenKeys([{ key: 'w', label: words.letterhead, run: letterhead }])
  return (
    <>
      <Head title={words.title}>
        <div className="acts">
          <Button keyHint="w" onPress={letterhead}>
            {words.letterhead}
          </Button>
        </div>
        <TradeTabs side="customer" here="batches" />
      </Head>
      <div className="content">
        <div className="inside doc-sheet">
          <div>
            <DueSection say={say} />
            <FileSection say={say} />
          </div>
          <div>
            <LateSection say={say} />
            <StatementsSection />
          </div>
        </div>
      </div>
      {isOpen ? <LetterheadPanel say={say} close={() => open(false)} /> : null}
      {bar}
    </>
  )
}
