import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { type ScreenKey, useScreenKeys } from '../../frame/keys.ts'
import { RefusalBox } from '../../parts/notices.tsx'
import { bankWords } from '../../words/bank-words.ts'
import { useLook } from '../../words/look-context.ts'
import { type Choice, choicesFor, type ProposedLine, usePast } from './bank-choices.ts'
import { type Deed, useDeeds } from './bank-deeds.ts'
import { type PutBack, useDropped } from './bank-dropped.ts'
import { LinePanel } from './bank-panel.tsx'
import { LineRows, ProposalCells } from './bank-rows.tsx'

type Props = {
  readonly account: string
  readonly review: Review
  readonly isNew: boolean
  /** Whether another panel stands over the one of the line. */
  readonly isCovered: boolean
  say(what: string, act: number): void
}

/** The lines that wait, newest first, with what the current one may be beside them. */
export function ReviewLines({ account, review, isNew, isCovered, say }: Props) {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const { line, current, refusals } = review
  const isDayOnly = yearOf(review.newest) !== undefined
  const heads = [
    { text: yearOf(review.newest) ?? common.date },
    { text: words.bankText },
    { text: words.spent, isAmount: true },
    { text: words.received, isAmount: true },
    { text: words.proposal },
    { text: words.why },
    { text: words.tax },
  ]
  return (
    <>
      <div className="content">
        <RefusalBox refusals={refusals} />
        {review.newest.length === 0 ? (
          <NothingOpen account={account} isNew={isNew} heads={heads.map(({ text }) => text)} />
        ) : (
          <LineRows
            label={words.review}
            heads={[...heads, { text: words.needsYou, isHidden: true }]}
            lines={review.newest}
            current={current}
            turn={review.turn}
            move={review.move}
            enter={review.accept}
            cells={(each) => <ProposalCells line={each} isDayOnly={isDayOnly} />}
          />
        )}
        {review.folded === 0 ? null : <Folded account={account} count={review.folded} />}
      </div>
      {line === undefined || isCovered ? null : (
        <LinePanel
          key={line.line}
          at={{ account, line: line.line, text: line.text }}
          line={line}
          choices={review.choices}
          choice={review.choice}
          past={review.past}
          deed={review.deed}
          choose={review.choose}
          begin={review.begin}
          accept={review.accept}
          say={say}
          done={review.goOn}
          leave={review.leave}
        />
      )}
    </>
  )
}

/** Deeds after which the same line is looked at, and deeds that post or tie it. */
const staying: readonly Deed[] = ['rule', 'answer']
const posting: readonly Deed[] = ['account', 'match', 'transfer', 'split']

/** Deeds after which a line waits no more; one that is matched may be tied in part. */
const ending: readonly (Deed | undefined)[] = [undefined, 'account', 'transfer', 'split', 'exclude']

/** Where the review stands and what can be done with its current line. */
export type Review = ReturnType<typeof useReview>

/** Where the review stands, what Enter would do, and the keys of its deeds. */
export function useReview(
  account: string,
  lines: readonly ProposedLine[],
  {
    say,
    more,
    dropped,
  }: {
    readonly say: Props['say']
    readonly more: readonly ScreenKey[]
    readonly dropped: { current: PutBack }
  },
) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const { data: book } = useRead('book.show', {})
  const newest = lines.toReversed()
  const [at, move] = useState<string>()
  const [chosen, choose] = useState<{ readonly line: string; readonly choice: Choice }>()
  const [deed, begin] = useState<{ readonly line: string; readonly deed: Deed }>()
  const [turn, count] = useState(0)
  const [folded, fold] = useState(0)
  const line = newest.find((each) => each.line === at) ?? newest[0]
  const past = usePast(account, line)
  const choices = line === undefined ? [] : choicesFor(line, past, words.times, book?.province ?? '')
  const [first] = choices
  const own = chosen !== undefined && chosen.line === line?.line ? chosen.choice : undefined
  const choice = own ?? (first?.by === 'proposal' ? first : undefined)
  const drop = useDropped(account, lines, dropped)
  const leave = () => {
    begin(undefined)
    count((before) => before + 1)
  }
  /** After a line is done the next one that is not certain is current, below it first. */
  const goOn = () => {
    const index = newest.findIndex((each) => each.line === line?.line)
    const rest = [...newest.slice(index + 1), ...newest.slice(0, Math.max(0, index))]
    const stays = deed !== undefined && staying.includes(deed.deed)
    if (!stays) move((rest.find(({ sure }) => !sure) ?? rest[0])?.line)
    if (deed === undefined || posting.includes(deed.deed)) fold((before) => before + 1)
    if (ending.includes(deed?.deed)) drop((each) => each.line === line?.line)
    leave()
  }
  const { write, settle, refusals } = useDeeds(say, goOn, { isReadLater: true })
  const start = (next: Deed) => (line === undefined ? undefined : begin({ line: line.line, deed: next }))
  const accept = () => {
    if (line === undefined) return
    if (choice === undefined) return start('account')
    const { to, tax } = choice
    const input = { account, line: line.line, to, ...(tax === '' ? {} : { tax }) }
    void settle(
      () =>
        choice.by === 'proposal'
          ? write('line.accept', { account, lines: [line.line] })
          : write('line.split', input),
      words.didAccept(line.text),
    )
  }
  const certain = lines.filter(({ sure }) => sure).length
  const acceptAll = () => {
    if (certain === 0) return
    void settle(() => write('line.accept', { account }), words.didAcceptAll(certain)).then((isDone) => {
      if (!isDone) return
      fold((before) => before + certain - 1)
      drop(({ sure }) => sure)
    })
  }
  useReviewKeys({
    line,
    choices,
    choose: (next) => line !== undefined && choose({ line: line.line, choice: next }),
    start,
    certain,
    acceptAll,
    more,
  })
  return {
    newest,
    line,
    current: line?.line,
    past,
    choices,
    choice,
    choose: (next: Choice) => line !== undefined && choose({ line: line.line, choice: next }),
    deed: deed !== undefined && deed.line === line?.line ? deed.deed : undefined,
    begin: start,
    leave,
    goOn,
    accept,
    move,
    certain,
    acceptAll,
    turn,
    folded,
    refusals,
  }
}

