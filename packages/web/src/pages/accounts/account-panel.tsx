import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useRead, useWrite } from '../../books.ts'
import type { Answer, ServerRefusal } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Loading, RefusalBox } from '../../parts/notices.tsx'
import { deskWords } from '../../words/desk-words.ts'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'
import { today } from '../../words/today.ts'

type Say = (what: string, act: number) => void

/** Beside the chart: a new account. */
export function NewAccount({ say, close }: { readonly say: Say; close(): void }) {
  const { words: common, look } = useLook()
  const words = deskWords[look.language]
  const write = useWrite()
  const [said, saying] = useState({
    code: '',
    name: '',
    nameFr: '',
    type: 'expense',
    gifi: '',
    currency: '',
    unit: '',
  })
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const whyNot = said.code.trim() === '' || said.name.trim() === '' ? words.missing : undefined
  const open = async () => {
    const type = accountTypes.find((each) => each === said.type)
    if (whyNot !== undefined || type === undefined) return
    const { code, name } = said
    const answer = await write('account.open', {
      code,
      name,
      type,
      ...(said.nameFr === '' ? {} : { nameFr: said.nameFr }),
      ...(said.gifi === '' ? {} : { gifi: said.gifi }),
      ...(said.currency === '' ? {} : { currency: said.currency.toUpperCase() }),
      ...(said.unit === '' ? {} : { unit: said.unit }),
    })
    if (!answer.ok) return refuse(answer.refusals)
    say(words.opened(code), answer.value.act)
    close()
  }
  const field = (name: 'code' | 'name' | 'nameFr' | 'gifi' | 'currency' | 'unit', label: string) => (
    <label className="stacked">
      <span>{label}</span>
      <input
        className="field"
        value={said[name]}
        onChange={(event) => saying({ ...said, [name]: event.target.value })}
      />
    </label>
  )
  return (
    <SidePanel title={words.newAccount} close={close}>
      <form
        className="stack-form"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        {field('code', words.code)}
        {field('name', words.nameEn)}
        {field('nameFr', words.nameFr)}
        <label className="stacked">
          <span>{common.type}</span>
          <select
            className="field"
            value={said.type}
            onChange={(event) => saying({ ...said, type: event.target.value })}
          >
            {accountTypes.map((type) => (
              <option key={type} value={type}>
                {common.types[type]}
              </option>
            ))}
          </select>
        </label>
        {field('gifi', look.language === 'fr' ? 'IGRF' : 'GIFI')}
        {field('currency', words.currency)}
        {said.type === 'statistical' ? field('unit', standingWords[look.language].counts) : null}
        <div className="acts">
          <Button kind="filled" submits whyNot={whyNot}>
            {words.opens}
          </Button>
        </div>
      </form>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

const accountTypes = ['asset', 'liability', 'equity', 'revenue', 'expense', 'statistical'] as const

type EditProps = { readonly account: string; readonly say: Say; close(): void }

/** Beside the chart: an account to be renamed, renumbered, closed or reopened. */
export function EditAccount({ account, say, close }: EditProps) {
  const { look } = useLook()
  const words = deskWords[look.language]
  const { data } = useRead('account.show', { account })
  return (
    <SidePanel title={words.editAccount(account)} close={close}>
      {data === undefined ? (
        <Loading />
      ) : (
        <EditForms
          key={`${account} ${data.closedOn ?? ''}`}
          account={account}
          names={[data.name, data.nameFr]}
          closedOn={data.closedOn}
          say={say}
          close={close}
        />
      )}
    </SidePanel>
  )
}

type FormProps = EditProps & {
  readonly names: readonly [string, string]
  readonly closedOn: string | undefined
}

function EditForms({ account, names, closedOn, say, close }: FormProps) {
  const { look } = useLook()
  const words = deskWords[look.language]
  const write = useWrite()
  const [said, saying] = useState({ name: names[0], nameFr: names[1], code: account, on: today() })
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const done = (answer: Answer<{ readonly act: number }>, what: string) => {
    if (!answer.ok) return refuse(answer.refusals)
    say(what, answer.value.act)
    close()
  }
  const rename = async () => {
    const { name, nameFr } = said
    done(await write('account.rename', { account, name, nameFr }), words.renamed(account))
  }
  const renumber = async () => {
    const { code } = said
    done(await write('account.renumber', { account, code }), words.renumbered(account, code))
  }
  const shut = async () => done(await write('account.close', { account, on: said.on }), words.closed(account))
  const reopen = async () => done(await write('account.reopen', { account }), words.reopened(account))
  const field = (name: 'name' | 'nameFr' | 'code', label: string) => (
    <label className="stacked">
      <span>{label}</span>
      <input
        className="field"
        value={said[name]}
        onChange={(event) => saying({ ...said, [name]: event.target.value })}
      />
    </label>
  )
  return (
    <>
      <Deed run={rename} verb={words.rename}>
        {field('name', words.nameEn)}
        {field('nameFr', words.nameFr)}
      </Deed>
      <Deed run={renumber} verb={words.renumber}>
        {field('code', words.code)}
      </Deed>
      {closedOn === undefined ? (
        <Deed run={shut} verb={words.closes}>
          <span className="labelled">
            <span aria-hidden="true">{words.lastDay}</span>
            <DateField label={words.lastDay} value={said.on} onChange={(on) => saying({ ...said, on })} />
          </span>
        </Deed>
      ) : (
        <Deed run={reopen} verb={words.reopens}>
          <p>{words.closedOn(closedOn)}</p>
        </Deed>
      )}
      <RefusalBox refusals={refusals} />
    </>
  )
}

function Deed({
  run,
  verb,
  children,
}: {
  run(): Promise<void>
  readonly verb: string
  readonly children: ReactNode
}) {
  return (
    <form
      className="stack-form deed"
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      {children}
      <div className="acts">
        <Button submits>{verb}</Button>
      </div>
    </form>
  )
}

/** A panel at the right of a list; its first field has focus, and leaving gives focus back. */
function SidePanel({
  title,
  close,
  children,
}: {
  readonly title: string
  close(): void
  readonly children: ReactNode
}) {
  const { words } = useLook()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const first = panel.current?.querySelector<HTMLElement>('input')
    if (first === null || first === undefined) panel.current?.focus()
    else first.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <aside ref={panel} className="panel" aria-label={title} tabIndex={-1}>
      <div className="panel-head">
        <h2>{title}</h2>
        <Button kind="word" keyHint="Esc" onPress={close}>
          {words.closePanel}
        </Button>
      </div>
      {children}
    </aside>
  )
}
