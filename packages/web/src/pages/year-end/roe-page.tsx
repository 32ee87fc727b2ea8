import './year-end.css'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Failure, Loading, ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { roeWords } from '../../words/roe-words.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { FormLines, LineValue } from './form-lines.tsx'
import { CancelPanel, RoeXmlPanel, SerialPanel } from './roe-panels.tsx'
import { useMadeFile } from './use-made-file.ts'
import { useNames } from './use-names.ts'

type Shown = OutputOf<'roe.show'>
type Deed = 'serial' | 'cancel' | 'xml'

/** A record of employment as it was issued: it never moves; it is numbered, written, amended, cancelled. */
export function RoePage() {
  const { look } = useLook()
  const words = roeWords[look.language]
  const { roe } = useParams({ from: '/$book/year-end/roe/$roe' })
  const search = useSearch({ from: '/$book/year-end/roe/$roe' })
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [panel, open] = useState<Deed>()
  const { data, error, isError, refetch } = useRead('roe.show', { roe })
  const { make, refusals } = useMadeFile((file) => say(words.saved(file)))
  const { figure, act } = search
  const change = (next: { readonly figure?: string | undefined; readonly act?: undefined }) =>
    void navigate({
      to: '/$book/year-end/roe/$roe',
      params: { book: name, roe },
      search: next.figure === undefined ? {} : { figure: next.figure },
      replace: true,
    })
  const isHere = data !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the record is here
  useEffect(() => {
    if (act === undefined || data === undefined) return
    say(data.amends === '' ? words.didFile(roe) : words.didAmend(roe, data.amends), act)
    change({})
  }, [act, isHere])
  const show = (next: Deed) => {
    change({})
    open(next)
  }
  const amend = () => {
    if (data !== undefined)
      void navigate({
        to: '/$book/year-end/roe/for/$employee',
        params: { book: name, employee: data.employee },
        search: { amends: roe },
      })
  }
  const deeds = {
    show,
    amend,
    print: () => void make((write) => write('roe.print', { roe, inline: true })),
    back: () => {
      if (figure !== undefined) return change({})
      void navigate({ to: '/$book/year-end/roe', params: { book: name } })
    },
  }
  const said = (what: string, number = 0) => {
    open(undefined)
    say(what, number)
  }
  const close = () => open(undefined)
  return (
    <>
      <RoeHead shown={data} roe={roe} deeds={deeds} isOpen={panel !== undefined} />
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        <RefusalBox refusals={refusals} />
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <Blocks
            shown={data}
            current={figure}
            open={(next) => {
              open(undefined)
              change({ figure: next })
            }}
          />
        )}
      </div>
      {figure === undefined ? null : <ExplainPanel figure={figure} close={() => change({})} />}
      {panel === 'serial' ? <SerialPanel employee={data?.employee ?? ''} say={said} close={close} /> : null}
      {panel === 'cancel' ? <CancelPanel roe={roe} say={said} close={close} /> : null}
      {panel === 'xml' ? <RoeXmlPanel records={[roe]} say={said} close={close} /> : null}
      {bar}
    </>
  )
}

type Deeds = { show(deed: Deed): void; amend(): void; print(): void; back(): void }

