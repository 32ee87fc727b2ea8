import './review.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { questionWords } from '../../words/question-words.ts'
import { reviewWords } from '../../words/review-words.ts'
import { AskPanel } from './ask-panel.tsx'
import { LinkPanel, RemindPanel } from './letter-panels.tsx'
import { isWaiting, type ListedQuestion } from './listed-question.ts'
import { QuestionPanel } from './question-panel.tsx'
import { ReplyPanel } from './reply-panel.tsx'
import type { AskSearch } from './review-search.ts'
import { ReviewTabs } from './review-tabs.tsx'
import { WeekPanel } from './week-panel.tsx'

/** The questions to the client by their groups: asked, answered, closed, sent by a link, reminded of. */
export function QuestionsPage() {
  const { words: common, look } = useLook()
  const words = questionWords[look.language]
  const { name: book } = useBook()
  const navigate = useNavigate()
  const { show, question, about } = useSearch({ from: '/$book/review/questions' })
  const { data, error, isError, refetch } = useRead('question.list', { all: show === 'all' })
  const [panel, open] = useState<'ask' | 'link' | 'remind' | 'week' | 'reply' | undefined>(
    about === undefined ? undefined : 'ask',
  )
  const { bar, say } = useUndoBar()
  const go = (search: AskSearch) =>
    void navigate({ to: '/$book/review/questions', params: { book }, search, replace: true })
  const base: AskSearch = show === undefined ? {} : { show }
  const choose = (name: string) => {
    open(undefined)
    go({ ...base, question: name })
  }
  const leave = () => {
    open(undefined)
    if (about !== undefined || question !== undefined) go(base)
  }
  const chosen = data?.questions.find((each) => each.question === question)
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'a', label: words.ask, run: () => open('ask') },
    { key: 'g', label: words.link, run: () => open('link') },
    { key: 'r', label: words.remind, run: () => open('remind') },
    { key: 'w', label: words.week, run: () => open('week') },
    { key: 'm', label: words.reply, run: () => open('reply') },
  ])
  return (
    <>
      <Head title={reviewWords[look.language].title}>
        <ReviewTabs here="questions" />
        <label className="labelled">
          <span>{words.shown}</span>
          <select
            className="field"
            value={show ?? 'open'}
            onChange={({ target }) => go(target.value === 'all' ? { show: 'all' } : {})}
          >
            {Object.entries(words.showing).map(([key, text]) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <span className="state">{data === undefined ? '' : words.state(data.open, data.late)}</span>
        <div className="acts">
          <Button keyHint="m" onPress={() => open('reply')}>
            {words.reply}
          </Button>
          <Button keyHint="w" onPress={() => open('week')}>
            {words.week}
          </Button>
          <Button keyHint="g" onPress={() => open('link')}>
            {words.link}
          </Button>
          <Button keyHint="r" onPress={() => open('remind')}>
            {words.remind}
          </Button>
          <Button kind="filled" keyHint="a" onPress={() => open('ask')}>
            {words.ask}
          </Button>
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined || isError ? null : data.questions.length === 0 ? (
          <p className="inside second">{words.none}</p>
        ) : (
          <QuestionTable questions={data.questions} chosen={question} choose={choose} />
        )}
      </div>
      {panel === 'ask' ? <AskPanel about={about} say={say} close={leave} /> : null}
      {panel === 'link' ? <LinkPanel questions={data?.questions ?? []} say={say} close={leave} /> : null}
      {panel === 'remind' ? <RemindPanel questions={data?.questions ?? []} say={say} close={leave} /> : null}
      {panel === 'week' ? <WeekPanel say={say} close={leave} /> : null}
      {panel === 'reply' ? <ReplyPanel questions={data?.questions ?? []} say={say} close={leave} /> : null}
      {panel === undefined && chosen !== undefined ? (
        <QuestionPanel key={chosen.question} question={chosen} say={say} close={leave} />
      ) : null}
      {bar}
    </>
  )
}

function QuestionTable({
  questions,
  chosen,
  choose,
}: {
  readonly questions: readonly ListedQuestion[]
  readonly chosen: string | undefined
  choose(question: string): void
}) {
  const { words: common, look } = useLook()
  const words = questionWords[look.language]
  const rows = questions.toSorted((left, right) =>
    (left.group ?? '\uffff').localeCompare(right.group ?? '\uffff'),
  )
  const hasGroups = rows.some(({ group }) => group !== undefined)
  const keys = useRowKeys(
    rows.length,
    (index) => {
      const name = rows[index]?.question
      if (name !== undefined) choose(name)
    },
    Math.max(
      0,
      rows.findIndex((each) => each.question === chosen),
    ),
  )
  const body = useFirstFocus(rows.length)
  return (
    <div className="table-scroll">
      <table className="table asked" aria-label={reviewWords[look.language].tabs.questions}>
        <thead>
          <tr>
            <th scope="col">{common.number}</th>
            <th scope="col">{words.headState}</th>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.headAbout}</th>
            <th scope="col">{words.headAsked}</th>
            <th scope="col" className="amount">
              {common.amount}
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <tr
              key={each.question}
              {...keys.row(index)}
              aria-current={each.question === chosen ? 'true' : undefined}
              onClick={() => choose(each.question)}
            >
              <td className="second">{each.question}</td>
              <td>
                <span className={isWaiting(each) ? 'state-word' : 'second'}>{words.states[each.state]}</span>
              </td>
              <th scope="row">
                {each.text}
                {hasGroups ? <span className="second small">{each.group ?? words.noGroup}</span> : null}
              </th>
              <td className="second">
                {[each.about, each.date, each.what].filter((part) => part !== '').join(' · ')}
              </td>
              <td className="second">
                {each.asked} ({words.days(each.age)})
              </td>
              <td className="amount">{each.amount === '' ? null : <Amount value={each.amount} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
