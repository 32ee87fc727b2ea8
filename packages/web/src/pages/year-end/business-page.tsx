import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { refusalsIn, useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { amountWords } from '../../words/amounts.ts'
import { businessWords } from '../../words/business-words.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { BusinessAnswers } from './business-answers.tsx'
import { BusinessName } from './business-name.tsx'
import { type BusinessForm, formShown } from './business-shapes.ts'
import { T1Head } from './t1-frame.tsx'
import { type T1Line, T1Lines } from './t1-lines.tsx'
import { type T1At, useT1At } from './t1-places.ts'

/** The T2125 of a business: lines from the books, what is behind each, and the answers of the year. */
export function T2125Page() {
  return <FormPage form="T2125" />
}

/** The T776 over all rental properties. */
export function T776Page() {
  return <FormPage form="T776" />
}

type Business = OutputOf<'business.list'>['businesses'][number]
type Panel = 'answers' | 'name'

function FormPage({ form }: { readonly form: 'T2125' | 'T776' }) {
  const { words: common, look } = useLook()
  const words = businessWords[look.language]
  const at = useT1At(form)
  const paper = usePaper()
  const { bar, say } = useUndoBar()
  const [panel, open] = useState<Panel>()
  const listed = useRead('business.list', {})
  const own = (listed.data?.businesses ?? []).filter((each) => each.form === form)
  const business = own.find(({ id }) => id === at.search.business) ?? own[0]
  const shown = useFilled(form, business, at)
  const asked = { year: String(at.year), ...(form === 'T2125' ? { business: business?.id } : {}) }
  const command = form === 'T2125' ? 't2125.show' : 't776.show'
  const print = () => {
    if (shown.data !== undefined) paper(command, asked)
  }
  const back = () => {
    if (at.search.figure !== undefined) return at.change({ figure: undefined })
    at.go('return')
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.figure, shown: '↑↓' },
    { key: 'Enter', label: common.explain },
    ...(business === undefined ? [] : [{ key: 'w', label: words.answers, run: () => open('answers') }]),
    { key: 'n', label: form === 'T776' ? words.nameRental : words.nameBusiness, run: () => open('name') },
    { key: 'Ctrl+p', label: words.print, shown: 'Ctrl P', run: print },
    ...(panel === undefined ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }] : []),
  ])
  const done = (what: string, act: number) => {
    open(undefined)
    say(what, act)
  }
  return (
    <>
      <T1Head at={at}>
        <BusinessChoice own={own} chosen={business} at={at} />
        <Button keyHint="n" onPress={() => open('name')}>
          {form === 'T776' ? words.nameRental : words.nameBusiness}
        </Button>
        {business === undefined ? null : (
          <>
            <Button keyHint="w" onPress={() => open('answers')}>
              {words.answers}
            </Button>
            <Button keyHint="Ctrl P" onPress={print}>
              {words.print}
            </Button>
          </>
        )}
      </T1Head>
      <div className="content">
        {listed.isError ? <Failure error={listed.error} again={() => void listed.refetch()} /> : null}
        {listed.data === undefined && !listed.isError ? <Loading /> : null}
        {listed.data !== undefined && business === undefined ? (
          <p className="opening-line">{words.nothing[form]}</p>
        ) : null}
        {business === undefined ? null : <Filled at={at} form={form} own={own} shown={shown} />}
      </div>
      {at.search.figure === undefined || panel !== undefined ? null : (
        <ExplainPanel figure={at.search.figure} close={() => at.change({ figure: undefined })} />
      )}
      {panel === 'answers' && business !== undefined ? (
        <BusinessAnswers
          key={`${business.id} ${at.year}`}
          business={business}
          year={String(at.year)}
          say={done}
          close={() => open(undefined)}
        />
      ) : null}
      {panel === 'name' ? <BusinessName form={form} say={done} close={() => open(undefined)} /> : null}
      {bar}
    </>
  )
}

