import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead, useWrite } from '../../books.ts'
import type { Answer, OutputOf, ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { deskWords } from '../../words/desk-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'

/** What lies on the desk: drafts to post or discard, what recurs and is due, templates to post. */
export function DeskPage() {
  const { words: common, look } = useLook()
  const words = deskWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const write = useWrite()
  const { bar, say } = useUndoBar()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const { data: drafts } = useRead('entry.drafts', {})
  const { data: recurring } = useRead('recurring.list', {})
  const { data: templates } = useRead('template.list', {})
  const told = <T extends { readonly act: number }>(answer: Answer<T>, what: (value: T) => string) => {
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say(what(answer.value), answer.value.act)
  }
  const postDraft = async (draft: string) => {
    const answer = await write('entry.post', { draft })
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say(common.posted(answer.value.number))
  }
  const discard = async (draft: string) => {
    const answer = await write('entry.discard', { draft })
    refuse(answer.ok ? [] : answer.refusals)
  }
  const postTemplate = async (template: string, date: string) =>
    told(await write('template.post', { template, date }), ({ number }) => common.posted(number))
  const removeTemplate = async (template: string) =>
    told(await write('template.remove', { template }), () => words.templateRemoved(template))
  const due = (recurring?.due ?? []).filter(({ locked }) => !locked).length
  const runDue = async () => {
    if (due === 0) return
    told(await write('recurring.run', {}), ({ posted }) =>
      words.postedDue(posted.map(({ entry }) => entry).join(', ')),
    )
  }
  useScreenKeys([
    ...(due === 0 ? [] : [{ key: 'r', label: words.postDue(due), run: () => void runDue() }]),
    {
      key: 'Escape',
      label: common.back,
      shown: 'Esc',
      run: () => void navigate({ to: '/$book/journal', params: { book: name } }),
    },
  ])
  const isRead = drafts !== undefined && recurring !== undefined && templates !== undefined
  return (
    <>
      <Head title={words.title}>
        <div className="acts">
          {due === 0 ? null : (
            <Button kind="filled" keyHint="r" onPress={() => void runDue()}>
              {words.postDue(due)}
            </Button>
          )}
        </div>
      </Head>
      <div className="content">
        {isRead ? (
          <div className="inside">
            <RefusalBox refusals={refusals} />
            <Drafts drafts={drafts} post={postDraft} discard={discard} />
            <Due due={recurring.due} />
            <Templates
              templates={templates}
              post={postTemplate}
              remove={(template) => void removeTemplate(template)}
            />
          </div>
        ) : (
          <Loading />
        )}
      </div>
      {bar}
    </>
  )
}

function Drafts({
  drafts,
  post,
  discard,
}: {
  readonly drafts: OutputOf<'entry.drafts'>
  post(draft: string): Promise<void>
  discard(draft: string): Promise<void>
}) {
  const { words: common, look } = useLook()
  const words = deskWords[look.language]
  const { name } = useBook()
  const [sure, ask] = useState<string>()
  return (
    <section aria-label={words.drafts}>
      <h2>{words.drafts}</h2>
      {drafts.length === 0 ? (
        <p className="second">{words.noDrafts}</p>
      ) : (
        <table className="table" aria-label={words.drafts}>
          <thead>
            <tr>
              <th scope="col">{common.date}</th>
              <th scope="col">{common.memo}</th>
              <th scope="col" className="amount">
                {common.debit}
              </th>
              <th scope="col" className="amount">
                {common.difference}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {drafts.map((each) => (
              <tr key={each.draft}>
                <td className="second whole">{each.date ?? ''}</td>
                <th scope="row">
                  <Link to="/$book/journal/new" params={{ book: name }} search={{ draft: each.draft }}>
                    {[each.payee, each.memo].filter(Boolean).join(', ') || each.draft}
                  </Link>
                </th>
                <td className="amount">
                  <Amount value={each.debit} />
                </td>
                <td className="amount">
                  <Amount value={each.difference} />
                </td>
                <td className="row-acts">
                  <Button kind="word" onPress={() => void post(each.draft)}>
                    {common.post}
                    <span className="visually-hidden"> {each.memo}</span>
                  </Button>
                  <Button
                    kind="word"
                    onPress={() => (sure === each.draft ? void discard(each.draft) : ask(each.draft))}
                  >
                    {sure === each.draft ? words.discardSure : words.discard}
                    <span className="visually-hidden"> {each.memo}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Due({ due }: { readonly due: OutputOf<'recurring.list'>['due'] }) {
  const { words: common, look } = useLook()
  const words = deskWords[look.language]
  return (
    <section aria-label={words.due}>
      <h2>{words.due}</h2>
      {due.length === 0 ? (
        <p className="second">{words.noneDue}</p>
      ) : (
        <table className="table" aria-label={words.due}>
          <thead>
            <tr>
              <th scope="col">{common.date}</th>
              <th scope="col">{words.template}</th>
              <th scope="col">{common.memo}</th>
              <th scope="col" className="amount">
                {common.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {due.map((each) => (
              <tr key={`${each.template} ${each.date}`}>
                <td className="second whole">{each.date}</td>
                <th scope="row">
                  {each.template} {each.locked ? <span className="state-word">{words.locked}</span> : null}
                </th>
                <td className="second roomy">{each.memo}</td>
                <td className="amount">
                  {each.amount === '' ? words.ofTheDay : <Amount value={each.amount} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Templates({
  templates,
  post,
  remove,
}: {
  readonly templates: OutputOf<'template.list'>
  post(template: string, date: string): Promise<void>
  remove(template: string): void
}) {
  const { words: common, look } = useLook()
  const words = deskWords[look.language]
  const [days, say] = useState<Readonly<Record<string, string>>>({})
  return (
    <section aria-label={words.templates}>
      <h2>{words.templates}</h2>
      {templates.length === 0 ? (
        <p className="second">{words.noTemplates}</p>
      ) : (
        <table className="table" aria-label={words.templates}>
          <thead>
            <tr>
              <th scope="col">{words.template}</th>
              <th scope="col">{common.memo}</th>
              <th scope="col">{words.every}</th>
              <th scope="col">{words.next}</th>
              <th scope="col">{words.postOn}</th>
            </tr>
          </thead>
          <tbody>
            {templates.map((each) => (
              <tr key={each.id}>
                <th scope="row">{each.name}</th>
                <td className="second roomy">{each.memo}</td>
                <td>{words.intervals[each.every] ?? each.every}</td>
                <td className="second whole">{each.next}</td>
                <td className="row-acts">
                  <DateField
                    label={`${words.postOn}, ${each.name}`}
                    value={days[each.id] ?? today()}
                    onChange={(day) => say({ ...days, [each.id]: day })}
                  />
                  <Button kind="word" onPress={() => void post(each.name, days[each.id] ?? today())}>
                    {common.post}
                    <span className="visually-hidden"> {each.name}</span>
                  </Button>
                  <Button kind="word" onPress={() => remove(each.name)}>
                    {words.removeTemplate}
                    <span className="visually-hidden"> {each.name}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