function useReviewKeys({
  line,
  choices,
  choose,
  start,
  certain,
  acceptAll,
  more,
}: {
  readonly line: ProposedLine | undefined
  readonly choices: readonly Choice[]
  choose(choice: Choice): void
  start(deed: Deed): void
  readonly certain: number
  acceptAll(): void
  readonly more: readonly ScreenKey[]
}) {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const isAsked = line?.question !== undefined
  const key = (each: string, label: string, deed: Deed) => ({
    key: each,
    label: label.toLocaleLowerCase(look.language),
    run: () => start(deed),
  })
  const own: readonly ScreenKey[] = [
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: words.accept.toLocaleLowerCase(look.language) },
    key('c', common.account, 'account'),
    key('m', words.match, 'match'),
    key('t', words.transfer, 'transfer'),
    key('/', words.split, 'split'),
    key('r', words.rule, 'rule'),
    isAsked ? key('a', words.answer, 'answer') : key('a', words.ask, 'ask'),
    key('x', words.exclude, 'exclude'),
    { key: 'A', label: words.acceptCertain(certain), shown: 'Shift A', run: acceptAll },
    ...choices.map((choice, index) => ({
      key: String(index + 1),
      label: `${words.candidate} ${index + 1}`,
      run: () => choose(choice),
    })),
  ]
  useScreenKeys(line === undefined ? more : [...own, ...more])
}

/** The year of all lines, where they have one: then their days need no year. */
function yearOf(lines: readonly ProposedLine[]): string | undefined {
  const years = new Set(lines.map(({ date }) => date.slice(0, 4)))
  return years.size === 1 ? [...years][0] : undefined
}

function Folded({ account, count }: { readonly account: string; readonly count: number }) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const { name: book } = useBook()
  return (
    <p className="rows-foot" role="status">
      {words.folded(count)} ·{' '}
      <Link to="/$book/bank" params={{ book }} search={{ account, show: 'accepted' }}>
        {words.show}
      </Link>
    </p>
  )
}

/** What stands where no line waits: the way on, or for books without any bank line how they come in. */
function NothingOpen({
  account,
  isNew,
  heads,
}: {
  readonly account: string
  readonly isNew: boolean
  readonly heads: readonly string[]
}) {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const { name: book } = useBook()
  if (!isNew) {
    return (
      <div className="inside">
        <p>
          {words.allReviewed}{' '}
          <Link to="/$book/reconcile/$account" params={{ book, account }}>
            {words.thenReconcile}
          </Link>
        </p>
      </div>
    )
  }
  return (
    <>
      <table className="table lines" aria-label={words.review}>
        <thead>
          <tr>
            {heads.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="sample-row">
            <td>2026-01-14</td>
            <th scope="row">{words.sampleText}</th>
            <td className="amount">1,130.00</td>
            <td />
            <td>6420</td>
            <td />
            <td>–</td>
          </tr>
        </tbody>
      </table>
      <p className="rows-foot">
        {words.noLines} <kbd>i</kbd> <span className="visually-hidden">{common.open}</span>
      </p>
    </>
  )
}
