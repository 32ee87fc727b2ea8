import { useState } from 'react'
import { DayField, DeedForm, MoneyField, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { ClaimField } from './claim-field.tsx'
import type { PanelProps } from './employee-panels.tsx'
import type { ShownEmployee } from './employee-sections.tsx'
import { type FormAmount, formAmounts } from './form-amounts.ts'
import { FurtherAmounts } from './further-amounts.tsx'

type Said = Readonly<Record<FormAmount | 'federal' | 'provincial' | 'quebec' | 'additional', string>>

/** What is in force, as the fields of the form have it: empty where nothing was handed in. */
function saidNow(claims: ShownEmployee['claims']): Said {
  const claim = (text: string | undefined): string =>
    text === undefined || text === 'basic' ? '' : text.replace('code ', '')
  return {
    federal: claim(claims?.federal),
    provincial: claim(claims?.provincial),
    quebec: claim(claims?.quebec),
    additional: claims?.additional ?? '',
    quebecAdditional: claims?.quebecAdditional ?? '',
    zone: claims?.zone ?? '',
    authorized: claims?.authorized ?? '',
    credits: claims?.credits ?? '',
    provincialCredits: claims?.provincialCredits ?? '',
    dependants: claims?.dependants ?? '',
    quebecDeductions: claims?.quebecDeductions ?? '',
    quebecAuthorized: claims?.quebecAuthorized ?? '',
    quebecCredits: claims?.quebecCredits ?? '',
    commissionIncome: claims?.commissionIncome ?? '',
    commissionExpenses: claims?.commissionExpenses ?? '',
  }
}

/** What differs from what is in force; an amount that was emptied is taken away. */
function changedOf(said: Said, start: Said): Partial<Record<keyof Said, string>> {
  const { federal, provincial, quebec, ...amounts } = said
  const forms = Object.entries({ federal, provincial, quebec }).filter(([, text]) => text !== '')
  const others = Object.entries(amounts).map(([name, text]) => [name, text === '' ? '0' : text] as const)
  const was: Readonly<Record<string, string>> = start
  const changed = [...forms, ...others].filter(
    ([name, text]) => text !== (was[name] === '' ? '0' : was[name]),
  )
  // The two amounts of a TD1X are one form: they are said together.
  const isTd1x = changed.some(([name]) => name.startsWith('commission'))
  const td1x = isTd1x
    ? { commissionIncome: said.commissionIncome || '0', commissionExpenses: said.commissionExpenses || '0' }
    : {}
  return { ...Object.fromEntries(changed), ...td1x }
}

/** Tax forms that were handed in, from a day on: what is in force stands in the fields. */
export function TaxFormPanel({ employee, shown, say, close }: PanelProps) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const start = saidNow(shown?.claims)
  const wasAveraged = shown?.claims?.averaging === true
  const [said, saying] = useState(start)
  const [from, begin] = useState(today())
  const [averaging, average] = useState(wasAveraged)
  const { write, settle, refusals } = useSending(say)
  const set = (field: keyof Said) => (value: string) => saying({ ...said, [field]: value })
  const province = shown?.province ?? 'ON'
  const send = () => {
    const changed = changedOf(said, start)
    const way = averaging === wasAveraged ? {} : { averaging }
    void settle(
      () => write('employee.claim', { employee, from, ...changed, ...way }),
      () => words.didClaim,
    )
  }
  return (
    <SidePanel title={words.claim} close={close}>
      <DeedForm verb={words.claim} send={send}>
        <DayField label={words.from} value={from} onChange={begin} />
        <ClaimField label={words.federal} value={said.federal} onChange={set('federal')} />
        {province === 'QC' ? (
          <ClaimField label={words.quebec} value={said.quebec} onChange={set('quebec')} withCodes={false} />
        ) : (
          <ClaimField label={words.provincial} value={said.provincial} onChange={set('provincial')} />
        )}
        <MoneyField label={words.additional} value={said.additional} onChange={set('additional')} />
        <FurtherAmounts
          province={province}
          said={said}
          set={set}
          isOpen={formAmounts.some((name) => start[name] !== '')}
          averaging={averaging}
          average={average}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
