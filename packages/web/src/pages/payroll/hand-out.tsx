import { Link, useNavigate } from '@tanstack/react-router'
import { useBook, useRead, useWrite } from '../../books.ts'
import type { OutputOf, ServerRefusal } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { useLook } from '../../words/look-context.ts'
import { owedWords } from '../../words/owed-words.ts'
import { payWords } from '../../words/pay-words.ts'

/** What comes out of a run: a stub for each, and the way back while nothing rests on it. */
export function HandOut({
  shown,
  stub,
  refuse,
}: {
  readonly shown: OutputOf<'payrun.show'>
  stub(employee: string): void
  refuse(refusals: readonly ServerRefusal[]): void
}) {
  const { look } = useLook()
  const words = payWords[look.language]
  const { name, client } = useBook()
  const write = useWrite()
  const navigate = useNavigate()
  const undo = async () => {
    const entry = await client.read('entry.show', { number: shown.entry })
    if (!entry.ok) return refuse(entry.refusals)
    const done = await write('act.undo', { number: entry.value.act })
    if (!done.ok) return refuse(done.refusals)
    void navigate({ to: '/$book/pay', params: { book: name } })
  }
  return (
    <div className="inside hand-out">
      <section>
        <h2>{words.stubs}</h2>
        <ul className="facts-list">
          {shown.pays.map(({ employee, name: called = employee }) => (
            <li key={employee}>
              <Button kind="word" onPress={() => stub(employee)}>
                {words.stubOf(called)}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.owed}</h2>
        <Owed />
        {shown.entry === '' ? null : (
          <p className="after-rows">
            <Button kind="word" onPress={() => void undo()}>
              {words.undo}
            </Button>
          </p>
        )}
      </section>
    </div>
  )
}

/** What payroll owes now, with its due dates; each opens its form. */
function Owed() {
  const { look } = useLook()
  const words = payWords[look.language]
  const heads = owedWords[look.language]
  const { name } = useBook()
  const { data } = useRead('remittance.due', {})
  const rows = data?.remittances ?? []
  if (rows.length === 0) return null
  return (
    <table className="plain-rows" aria-label={words.owed}>
      <thead>
        <tr>
          <th scope="col">{heads.due}</th>
          <th scope="col">{heads.form}</th>
          <th scope="col" className="amount">
            {heads.left}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((each) => (
          <tr key={`${each.form} ${each.who} ${each.from}`}>
            <td>{each.due}</td>
            <th scope="row">
              <Link
                to="/$book/pay/owed/$form"
                params={{ book: name, form: each.form }}
                search={{ period: each.from, ...(each.who === '' ? {} : { who: each.who }) }}
              >
                {each.title}
              </Link>
            </th>
            <td className="amount">
              <Amount value={each.left} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
