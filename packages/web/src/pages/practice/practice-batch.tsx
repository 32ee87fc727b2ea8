import { useState } from 'react'
import { type Answer, type Client, clientOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { ProofLine } from '../../parts/notices.tsx'
import type { PracticeRow } from '../../practice.ts'
import { useLook } from '../../words/look-context.ts'
import { practiceWords } from '../../words/practice-words.ts'

type Came = { readonly book: string; readonly title: string; readonly holds: boolean; readonly text: string }
type Words = (typeof practiceWords)['en']
type Told = { readonly holds: boolean; readonly text: string }
type Work = { readonly key: string; readonly verb: string; run(client: Client): Promise<Told> }

/** Work over the chosen books, one after the other: one that fails is told, and the others go on. */
export function BatchBar({
  rows,
  chosen,
}: {
  readonly rows: readonly PracticeRow[]
  readonly chosen: number
}) {
  const { look } = useLook()
  const words = practiceWords[look.language]
  const [came, tell] = useState<readonly Came[]>([])
  const [reached, reach] = useState<number>()
  const works = worksIn(words)
  const run = async (work: Work) => {
    if (reached !== undefined) return
    tell([])
    const all: Came[] = []
    for (const { book, title } of rows) {
      reach(all.length)
      const client = clientOf(location.origin, book, look.language, () => crypto.randomUUID())
      all.push({ book, title, ...(await work.run(client).catch(failed)) })
      tell([...all])
    }
    reach(undefined)
  }
  useScreenKeys(works.map((work) => ({ key: work.key, label: work.verb, run: () => void run(work) })))
  return (
    <section aria-label={words.results}>
      <div className="deadline-head">
        <span className="second">{chosen === 0 ? words.forAll : words.chosen(chosen)}</span>
        {works.map((work) => (
          <Button key={work.key} keyHint={work.key} onPress={() => void run(work)}>
            {work.verb}
          </Button>
        ))}
        {reached === undefined ? null : <span role="status">{words.working(reached, rows.length)}</span>}
      </div>
      {came.length === 0 ? null : (
        <ul className="came">
          {came.map(({ book, title, holds, text }) => (
            <li key={book}>
              <strong>{title}</strong> <ProofLine holds={holds}>{text}</ProofLine>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function worksIn(words: Words): readonly Work[] {
  return [
    {
      key: 'v',
      verb: words.verify,
      run: async (client) =>
        told(await client.read('book.verify', {}), ({ seq }) => ({
          holds: true,
          text: words.proven(seq),
        })),
    },
    {
      key: 'l',
      verb: words.closeList,
      run: async (client) =>
        told(await client.read('close.list', {}), ({ open, through }) => ({
          holds: open === 0,
          text: words.openRows(open, through),
        })),
    },
    {
      key: 't',
      verb: words.prepareReturn,
      run: async (client) =>
        told(await client.read('return.prepare', { program: 'GST' }), ({ through, amount }) => ({
          holds: true,
          text: words.net(amount, through),
        })),
    },
  ]
}

/** What an answer says of a book; a refusal in its own words. */
function told<T>(answer: Answer<T>, say: (value: T) => Told): Told {
  if (answer.ok) return say(answer.value)
  return { holds: false, text: answer.refusals.map(({ message }) => message).join('; ') }
}

function failed(error: unknown): Told {
  return { holds: false, text: error instanceof Error ? error.message : String(error) }
}
