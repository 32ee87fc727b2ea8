import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { BookContext, refusalsIn } from '../../books.ts'
import type { ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { RefusalBox } from '../../parts/notices.tsx'
import { firstRunWords } from '../../words/first-run-words.ts'
import { useLook } from '../../words/look-context.ts'
import { type Kind, makeBooks, type NewBooks } from './first-run.ts'
import { type Agencies, tellAgencies } from './first-run-agencies.tsx'
import { OpeningStep } from './first-run-opening.tsx'
import { WhatStep } from './first-run-what.tsx'
import { isYearEnd, WhoStep } from './first-run-who.tsx'

/** Own books in three screens: who, what you do, where you stand; the last ends in the tie-out. */
export function FirstRunPage() {
  const { look } = useLook()
  const words = firstRunWords[look.language]
  const { book } = useSearch({ from: '/books/new' })
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [at, step] = useState(0)
  const [ticked, tick] = useState<readonly Kind[]>([])
  const [agencies, tell] = useState<Agencies>({})
  const told = useRef(new Set<string>())
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const [isBusy, busy] = useState(false)
  const key = useRef(crypto.randomUUID())
  const [books, set] = useState<NewBooks>({
    name: '',
    form: 'corporation',
    province: look.language === 'fr' ? 'QC' : 'ON',
    fiscalYearEnd: '12-31',
    language: look.language,
    partners: 2,
    include: [],
  })
  const create = async (include: readonly string[]) => {
    if (isBusy) return
    busy(true)
    try {
      const made = await makeBooks({ ...books, include: [...include] }, look.language, key.current)
      const asked = books.form === 'personal' ? {} : agencies
      await tellAgencies(asked, { book: made.book, language: look.language, told: told.current })
      await queries.invalidateQueries({ queryKey: ['books'] })
      void navigate({ to: '/books/new', search: { book: made.book }, replace: true })
    } catch (error) {
      refuse(refusalsIn(error))
      if (refusalsIn(error).length === 0) throw error
    } finally {
      busy(false)
    }
  }
  const current = book === undefined ? at : 2
  const whyNot =
    books.name.trim() === ''
      ? words.nameMissing
      : isYearEnd(books.fiscalYearEnd)
        ? undefined
        : words.yearEndWrong
  useScreenKeys(current === 1 ? [{ key: 'Escape', label: words.back, shown: 'Esc', run: () => step(0) }] : [])
  return (
    <>
      <Head title={words.title}>
        <span className="state">{words.step(current + 1, 3, words.steps[current] ?? '')}</span>
      </Head>
      <div className="content">
        <div className="inside first-run">
          <ol className="steps">
            {words.steps.map((name, index) => (
              <li key={name} aria-current={index === current ? 'step' : undefined}>
                <span className="step-number">{index + 1}</span> {name}
              </li>
            ))}
          </ol>
          <RefusalBox refusals={refusals} />
          {current === 0 ? <WhoStep books={books} change={set} whyNot={whyNot} next={() => step(1)} /> : null}
          {current === 1 ? (
            <WhatStep
              books={books}
              ticked={ticked}
              tick={tick}
              agencies={agencies}
              tell={tell}
              isBusy={isBusy}
              back={() => step(0)}
              create={(include) => void create(include)}
            />
          ) : null}
          {book === undefined ? null : (
            <BookContext.Provider value={book}>
              <OpeningStep />
            </BookContext.Provider>
          )}
        </div>
      </div>
    </>
  )
}
