import '../trade/trade.css'
import './returns.css'
import { useNavigate } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { rebateWords } from '../../words/rebate-words.ts'
import { BodySection } from './body-section.tsx'
import { EmployeeSection } from './employee-section.tsx'
import { GeneralSection } from './general-section.tsx'
import { TaxTabs } from './tax-tabs.tsx'

/** Rebates of GST/HST: by a reason of form GST189, of public service bodies, of employees and partners. */
export function RebatesPage() {
  const { words: common, look } = useLook()
  const words = rebateWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const back = () => void navigate({ to: '/$book/returns', params: { book: name } })
  useScreenKeys([{ key: 'Escape', label: common.back, shown: 'Esc', run: back }])
  return (
    <>
      <Head title={words.title}>
        <TaxTabs here="rebates" />
      </Head>
      <div className="content">
        <div className="inside doc-sheet">
          <div>
            <GeneralSection say={say} />
            <BodySection say={say} />
          </div>
          <div>
            <EmployeeSection />
          </div>
        </div>
      </div>
      {bar}
    </>
  )
}
