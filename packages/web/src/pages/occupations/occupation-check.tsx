import { useState } from 'react'
import { useRead } from '../../books.ts'
import { fetchOwn } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { occupationWords } from '../../words/occupation-words.ts'
import { keepFile } from '../keep-file.ts'

const asked = ['secondary', 'college', 'professional', 'courses', 'experience'] as const

type Asked = (typeof asked)[number]

/** The requirements as boxes to tick, with the answer under them; nothing is stored. */
export function SelfCheck({ code }: { readonly code: string }) {
  const { look } = useLook()
  const words = occupationWords[look.language]
  const [ticked, tick] = useState<ReadonlySet<Asked>>(new Set())
  const [years, type] = useState('')
  const answers = {
    ...Object.fromEntries([...ticked].map((each) => [each, true])),
    ...(years.trim() === '' ? {} : { clerkYears: years.trim() }),
  }
  const { data, error, isError, refetch } = useRead('occupation.check', { code, ...answers })
  const flip = (id: Asked) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    tick(next)
  }
  const joints: Readonly<Record<Asked, string | undefined>> = {
    secondary: undefined,
    college: words.oneOf,
    professional: words.or,
    courses: words.or,
    experience: words.with,
  }
  const guide = async () => {
    const query = new URLSearchParams({ code, format: 'pdf' })
    for (const id of ticked) query.set(id, 'true')
    if (years.trim() !== '') query.set('clerkYears', years.trim())
    const answer = await fetchOwn(`/v1/occupation.guide?${query}`, {
      headers: { 'accept-language': look.language },
    })
    if (answer.ok) keepFile(`${code}-${look.language}.pdf`, await answer.blob())
  }
  return (
    <aside className="panel check-panel" aria-label={words.checkTitle}>
      <h2>{words.checkTitle}</h2>
      <p className="second">{words.checkText}</p>
      {data === undefined && !isError ? <Loading /> : null}
      {(data === undefined ? [] : asked).map((id) => {
        const question = data?.questions.find((each) => each.id === id)
        const joint = joints[id]
        return (
          <div key={id} className="requirement" data-id={id}>
            {joint === undefined ? null : <p className="second small">{joint}</p>}
            <label>
              <input type="checkbox" checked={ticked.has(id)} onChange={() => flip(id)} />
              <span>{question?.ask ?? ''}</span>
            </label>
            {question?.note === undefined ? null : <p className="second small note-of">{question.note}</p>}
          </div>
        )
      })}
      <label className="labelled">
        <span>{words.years2}</span>
        <input
          className="field years"
          inputMode="decimal"
          value={years}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <div className="verdict" role="status">
          {data.verdict === 'met' || data.verdict === 'judgment' ? (
            <ProofLine holds>{words.verdicts[data.verdict]}</ProofLine>
          ) : (
            <b className={data.verdict === 'missing' ? 'needs-choice' : 'second'}>
              {words.verdicts[data.verdict]}
            </b>
          )}
          {data.by.length === 0 ? null : <p>{words.by(data.by.map(({ text }) => text).join(', '))}</p>}
          {data.missing.length === 0 ? null : (
            <p>{words.lacks(data.missing.map(({ text }) => text).join(', '))}</p>
          )}
          {data.next.map((each) => (
            <p key={each} className="second">
              {each}
            </p>
          ))}
        </div>
      )}
      <div className="acts">
        <Button onPress={() => void guide()}>{words.guide}</Button>
      </div>
    </aside>
  )
}
