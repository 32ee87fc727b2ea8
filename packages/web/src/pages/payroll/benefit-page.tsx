import './payroll.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useLayoutEffect, useRef, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { benefitWords } from '../../words/benefit-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { type BenefitDraft, benefitAsked, newBenefit } from './benefit-draft.ts'
import { BenefitFields } from './benefit-fields.tsx'
import { BenefitInto } from './benefit-into.tsx'
import { BenefitValues } from './benefit-values.tsx'
import type { ShownEmployee } from './employee-sections.tsx'

/** Values a taxable benefit of an employee, tells where the value comes from, and puts it into pay. */
export function BenefitPage() {
  const { employee } = useParams({ from: '/$book/pay/people/$employee/benefit' })
  const { data, error, isError, refetch } = useRead('employee.show', { employee })
  if (isError) return <Failure error={error} again={() => void refetch()} />
  return data === undefined ? <Loading /> : <Valuing shown={data} />
}

function Valuing({ shown }: { readonly shown: ShownEmployee }) {
  const { words: common, look } = useLook()
  const words = benefitWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const body = useRef<HTMLDivElement>(null)
  const [draft, keep] = useState<BenefitDraft>({
    ...newBenefit,
    year: today().slice(0, 4),
    province: shown.province,
  })
  const [pays, spread] = useState('')
  const asked = benefitAsked(draft, pays)
  const read = useRead('payrun.benefit', asked ?? { kind: 'parking', province: 'ON' }, asked !== undefined)
  const values = asked === undefined || read.isError ? undefined : read.data
  const employee = shown.number
  const back = () => void navigate({ to: '/$book/pay/people/$employee', params: { book: name, employee } })
  useLayoutEffect(() => body.current?.querySelector('select')?.focus(), [])
  useScreenKeys([{ key: 'Escape', label: common.back, shown: 'Esc', run: back }])
  return (
    <>
      <Head title={words.title(shown.name ?? employee)}>
        <span className="state">{words.hint}</span>
      </Head>
      <div className="content">
        <div ref={body} className="inside benefit">
          <BenefitFields draft={draft} set={(next) => keep((held) => ({ ...held, ...next }))} />
          <section aria-label={words.worth} aria-live="polite">
            <h2>{words.worth}</h2>
            {asked === undefined ? (
              <p className="second">{draft.kind === 'automobile' ? words.missingCar : words.missing}</p>
            ) : null}
            {asked !== undefined && read.isError ? (
              <Failure error={read.error} again={() => void read.refetch()} />
            ) : null}
            {asked !== undefined && read.data === undefined && !read.isError ? <Loading /> : null}
            {values === undefined ? null : <BenefitValues values={values} />}
          </section>
          {values === undefined ? null : (
            <BenefitInto shown={shown} values={values} pays={pays} spread={spread} say={say} />
          )}
        </div>
      </div>
      {bar}
    </>
  )
}
