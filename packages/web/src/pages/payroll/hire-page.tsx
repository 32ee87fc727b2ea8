import './payroll.css'
import { useNavigate } from '@tanstack/react-router'
import { useLayoutEffect, useRef, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { Loading, RefusalBox } from '../../parts/notices.tsx'
import { stopAtWrong } from '../../parts/wrong-field.ts'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { type HireDraft, hireInput, isHireable, newHire } from './hire-draft.ts'
import { FormFields, PersonFields, VacationFields, WorkFields } from './hire-fields.tsx'

/** Hires somebody on one page; what most have is there already. */
export function HirePage() {
  const { data: book } = useRead('book.show', {})
  const { data: others } = useRead('employee.list', {})
  if (book === undefined || others === undefined) return <Loading />
  const most = mostCommon(others.employees.map(({ frequency }) => frequency)) ?? 'biweekly'
  const start = {
    ...newHire,
    hired: today(),
    province: mostCommon(others.employees.map(({ province }) => province)) ?? book.province,
    frequency: most,
    language: book.language,
  }
  return <HireForm start={start} />
}

function HireForm({ start }: { readonly start: HireDraft }) {
  const { words: common, look } = useLook()
  const words = employeeWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const [draft, keep] = useState(start)
  const { write, settle, refusals } = useSending(() => {})
  const set = (next: Partial<HireDraft>) => keep((held) => ({ ...held, ...next }))
  const form = useRef<HTMLFormElement>(null)
  const whyNot = isHireable(draft) ? undefined : words.missing
  const back = () => void navigate({ to: '/$book/pay/people', params: { book: name } })
  const hire = async () => {
    if (whyNot !== undefined || stopAtWrong(form.current)) return
    const done = await settle<{ readonly number: string }>(
      () => write('employee.hire', hireInput(draft)),
      () => '',
    )
    if (done !== undefined)
      void navigate({ to: '/$book/pay/people/$employee', params: { book: name, employee: done.number } })
  }
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [])
  useScreenKeys([
    { key: 'Ctrl+Enter', label: words.hire, shown: 'Ctrl Enter', run: () => void hire() },
    { key: 'Escape', label: common.back, shown: 'Esc', run: back },
  ])
  return (
    <>
      <Head title={words.hireTitle}>
        <span className="state">{words.hireHint}</span>
        <div className="acts">
          <Button kind="filled" keyHint="Ctrl Enter" whyNot={whyNot} onPress={() => void hire()}>
            {words.hire}
          </Button>
        </div>
      </Head>
      <div className="content">
        <form
          ref={form}
          className="inside hire"
          onSubmit={(event) => {
            event.preventDefault()
            void hire()
          }}
        >
          <RefusalBox refusals={refusals} />
          <PersonFields draft={draft} set={set} />
          <WorkFields draft={draft} set={set} />
          <VacationFields draft={draft} set={set} />
          <FormFields draft={draft} set={set} />
          <button type="submit" className="visually-hidden" tabIndex={-1}>
            {words.hire}
          </button>
        </form>
      </div>
    </>
  )
}

/** What most of a list have; none of an empty one. */
function mostCommon(all: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(all, (each) => each)].map(([each, found]) => [found.length, each] as const)
  return counts.toSorted(([left], [right]) => right - left)[0]?.[1]
}
