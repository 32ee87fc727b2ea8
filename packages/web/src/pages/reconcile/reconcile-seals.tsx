import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { ServerRefusal } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icons.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { chequeWords } from '../../words/cheque-words.ts'
import { useLook } from '../../words/look-context.ts'
import { reconcileWords } from '../../words/reconcile-words.ts'
import { useDeeds } from '../bank/bank-deeds.ts'
import { bytesOf, keepFile } from '../keep-file.ts'

type Say = (what: string, act: number) => void

/** The finished reconciliations of an account, newest first: the signed report of each, and reopening. */
export function Seals({ account, say }: { readonly account: string; readonly say: Say }) {
  const { words: common, look } = useLook()
  const words = reconcileWords[look.language]
  const { client } = useBook()
  const { data } = useRead('seal.list', { account })
  const own = chequeWords[look.language]
  const [reopening, reopen] = useState<string>()
  const [signing, sign] = useState<string>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const seals = (data ?? []).toSorted((left, right) => (left.on < right.on ? 1 : -1))
  const keep = async (seal: string) => {
    const answer = await client.read('seal.paper', { seal, which: 'report' })
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) {
      const { name, mediaType, base64 } = answer.value
      keepFile(name, new Blob([bytesOf(base64)], { type: mediaType }))
    }
  }
  return (
    <section aria-label={words.seals}>
      <h2>{words.seals}</h2>
      <RefusalBox refusals={refusals} />
      {data !== undefined && seals.length === 0 ? <p className="second">{words.noSeals}</p> : null}
      {seals.length === 0 ? null : (
        <table className="table" aria-label={words.seals}>
          <thead>
            <tr>
              <th scope="col">{words.oneSeal}</th>
              <th scope="col">{words.sealedThrough}</th>
              <th scope="col" className="amount">
                {words.closing}
              </th>
              <th scope="col" className="amount">
                {words.outstanding}
              </th>
              <th scope="col">{own.sign}</th>
              <th scope="col">{common.act}</th>
            </tr>
          </thead>
          <tbody>
            {seals.map((each) => (
              <tr key={each.seal}>
                <th scope="row">
                  <Icon name="seal" /> {each.seal}
                </th>
                <td>{each.on}</td>
                <td className="amount">
                  <Amount value={each.closing} />
                </td>
                <td className="amount">
                  <Amount value={each.outstanding} />
                </td>
                <td className="second">
                  {each.secondSignature === '' ? (
                    <Button kind="word" onPress={() => sign(each.seal)}>
                      {own.signs}
                      <span className="visually-hidden"> {each.seal}</span>
                    </Button>
                  ) : (
                    each.secondSignature
                  )}
                </td>
                <td className="seal-deeds">
                  <Button kind="word" onPress={() => void keep(each.seal)}>
                    {words.report}
                    <span className="visually-hidden"> {each.seal}</span>
                  </Button>
                  <Button kind="word" onPress={() => reopen(each.seal)}>
                    {words.reopen}
                    <span className="visually-hidden"> {each.seal}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {signing === undefined ? null : (
        <SignForm key={signing} seal={signing} say={say} done={() => sign(undefined)} />
      )}
      {reopening === undefined ? null : (
        <ReopenForm
          key={reopening}
          seal={reopening}
          isLast={seals[0]?.seal === reopening}
          say={say}
          done={() => reopen(undefined)}
        />
      )}
    </section>
  )
}

function SignForm({ seal, say, done }: { readonly seal: string; readonly say: Say; done(): void }) {
  const { words: common, look } = useLook()
  const words = chequeWords[look.language]
  const { write, settle, refusals } = useDeeds(say, done)
  const [note, type] = useState('')
  const said = note.trim() === '' ? {} : { note: note.trim() }
  return (
    <form
      className="line-form"
      aria-label={`${words.sign} ${seal}`}
      onSubmit={(event) => {
        event.preventDefault()
        void settle(() => write('seal.sign', { seal, ...said }), words.didSign(seal))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        done()
      }}
    >
      <label className="labelled grows">
        <span>{words.signNote}</span>
        <input
          className="field"
          ref={(field) => field?.focus()}
          value={note}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      <Button submits>
        {words.signs} {seal}
      </Button>
      <Button keyHint="Esc" onPress={done}>
        {common.back}
      </Button>
      <RefusalBox refusals={refusals} />
    </form>
  )
}

function ReopenForm({
  seal,
  isLast,
  say,
  done,
}: {
  readonly seal: string
  readonly isLast: boolean
  readonly say: Say
  done(): void
}) {
  const { words: common, look } = useLook()
  const words = reconcileWords[look.language]
  const { write, settle, refusals } = useDeeds(say, done)
  const [reason, type] = useState('')
  const [withLater, take] = useState(false)
  const isSilent = reason.trim().length < 3
  return (
    <form
      className="line-form"
      aria-label={`${words.reopen} ${seal}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (isSilent) return
        void settle(
          () => write('seal.reopen', { seal, reason: reason.trim(), withLater }),
          words.didReopen(seal),
        )
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        done()
      }}
    >
      <label className="labelled grows">
        <span>{words.reopenWhy}</span>
        <input
          className="field"
          ref={(field) => field?.focus()}
          value={reason}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      {isLast ? null : (
        <label className="ticked">
          <input type="checkbox" checked={withLater} onChange={() => take(!withLater)} />
          {words.withLater}
        </label>
      )}
      <Button submits whyNot={isSilent ? words.reopenWhy : undefined}>
        {words.reopen} {seal}
      </Button>
      <Button keyHint="Esc" onPress={done}>
        {common.back}
      </Button>
      <RefusalBox refusals={refusals} />
    </form>
  )
}
