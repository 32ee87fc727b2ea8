import { boxLabel, isSlipKind, type SlipBox } from '@daybook/canada/t1/slip-boxes.ts'
import { type Ref, useLayoutEffect, useRef, useState } from 'react'
import { useWrite } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, MoneyField, TextField, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { provinces, provinceWords } from '../../words/province-words.ts'
import { t1Words } from '../../words/t1-words.ts'
import { T1Head } from './t1-frame.tsx'
import { inTurn, type PersonFacts, type T1Facts, useT1Kept } from './t1-kept.ts'
import { Beginning } from './t1-page.tsx'
import { type T1At, useT1At } from './t1-places.ts'
import {
  blankSlip,
  boxesOf,
  filledBoxes,
  type KeptSlip,
  type SlipDraft,
  slipDraft,
  slipKindNames,
  twinsOf,
} from './t1-slip-form.ts'
import { SlipList } from './t1-slip-list.tsx'
import { SlipsFromFile } from './t1-slips-from-file.tsx'

/** Slips typed one after the other: kind, who sent it, boxes; Enter adds it and begins the next. */
export function T1SlipsPage() {
  const at = useT1At('slips')
  const kept = useT1Kept(at)
  const { facts, person } = kept
  return (
    <>
      {facts === undefined || person === undefined ? (
        <>
          <T1Head at={at} />
          <div className="content">
            {kept.asked.isError ? (
              <Failure error={kept.asked.error} again={() => void kept.asked.refetch()} />
            ) : kept.isRead ? (
              <Beginning at={at} />
            ) : (
              <Loading />
            )}
          </div>
        </>
      ) : (
        <Slips key={`${at.year} ${at.who}`} at={at} facts={facts} person={person} keep={kept.keep} />
      )}
    </>
  )
}

