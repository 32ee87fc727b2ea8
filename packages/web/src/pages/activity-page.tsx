import { useState } from 'react'
import { useRead, useWrite } from '../books.ts'
import type { ServerRefusal } from '../client.ts'
import { Head } from '../frame/head.tsx'
import { Button } from '../parts/button.tsx'
import { EntryLink } from '../parts/entry-link.tsx'
import { Failure, Loading, RefusalBox } from '../parts/notices.tsx'
import { useLook } from '../words/look-context.ts'

/** What was done, the last first; one act can be undone where nothing sealed rests on it. */
export function ActivityPage() {
  const { words, look } = useLook()
  const write = useWrite()
  const [before, turn] = useState<readonly number[]>([])
  const [refused, refuse] = useState<{ act: number; refusals: readonly ServerRefusal[] }>()
  const last = before.at(-1)
  const { data, error, isError, refetch } = useRead('activity.list', {
    limit: 50,
    ...(last === undefined ? {} : { before: last }),
  })
  const undo = async (act: number) => {
    const answer = await write('act.undo', { number: act })
    refuse(answer.ok ? undefined : { act, refusals: answer.refusals })
  }
  const locale = look.language === 'fr' ? 'fr-CA' : 'en-CA'
  const next = data?.next
  return (
    <>
      <Head title={words.activity} />
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <table className="table activity-table" aria-label={words.activity}>
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.entries}</th>
                <th scope="col">
                  <span className="visually-hidden">{words.undo}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.acts.map((act) => (
                <tr key={act.act}>
                  <td className="second whole">{new Date(act.when).toLocaleString(locale)}</td>
                  <td className="second">{act.who}</td>
                  <th scope="row">
                    {act.what}
                    {refused?.act === act.act ? <RefusalBox refusals={refused.refusals} /> : null}
                  </th>
                  <td>
                    {act.entries
                      .split(' ')
                      .filter((entry) => /^J\d+$/.test(entry))
                      .slice(0, 4)
                      .map((entry) => (
                        <EntryLink key={entry} entry={entry}>
                          {entry}{' '}
                        </EntryLink>
                      ))}
                  </td>
                  <td>
                    {act.undone === '' ? (
                      <Button kind="word" onPress={() => void undo(act.act)}>
                        {words.undo}
                        <span className="visually-hidden"> {act.what}</span>
                      </Button>
                    ) : (
                      <span className="second">{words.undone}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className="inside pager">
          {before.length === 0 ? null : (
            <Button onPress={() => turn(before.slice(0, -1))}>{words.back}</Button>
          )}
          {next === undefined ? null : <Button onPress={() => turn([...before, next])}>{words.more}</Button>}
        </div>
      </div>
    </>
  )
}
