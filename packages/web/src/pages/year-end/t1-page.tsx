import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { refusalsIn, useBook } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { ExplainFrame, FigureHead, LawSources, PartsTree } from '../../parts/explain.tsx'
import { Tick, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { isZero } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'
import { T1Head } from './t1-frame.tsx'
import { type ReturnShown, useT1Kept, useT1Summary } from './t1-kept.ts'
import { T1Lines } from './t1-lines.tsx'
import { type T1At, useT1At } from './t1-places.ts'

/** The return of a year by line: federal and provincial, each line opens to slips, answers and the law. */
export function T1Page() {
  const { words: common, look } = useLook()
  const words = t1Words[look.language]
  const at = useT1At('return')
  const paper = usePaper()
  const kept = useT1Kept(at)
  const isKept = kept.facts !== undefined
  const { own, error, isError } = useT1Summary(at, isKept)
  const print = (format: string) => {
    if (own !== undefined) paper('t1.summary', { year: String(at.year) }, format)
  }
  const close = () => at.change({ figure: undefined })
  useScreenKeys([
    { key: 'ArrowDown', label: common.figure, shown: '↑↓' },
    { key: 'Enter', label: common.explain },
    ...(isKept ? [] : [{ key: 'n', label: words.begin(at.year), run: () => at.go('people') }]),
    ...(isKept ? [{ key: 'n', label: words.newSlip, run: () => at.go('slips') }] : []),
    { key: 'Ctrl+p', label: words.print, shown: 'Ctrl P', run: () => print('pdf') },
    ...(at.search.figure === undefined
      ? []
      : [{ key: 'Escape', label: common.back, shown: 'Esc', run: close }]),
  ])
  return (
    <>
      <T1Head at={at}>
        {own === undefined ? null : (
          <>
            <Button onPress={() => print('csv')}>{common.asCsv}</Button>
            <Button keyHint="Ctrl P" onPress={() => print('pdf')}>
              {words.print}
            </Button>
          </>
        )}
      </T1Head>
      <div className="content">
        {kept.asked.isError ? (
          <Failure error={kept.asked.error} again={() => void kept.asked.refetch()} />
        ) : null}
        {!kept.isRead && !kept.asked.isError ? <Loading /> : null}
        {kept.isRead && !isKept ? <Beginning at={at} /> : null}
        {isKept && isError ? <Refused at={at} error={error} /> : null}
        {isKept && own === undefined && !isError ? <Loading /> : null}
        {own === undefined || isError ? null : <Sheet at={at} own={own} />}
      </div>
      {at.search.figure === undefined || own === undefined ? null : (
        <LineExplained at={at} figure={at.search.figure} close={close} />
      )}
    </>
  )
}

/** Nothing is kept of the year yet: where to begin. */
export function Beginning({ at }: { readonly at: T1At }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  return (
    <div className="t1-inside">
      <p>{words.none(at.year)}</p>
      <p className="second">{words.privacy}</p>
      <div className="acts">
        <Button kind="filled" keyHint="n" onPress={() => at.go('people')}>
          {words.begin(at.year)}
        </Button>
      </div>
    </div>
  )
}

/** Why the return cannot be worked out, and the places where that is mended. */
function Refused({ at, error }: { readonly at: T1At; readonly error: unknown }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const { facts, keep } = useT1Kept(at)
  const { settle, refusals } = useSending(() => {})
  const found = refusalsIn(error)
  const isOfProjected = found.some(({ code }) => code === 't1-amount-unconfirmed')
  const isOn = (part: string) => found.some(({ at: where = '' }) => where.startsWith(part))
  if (found.length === 0 || facts === undefined) return <Failure error={error} again={() => {}} />
  const accept = (accepted: boolean) =>
    void settle(
      () => keep({ ...facts, accept: accepted }),
      () => '',
    )
  return (
    <div className="t1-inside">
      <RefusalBox refusals={found}>
        <p className="second">{words.passing}</p>
        <div className="acts">
          {isOn('slips') ? <Button onPress={() => at.go('slips')}>{words.openSlips}</Button> : null}
          <Button onPress={() => at.go('answers')}>{words.openAnswers}</Button>
          <Button onPress={() => at.go('people')}>{words.openPeople}</Button>
          {isOfProjected ? <Button onPress={() => accept(true)}>{words.acceptProjected}</Button> : null}
        </div>
      </RefusalBox>
      <RefusalBox refusals={refusals} />
    </div>
  )
}

/** Both forms of one person, with what is worth knowing above them. */
function Sheet({ at, own }: { readonly at: T1At; readonly own: ReturnShown }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const { figure, all } = at.search
  const open = (next: string) => at.change({ figure: next })
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (isFree) sheet.current?.querySelector<HTMLElement>('button.boxed-figure[tabindex="0"]')?.focus()
  }, [])
  return (
    <>
      {own.notices.length === 0 ? null : (
        <section className="t1-notices" aria-label={words.notices}>
          <h2>{words.notices}</h2>
          <ul>
            {own.notices.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <div ref={sheet} className="form-sheet">
        <div className="form-head">
          <Tick
            label={words.allLines}
            isOn={all === true}
            onChange={(isOn) => at.change({ all: isOn ? true : undefined })}
          />
        </div>
        <T1Lines
          title={words.federal}
          lines={own.lines}
          current={figure}
          open={open}
          withZeros={all === true}
        />
        {own.provincial.length === 0 ? null : (
          <T1Lines
            title={own.form}
            lines={own.provincial}
            current={figure}
            open={open}
            withZeros={all === true}
          />
        )}
      </div>
    </>
  )
}

/** How far parts are stepped in at most: the parts of a form of the books lie deep. */
const deepest = 9

/** What is behind a line: slips, answers, steps, rule tables and the law. */
function LineExplained({ at, figure, close }: { readonly at: T1At; readonly figure: string; close(): void }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const asked = useT1Summary(at, true, { explain: figure })
  const tree = asked.own?.tree ?? []
  const [root, ...parts] = tree[0]?.id === figure ? tree : []
  const isOf = (part: string) => tree.some(({ id }) => id.includes(part))
  return (
    <ExplainFrame
      figure={figure}
      asked={asked}
      text={(asked.own?.explanation ?? []).join('\n')}
      close={close}
    >
      {root === undefined ? undefined : (
        <>
          <FigureHead label={root.label} value={root.value} />
          <PartsTree
            parts={parts.filter(counts).map(({ source: _, ...part }) => ({
              ...part,
              depth: Math.min(part.depth, deepest),
              label: <PartLabel at={at} {...part} />,
            }))}
            result={parts.length === 0 ? undefined : { label: root.label, value: root.value }}
            otherwise={words.explainNone}
          />
          <Postings postings={asked.own?.postings ?? []} more={asked.own?.more === true} />
          <LawSources sources={tree.map(({ source }) => source)} />
          <div className="acts">
            {isOf('slip/') ? (
              <Button kind="word" onPress={() => at.go('slips')}>
                {words.fromSlip}
              </Button>
            ) : null}
            {isOf('answer/') ? (
              <Button kind="word" onPress={() => at.go('answers')}>
                {words.fromAnswer}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </ExplainFrame>
  )
}

type Part = ReturnShown['tree'][number]

/** Whether a part is shown: lines of nothing of a form of the books stay away. */
function counts({ id, value }: Part): boolean {
  return formOf(id) === undefined || !isZero(value)
}

/** The form of the books that a figure stands on. */
function formOf(id: string) {
  return id.startsWith('t2125@') ? forms.T2125 : id.startsWith('t776@') ? forms.T776 : undefined
}

/** A part of a line: a line of a form of the books, and an account on it, opens there to its postings. */
function PartLabel({ at, id, label, postings }: Part & { readonly at: T1At }) {
  const { name } = useBook()
  const to = formOf(id)
  if (to === undefined || (postings === undefined && !/:\d{4}$/.test(id))) return label
  const [, business] = /[?&]business=([^:&]+)/.exec(id) ?? []
  const search = {
    year: at.year,
    ...(at.search.who === undefined ? {} : { who: at.search.who }),
    ...(business === undefined ? {} : { business: decodeURIComponent(business) }),
    figure: id,
  }
  return (
    <Link to={to} params={{ book: name }} search={search}>
      {label}
    </Link>
  )
}

const forms = {
  T2125: '/$book/year-end/t1/t2125',
  T776: '/$book/year-end/t1/t776',
} as const

/** The postings of the books behind a line; each opens its entry. */
function Postings({
  postings,
  more,
}: {
  readonly postings: ReturnShown['postings']
  readonly more: boolean
}) {
  const { words } = useLook()
  const { name } = useBook()
  if (postings.length === 0) return null
  return (
    <>
      <h2>
        {words.postings} <span className="second">{words.postingsOf(postings.length, more)}</span>
      </h2>
      <ul className="leaf-postings">
        {postings.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry may have two postings of one account
          <li key={`${each.entry} ${each.account} ${index}`}>
            <Link to="/$book/entry/$entry" params={{ book: name, entry: each.entry }}>
              <span className="second when">{each.date}</span> {each.entry}{' '}
              <span className="what">{each.text}</span>
            </Link>
            <Amount value={each.amount} />
          </li>
        ))}
      </ul>
    </>
  )
}