function Slips({
  at,
  facts,
  person,
  keep,
}: {
  readonly at: T1At
  readonly facts: T1Facts
  readonly person: PersonFacts
  readonly keep: ReturnType<typeof useT1Kept>['keep']
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const { year, who } = at
  const { bar, say } = useUndoBar()
  const write = useWrite()
  const { settle, refusals } = useSending((what) => say(what))
  const [draft, type] = useState<SlipDraft>(() => blankSlip('T4', person.province))
  const [count, turn] = useState(0)
  const first = useRef<HTMLSelectElement>(null)
  // Every slip begins at its kind; the fields of the one before are gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is a new slip
  useLayoutEffect(() => first.current?.focus(), [count])
  const slips = person.slips ?? []
  const begin = (next: SlipDraft) => {
    type(next)
    turn((held) => held + 1)
  }
  const send = async () => {
    const boxes = filledBoxes(draft)
    const done = await settle<object>(
      () => (draft.id === undefined ? inTurn(() => write('t1.slip', asked())) : keep(withSlip())),
      () => (draft.id === undefined ? words.added : words.changed)(nameOf(draft)),
    )
    if (done !== undefined) begin(blankSlip(draft.kind, person.province))
    function asked() {
      return {
        ...{ year, who, kind: draft.kind, from: draft.from },
        box: boxes.map(([box, amount]) => `${box}=${amount}`),
        ...(draft.kind === 'T4' ? { province: provinceOf(draft) } : {}),
      }
    }
    function withSlip(): T1Facts {
      const { id = '', kind, from } = draft
      const more = kind === 'T4' ? { province: provinceOf(draft) } : {}
      const slip: KeptSlip = { id, kind, from, boxes: Object.fromEntries(boxes), ...more }
      const next = slips.map((each) => (each.id === id ? slip : each))
      return { ...facts, [who]: { ...person, slips: next } }
    }
  }
  // What was removed stands in the form: Enter adds it again.
  const remove = async (slip: KeptSlip) => {
    const done = await settle<object>(
      () => inTurn(() => write('t1.slip', { year, who, remove: slip.id ?? '' })),
      () => words.removed(nameOf(slip)),
    )
    const { id: _, ...again } = slipDraft(slip, person.province)
    if (done !== undefined) begin(again)
  }
  useScreenKeys([
    { key: 'n', label: words.newSlip, run: () => begin(blankSlip(draft.kind, person.province)) },
    { key: 'Ctrl+Enter', label: words.addSlip, shown: 'Ctrl Enter', run: () => void send() },
    { key: 'Escape', label: words.places.return, shown: 'Esc', run: () => at.go('return') },
  ])
  return (
    <>
      <T1Head at={at} />
      <div className="content">
        <div className="t1-inside">
          <SlipForm
            key={count}
            draft={draft}
            slips={slips}
            type={type}
            send={() => void send()}
            first={first}
          />
          <RefusalBox refusals={refusals} />
          <SlipsFromFile at={at} say={say} />
          <SlipList
            slips={slips}
            edit={(slip) => begin(slipDraft(slip, person.province))}
            remove={(slip) => void remove(slip)}
          />
        </div>
      </div>
      {bar}
    </>
  )
}

/** One slip: what is not filled in is not sent; a twin is told before it is added. */
function SlipForm({
  draft,
  slips,
  type,
  send,
  first,
}: {
  readonly draft: SlipDraft
  readonly slips: readonly KeptSlip[]
  type(draft: SlipDraft): void
  send(): void
  readonly first: Ref<HTMLSelectElement>
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const { counting, memo } = boxesOf(draft.kind)
  const isBlank = draft.from.trim() === '' || filledBoxes(draft).length === 0
  const isTwin = !isBlank && twinsOf(draft, slips).length > 0
  const set = (box: string) => (amount: string) =>
    type({ ...draft, boxes: { ...draft.boxes, [box]: amount } })
  return (
    <form
      aria-label={draft.id === undefined ? words.newSlip : nameOf(draft)}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBlank) send()
      }}
    >
      <div className="t1-fields">
        <label className="stacked">
          <span>{words.slipKind}</span>
          <select
            ref={first}
            className="field"
            value={draft.kind}
            onChange={({ target: { value } }) => {
              if (isSlipKind(value)) type({ ...draft, kind: value })
            }}
          >
            {slipKindNames.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </label>
        <TextField label={words.from} value={draft.from} onChange={(from) => type({ ...draft, from })} />
        {draft.kind === 'T4' ? (
          <Choice
            label={words.provinceOfWork}
            value={draft.province}
            onChange={(province) => type({ ...draft, province })}
            options={provinces.map((each) => [each, provinceWords[look.language][each]] as const)}
          />
        ) : null}
        <BoxFields boxes={counting} draft={draft} set={set} />
      </div>
      {memo.length === 0 ? null : (
        <details>
          <summary>{words.memoBoxes}</summary>
          <div className="t1-fields">
            <BoxFields boxes={memo} draft={draft} set={set} />
          </div>
        </details>
      )}
      {isTwin ? (
        <p className="needs-line" role="status">
          {words.twinText}
        </p>
      ) : null}
      <div className="t1-tools">
        <Button kind="filled" submits whyNot={isBlank ? words.empty : undefined}>
          {draft.id === undefined ? words.addSlip : words.changeSlip}
        </Button>
      </div>
    </form>
  )
}

function BoxFields({
  boxes,
  draft,
  set,
}: {
  readonly boxes: readonly SlipBox[]
  readonly draft: SlipDraft
  set(box: string): (amount: string) => void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  return boxes.map((box) => (
    <MoneyField
      key={box[0]}
      label={`${words.box(box[0])}, ${boxLabel(box)[look.language]}`}
      value={draft.boxes[box[0]] ?? ''}
      onChange={set(box[0])}
    />
  ))
}

function provinceOf({ province }: SlipDraft) {
  return provinces.find((each) => each === province) ?? 'ON'
}

function nameOf({ kind, from }: Pick<KeptSlip, 'kind' | 'from'>): string {
  return `${kind}, ${from}`
}