/** Whose record it is, what stands with it, and what can be done to it. */
function RoeHead({
  shown,
  roe,
  deeds,
  isOpen,
}: {
  readonly shown: Shown | undefined
  readonly roe: string
  readonly deeds: Deeds
  readonly isOpen: boolean
}) {
  const { words: common, look } = useLook()
  const words = roeWords[look.language]
  const nameOf = useNames()
  const { show, amend, print, back } = deeds
  const state = shown?.state
  const stands = state === 'to-send' || state === 'numbered'
  useScreenKeys([
    { key: 'ArrowDown', label: common.figure, shown: '↑↓' },
    { key: 'Enter', label: common.explain },
    ...(stands ? [{ key: 'x', label: words.xml, run: () => show('xml') }] : []),
    ...(state === 'to-send'
      ? [{ key: 'Ctrl+Enter', label: words.addSerial, shown: 'Ctrl Enter', run: () => show('serial') }]
      : []),
    ...(state === 'numbered' ? [{ key: 'a', label: words.amend, run: amend }] : []),
    ...(stands ? [{ key: 'w', label: words.cancel, run: () => show('cancel') }] : []),
    { key: 'Ctrl+p', label: words.print, shown: 'Ctrl P', run: print },
    ...(isOpen ? [] : [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }]),
  ])
  return (
    <Head title={words.recordOf(roe)}>
      <RoeStateLine shown={shown} name={shown === undefined ? '' : nameOf(shown.employee)} />
      <div className="acts">
        {stands ? (
          <Button keyHint="w" onPress={() => show('cancel')}>
            {words.cancel}
          </Button>
        ) : null}
        {state === 'numbered' ? (
          <Button keyHint="a" onPress={amend}>
            {words.amend}
          </Button>
        ) : null}
        <Button keyHint="Ctrl P" onPress={print}>
          {words.print}
        </Button>
        {stands ? (
          <Button keyHint="x" onPress={() => show('xml')}>
            {words.xml}
          </Button>
        ) : null}
        {state === 'to-send' ? (
          <Button kind="filled" keyHint="Ctrl Enter" onPress={() => show('serial')}>
            {words.addSerial}
          </Button>
        ) : null}
      </div>
    </Head>
  )
}

function RoeStateLine({ shown, name }: { readonly shown: Shown | undefined; readonly name: string }) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const { name: book } = useBook()
  if (shown === undefined) return null
  const { first, last, filed, serial, state, amends } = shown
  return (
    <span className="state">
      <Icon name="seal" /> {name}, {words.span(first, last)}, {words.stateOn(state, filed)}
      {serial === '' ? '' : `, ${serial}`}
      {amends === '' ? null : (
        <>
          ,{' '}
          <Link to="/$book/year-end/roe/$roe" params={{ book, roe: amends }}>
            {words.amends(amends)}
          </Link>
        </>
      )}
    </span>
  )
}

function Blocks({
  shown,
  current,
  open,
}: {
  readonly shown: Shown
  readonly current: string | undefined
  open(figure: string): void
}) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const { contact, phone, changed, now, state } = shown
  return (
    <div className="form-sheet">
      <FormLines
        title={words.one}
        heads={{ line: words.block, what: words.what, value: words.said }}
        lines={[
          ...shown.lines.map(({ block, ...line }) => ({ line: block, ...line })),
          { line: '16', label: words.contact, value: words.asked(contact, phone) },
        ].toSorted((one, other) => blockPlace(one.line) - blockPlace(other.line))}
        current={current}
        open={open}
      />
      {state === 'cancelled' || state === 'amended' ? null : (
        <section className="form-foot">
          {now === '' ? null : <p className="needs-line">{words.cannotNow(now)}</p>}
          {now === '' && changed.length === 0 ? (
            <p>
              <ProofLine holds>{words.unchanged}</ProofLine>
            </p>
          ) : null}
          {changed.length === 0 ? null : <Changed shown={shown} />}
        </section>
      )}
    </div>
  )
}

/** Block 16 has two lines: the reason and who can be asked stay together, in the order of the form. */
function blockPlace(block: string): number {
  return Number.parseInt(block, 10)
}

/** What the pays would fill in otherwise today, beside what was issued. */
function Changed({ shown }: { readonly shown: Shown }) {
  const { look } = useLook()
  const words = roeWords[look.language]
  return (
    <>
      <h2 className="needs-line">{words.changed}</h2>
      <table className="posted" aria-label={words.changed}>
        <thead>
          <tr>
            <th scope="col">{words.block}</th>
            <th scope="col" className="amount">
              {words.asIssued}
            </th>
            <th scope="col" className="amount">
              {words.now}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.changed.map((each) => (
            <tr key={each.block}>
              <th scope="row">{each.block}</th>
              <td className="amount second">
                <LineValue value={each.filed} />
              </td>
              <td className="amount">
                <LineValue value={each.now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