/** The form of a business in a year; the one command that fits is asked. */
function useFilled(form: 'T2125' | 'T776', business: Business | undefined, { year }: T1At) {
  const is2125 = form === 'T2125'
  const has = business !== undefined
  const t2125 = useRead('t2125.show', { year: String(year), business: business?.id ?? '-' }, is2125 && has)
  const t776 = useRead('t776.show', { year: String(year) }, !is2125 && has)
  const { data, error, isError, refetch } = is2125 ? t2125 : t776
  return { data: formShown(data), error, isError, refetch }
}

/** Which business, where there are several. */
function BusinessChoice({
  own,
  chosen,
  at,
}: {
  readonly own: readonly Business[]
  readonly chosen: Business | undefined
  readonly at: T1At
}) {
  const { look } = useLook()
  const words = businessWords[look.language]
  if (own.length < 2) return null
  return (
    <label className="labelled">
      <span>{words.business}</span>
      <select
        className="field"
        value={chosen?.id ?? ''}
        onChange={(event) => at.change({ business: event.target.value, figure: undefined })}
      >
        {own.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A line as the form numbers it; those of a rental property among several say whose they are. */
function lineOf(each: BusinessForm['lines'][number], own: readonly Business[]): T1Line {
  const [number = '', id] = each.line.split(':').toReversed()
  const property = own.find((business) => business.id === id)?.name
  return {
    ...each,
    line: /^\d/.test(number) ? number : '',
    label: property === undefined || own.length < 2 ? each.label : `${each.label}, ${property}`,
    isTotal: totals.has(number),
  }
}

function Filled({
  at,
  form,
  own,
  shown: { data, error, isError, refetch },
}: {
  readonly at: T1At
  readonly form: 'T2125' | 'T776'
  readonly own: readonly Business[]
  readonly shown: ReturnType<typeof useFilled>
}) {
  const { look } = useLook()
  const words = businessWords[look.language]
  const { name } = useBook()
  if (isError) return <FormRefused error={error} again={() => void refetch()} />
  if (data === undefined) return <Loading />
  return (
    <div className="form-sheet">
      <div className="form-head">
        <b>
          {form}, {words.titles[form]}
          {data.business === undefined ? onlyName(own) : `, ${data.business}`}
        </b>
        <span className="second">{words.span(data.from, data.through)}</span>
      </div>
      <T1Lines
        title={words.titles[form]}
        lines={data.lines.map((each) => lineOf(each, own))}
        current={at.search.figure}
        open={(figure) => at.change({ figure })}
        withZeros={at.search.all === true}
      />
      <Around data={data} />
      <p className="second">
        {words.claims}{' '}
        <Link to="/$book/assets/cca" params={{ book: name }}>
          {words.openClaims}
        </Link>
      </p>
    </div>
  )
}

/** What the only property of a form over all of them is called; of several each line says it. */
function onlyName(own: readonly Business[]): string {
  const [only, ...others] = own
  return only === undefined || others.length > 0 ? '' : `, ${only.name}`
}

/** Proofs against the books, and what no line takes. */
function Around({ data: { proofs = [], notes } }: { readonly data: BusinessForm }) {
  const { look } = useLook()
  const words = businessWords[look.language]
  return (
    <>
      <p className="proofs">
        {proofs.map(({ claim, left, right, holds }) => (
          <ProofLine key={claim} holds={holds}>
            {claim} {amountWords(left, look.language)}
            {holds ? '' : ` ≠ ${amountWords(right, look.language)}`}
          </ProofLine>
        ))}
      </p>
      {notes.length === 0 ? null : (
        <section aria-label={words.notes}>
          <h2 className="small-title">{words.notes}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Why a form cannot be filled in; the answers of the year are one key away. */
function FormRefused({ error, again }: { readonly error: unknown; again(): void }) {
  const { look } = useLook()
  const words = businessWords[look.language]
  return (
    <>
      <Failure error={error} again={again} />
      {refusalsIn(error).length === 0 ? null : (
        <p className="opening-line second">
          {words.answers}
          {colon(look.language)} <span className="key">w</span>
        </p>
      )}
    </>
  )
}

/** Lines that end a part of either form. */
const totals: ReadonlySet<string> = new Set(['8299', '8519', '9368', '9369', '9946', 'expenses'])
