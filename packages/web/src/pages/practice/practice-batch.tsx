import { useState } from 'react'
import { type Answer, type Client, clientOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { ProofLine } from '../../parts/notices.tsx'
import type { PracticeRow } from '../../practice.ts'
import { amountWords, type Language } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { practiceWords } from '../../words/practice-words.ts'
import { pushWords } from '../../words/push-words.ts'
import { keepMade } from '../keep-file.ts'

type Came = { readonly book: string; readonly title: string; readonly holds: boolean; readonly text: string }
type Words = (typeof practiceWords)['en']
type Told = { readonly holds: boolean; readonly text: string }
type Work = { readonly key: string; readonly verb: string; run(client: Client, book: string): Promise<Told> }

/** Work over the chosen books, one after the other: one that fails is told, and the others go on. */
export function BatchBar({
  rows,
  chosen,
  push,
}: {
  readonly rows: readonly PracticeRow[]
  readonly chosen: number
  /** Opens what brings records of one set of books to others. */
  push(): void
}) {
  const { look } = useLook()
  const words = practiceWords[look.language]
  const [came, tell] = useState<readonly Came[]>([])
  const [reached, reach] = useState<number>()
  const works = worksIn(words, look.language)
  const run = async (work: Work) => {
    if (reached !== undefined) return
    tell([])
    const all: Came[] = []
    for (const { book, title, reason } of rows) {
      reach(all.length)
      if (reason !== '') {
        all.push({ book, title, holds: false, text: reason })
        tell([...all])
        continue
      }
      const client = clientOf(location.origin, book, look.language, () => crypto.randomUUID())
      all.push({ book, title, ...(await work.run(client, book).catch(failed)) })
      tell([...all])
    }
    reach(undefined)
  }
  const pushing = pushWords[look.language].push
  useScreenKeys([
    ...works.map((work) => ({ key: work.key, label: work.verb, run: () => void run(work) })),
    { key: 'u', label: pushing, run: push },
  ])
  return (
    <section aria-label={words.results}>
      <div className="deadline-head">
        <span className="second">{chosen === 0 ? words.forAll : words.chosen(chosen)}</span>
        {works.map((work) => (
          <Button key={work.key} keyHint={work.key} onPress={() => void run(work)}>
            {work.verb}
          </Button>
        ))}
        <Button keyHint="u" onPress={push}>
          {pushing}
        </Button>
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

function worksIn(words: Words, language: Language): readonly Work[] {
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
          text: words.net(amountWords(amount, language), through),
        })),
    },
    {
      key: 'w',
      verb: words.weekLetters,
      run: async (client, book) => {
        const made = await client.write('question.digest', { inline: true })
        if (made.ok) keepMade({ file: `week-${book}.eml`, base64: made.value.base64 })
        return told(made, ({ questions, late, due }) => ({
          holds: late === 0,
          text: words.letterSays(questions.length, late, due),
        }))
      },
    },
    {
      key: 'p',
      verb: words.packages,
      run: async (client) => {
        const made = await client.write('report.mail', { inline: true })
        if (made.ok) for (const mail of made.value.mails) keepMade(mail)
        return told(made, ({ mails }) => ({ holds: true, text: words.packagesKept(mails.length) }))
      },
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
