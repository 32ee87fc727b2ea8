import { useState } from 'react'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import type { Proposal } from './paper-shapes.ts'
import { ProposalState } from './proposal-state.tsx'

/** A proposed entry with its lines and its reason; an open one is posted, or rejected with a reason. */
export function ProposalPanel({
  proposal,
  say,
  close,
}: {
  readonly proposal: Proposal
  say(what: string, act?: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [isRejecting, reject] = useState(false)
  const { proposal: id, memo, lines, state, entry } = proposal
  const isOpen = state === 'open'
  const post = async () => {
    const done = await settle(
      () => write('adjustment.post', { proposal: id }),
      ({ number }) => words.didPost(id, number),
    )
    if (done !== undefined) close()
  }
  useScreenKeys(
    isOpen
      ? [
          { key: 'p', label: words.post, run: () => void post() },
          { key: 'x', label: words.reject, run: () => reject(true) },
        ]
      : [],
  )
  return (
    <SidePanel key={isRejecting ? 'reject' : 'shown'} title={`${id} ${memo}`} close={close}>
      <p className="paper-head">
        <span>{proposal.reason}</span>
        <ProposalState proposal={proposal} />
      </p>
      <p className="second">{words.byWhom(proposal.by, proposal.on)}</p>
      {proposal.rejected === '' ? null : <p>{proposal.rejected}</p>}
      <RefusalBox refusals={refusals} />
      <ProposalLines lines={lines} />
      <p>
        {words.netIncome}: <Amount value={proposal.net} />
      </p>
      {entry === '' ? null : (
        <p>
          <EntryLink entry={entry} />
        </p>
      )}
      {isOpen && !isRejecting ? (
        <div className="acts wrapped">
          <Button keyHint="x" onPress={() => reject(true)}>
            {words.reject}
          </Button>
          <Button kind="filled" keyHint="p" onPress={() => void post()}>
            {words.post}
          </Button>
        </div>
      ) : null}
      {isRejecting ? <RejectForm id={id} say={say} close={close} /> : null}
    </SidePanel>
  )
}

/** The lines of a proposed entry, credits stepped in. */
function ProposalLines({ lines }: Pick<Proposal, 'lines'>) {
  const { words: common, look } = useLook()
  const words = workpaperWords[look.language]
  return (
    <table className="posted panel-posted" aria-label={words.entry}>
      <thead>
        <tr>
          <th scope="col">{words.account}</th>
          <th scope="col" className="amount">
            {common.debit}
          </th>
          <th scope="col" className="amount">
            {common.credit}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a proposal never move
          <tr key={index} data-side={line.credit === '' ? 'debit' : 'credit'}>
            <th scope="row">
              <span className="second">{line.account}</span> {line.name}
            </th>
            <td className="amount">{line.debit === '' ? null : <Amount value={line.debit} />}</td>
            <td className="amount">{line.credit === '' ? null : <Amount value={line.credit} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Why an entry is not posted; it stays in the list. */
function RejectForm({
  id,
  say,
  close,
}: {
  readonly id: string
  say(what: string, act?: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [reason, type] = useState('')
  const send = async () => {
    const done = await settle(
      () => write('adjustment.reject', { proposal: id, reason: reason.trim() }),
      () => words.didReject(id),
    )
    if (done !== undefined) close()
  }
  return (
    <>
      <RefusalBox refusals={refusals} />
      <DeedForm
        verb={words.rejectOf(id)}
        send={() => void send()}
        whyNot={reason.trim().length < 3 ? words.sayReason : undefined}
      >
        <TextField label={words.reason} value={reason} onChange={type} />
      </DeedForm>
    </>
  )
}
