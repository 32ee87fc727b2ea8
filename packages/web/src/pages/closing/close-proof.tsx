import { useEffect, useRef, useState } from 'react'
import { refusalsIn, taken, useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { closeWords } from '../../words/close-words.ts'
import { useLook } from '../../words/look-context.ts'

type Verifying =
  | { readonly state: 'idle' | 'stopped' }
  | { readonly state: 'busy'; readonly seconds: number; readonly done: number; readonly of: number }
  | { readonly state: 'proven'; readonly value: OutputOf<'book.verify'> }
  | { readonly state: 'failed'; readonly error: unknown }

/** The proof of the whole book, fact by fact, and its seal for safekeeping elsewhere. */
export function ProofSection() {
  const { look } = useLook()
  const words = closeWords[look.language]
  const { client } = useBook()
  const [verifying, become] = useState<Verifying>({ state: 'idle' })
  const [against, setAgainst] = useState('')
  const stopper = useRef<AbortController>(undefined)
  useEffect(() => () => stopper.current?.abort(), [])
  const isBusy = verifying.state === 'busy'
  useEffect(() => {
    if (!isBusy) return
    const began = Date.now()
    const timer = setInterval(
      () =>
        become((held) =>
          held.state === 'busy' ? { ...held, seconds: Math.round((Date.now() - began) / 1000) } : held,
        ),
      1000,
    )
    return () => clearInterval(timer)
  }, [isBusy])
  const verify = async () => {
    if (isBusy) return
    const stop = new AbortController()
    stopper.current = stop
    become({ state: 'busy', seconds: 0, done: 0, of: 0 })
    try {
      const seal = against.trim()
      const input = seal === '' ? {} : { against: seal }
      const onProgress = (done: number, of: number) =>
        become((held) => (held.state === 'busy' ? { ...held, done, of } : held))
      const asked = { signal: stop.signal, onProgress }
      const value = taken(await client.read('book.verify', input, asked))
      become({ state: 'proven', value })
    } catch (error) {
      become(stop.signal.aborted ? { state: 'stopped' } : { state: 'failed', error })
    }
  }
  useScreenKeys([{ key: 'v', label: words.verify, run: () => void verify() }])
  return (
    <section aria-label={words.proof}>
      <h2>{words.proof}</h2>
      <form
        className="stack-form"
        onSubmit={(event) => {
          event.preventDefault()
          void verify()
        }}
      >
        <label className="stacked">
          <span>{words.against}</span>
          <input
            className="field"
            placeholder="751:5a1783c5…"
            value={against}
            onChange={(event) => setAgainst(event.target.value)}
          />
        </label>
        <div className="acts">
          <Button submits keyHint="v">
            {words.verify}
          </Button>
          {isBusy ? <Button onPress={() => stopper.current?.abort()}>{words.stop}</Button> : null}
        </div>
      </form>
      <div aria-live="polite" aria-busy={isBusy}>
        {isBusy ? (
          <>
            {verifying.of === 0 ? null : (
              <progress value={verifying.done} max={verifying.of} aria-label={words.verify} />
            )}
            <p className="second">
              {words.verifying(verifying.seconds)}
              {verifying.of === 0 ? '' : ` · ${words.factsOf(verifying.done, verifying.of)}`}
            </p>
          </>
        ) : null}
        {verifying.state === 'stopped' ? <p className="second">{words.stopped}</p> : null}
        {verifying.state === 'failed' ? <Unproven error={verifying.error} again={verify} /> : null}
        {verifying.state === 'proven' ? <Proven value={verifying.value} /> : null}
      </div>
      <Seal />
    </section>
  )
}

function Unproven({ error, again }: { readonly error: unknown; again(): Promise<void> }) {
  const refusals = refusalsIn(error)
  if (refusals.length === 0) return <Failure error={error} again={() => void again()} />
  return <RefusalBox refusals={refusals} isWrong />
}

function Proven({ value }: { readonly value: OutputOf<'book.verify'> }) {
  const { look } = useLook()
  const words = closeWords[look.language]
  return (
    <>
      <p>
        <ProofLine holds>{words.proven}</ProofLine>
      </p>
      <dl className="pairs">
        {value.proofs.map(({ proof, result }) => (
          <div key={proof}>
            <dt>{words.names[proof] ?? proof}</dt>
            <dd>{result}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Seal() {
  const { words: common, look } = useLook()
  const words = closeWords[look.language]
  const { data } = useRead('book.seal', {})
  const [isCopied, copied] = useState(false)
  if (data === undefined) return null
  const text = `${data.seq}:${data.hash}`
  return (
    <>
      <h2>{words.seal}</h2>
      <p className="second">{words.sealText}</p>
      <dl className="pairs">
        <div>
          <dt>{words.facts}</dt>
          <dd>{data.seq}</dd>
        </div>
        <div>
          <dt>{words.hash}</dt>
          <dd className="hash">{data.hash}</dd>
        </div>
        <div>
          <dt>{words.sealedAt}</dt>
          <dd>{new Date(data.lastRecorded).toLocaleString(`${look.language}-CA`)}</dd>
        </div>
      </dl>
      <Button kind="word" onPress={() => void navigator.clipboard.writeText(text).then(() => copied(true))}>
        {isCopied ? common.copied : common.copyText}
      </Button>
    </>
  )
}
