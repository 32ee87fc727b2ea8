import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useBook, useWrite } from '../../books.ts'
import { fetchOwn, type ServerRefusal } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icons.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { fileSize } from '../../words/file-size.ts'
import { useLook } from '../../words/look-context.ts'
import { paperWords } from '../../words/paper-words.ts'
import { paperAddress, useAttaching } from '../attach-papers.ts'

type Paper = {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
}

type Props = {
  readonly entry: string
  readonly papers: readonly Paper[]
  say(what: string, act: number): void
}

/** The papers of an entry beside it: the chosen one shown, others to choose, new ones dropped or picked. */
export function EntryPapers({ entry, papers, say }: Props) {
  const { words: common, look } = useLook()
  const words = paperWords[look.language]
  const { name: book } = useBook()
  const { attach, target, over, sending, refusals } = useAttaching(say)
  const [at, choose] = useState(0)
  const picker = useRef<HTMLInputElement>(null)
  const shown = papers[Math.min(at, papers.length - 1)]
  useScreenKeys([
    { key: 'p', label: words.attach, run: () => picker.current?.click() },
    ...(shown === undefined
      ? []
      : [
          {
            key: 'o',
            label: words.open,
            run: () => void window.open(paperAddress(book, entry, shown.sha256), '_blank', 'noopener'),
          },
        ]),
  ])
  return (
    <section className="papers" aria-label={common.papers} data-over={over === entry} {...target(entry)}>
      <div className="papers-head">
        <h2>{common.papers}</h2>
        <Button kind="word" keyHint="p" onPress={() => picker.current?.click()}>
          {words.attach}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={words.attach}
        onChange={(event) => {
          void attach(entry, [...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <div role="status">{sending === undefined ? null : words.sending(sending)}</div>
      <RefusalBox refusals={refusals} />
      {papers.length < 2 ? null : (
        <ul className="paper-names">
          {papers.map((paper, index) => (
            <li key={paper.sha256}>
              <button
                type="button"
                className="plain"
                aria-pressed={paper === shown}
                onClick={() => choose(index)}
              >
                <Icon name="paper" /> {paper.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {shown === undefined ? (
        <p className="second drop-here">
          {over === entry ? words.dropped : words.drop} <kbd>p</kbd>
        </p>
      ) : (
        <ShownPaper key={shown.sha256} entry={entry} paper={shown} say={say} />
      )}
    </section>
  )
}

function ShownPaper({ entry, paper, say }: Omit<Props, 'papers'> & { readonly paper: Paper }) {
  const { look } = useLook()
  const words = paperWords[look.language]
  const { name: book } = useBook()
  const write = useWrite()
  const [reason, setReason] = useState<string>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const address = paperAddress(book, entry, paper.sha256)
  const detach = async () => {
    if (reason === undefined || reason.trim() === '') return
    const answer = await write('paper.detach', { entry, paper: paper.sha256, reason })
    if (!answer.ok) return refuse(answer.refusals)
    setReason(undefined)
    say(words.detached(paper.name), answer.value.act)
  }
  return (
    <>
      <PaperView address={address} paper={paper} />
      <p className="paper-line">
        <Icon name="paper" />
        <a href={address} target="_blank" rel="noopener noreferrer">
          {paper.name}
        </a>
        <span className="second">{fileSize(paper.size, look.language)}</span>
        <a href={address} download={paper.name}>
          {words.keep}
        </a>
        <Button kind="word" onPress={() => setReason(reason === undefined ? '' : undefined)}>
          {words.detach}
        </Button>
      </p>
      {reason === undefined ? null : (
        <form
          className="line-form"
          onSubmit={(event) => {
            event.preventDefault()
            void detach()
          }}
        >
          <label className="labelled grows">
            <span>{words.detachWhy}</span>
            <input
              className="field"
              ref={(field) => field?.focus()}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <Button submits whyNot={reason.trim() === '' ? words.detachWhy : undefined}>
            {words.detach}
          </Button>
        </form>
      )}
      <RefusalBox refusals={refusals} />
    </>
  )
}

const texts = ['text/plain', 'text/csv', 'text/tab-separated-values', 'text/markdown', 'application/json']
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']

/** A paper as far as a browser can show it: a picture, a PDF, or text; nothing in it runs. */
/** A paper as it is: a picture, a PDF or text; other kinds are only kept. */
export function PaperView({
  address,
  paper,
}: {
  readonly address: string
  readonly paper: Pick<Paper, 'name' | 'mediaType'>
}) {
  const { look } = useLook()
  const words = paperWords[look.language]
  if (pictures.includes(paper.mediaType)) {
    return (
      <div className="on-desk">
        <img src={address} alt={paper.name} />
      </div>
    )
  }
  if (paper.mediaType === 'application/pdf') {
    return (
      <div className="on-desk">
        <iframe src={address} title={paper.name} />
      </div>
    )
  }
  if (texts.includes(paper.mediaType)) return <PaperText address={address} name={paper.name} />
  return <p className="second">{words.notShown}</p>
}

function PaperText({ address, name }: { readonly address: string; readonly name: string }) {
  const { data } = useQuery({
    queryKey: ['paper', address],
    queryFn: async () => (await (await fetchOwn(address)).text()).slice(0, 20_000),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <section className="paper-text" aria-label={name}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard */}
      <pre className="on-desk" tabIndex={0}>
        {data ?? ''}
      </pre>
    </section>
  )
}
