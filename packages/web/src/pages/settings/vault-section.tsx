import type { VaultState } from '@daybook/app/http/vault-door.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { fetchTaken, refusalsIn, refusedError, useBook } from '../../books.ts'
import { fetchOwn, type ServerRefusal } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { vaultWords } from '../../words/vault-words.ts'

/** What somebody can do with the vault. */
type Deed = 'open' | 'shut' | 'seal' | 'unseal'

/** The vault of the book: how it stands, and the deeds that open, shut, seal and unseal it. */
export function VaultSection() {
  const { look } = useLook()
  const words = vaultWords[look.language]
  const { state, error, again, give } = useVault()
  const [asked, ask] = useState<Exclude<Deed, 'shut'>>()
  const [done, tell] = useState<Deed>()
  const act = async (deed: Deed, typed: Readonly<Record<string, string>>): Promise<void> => {
    await give({ deed, ...typed })
    ask(undefined)
    tell(deed)
  }
  const begin = (deed: Exclude<Deed, 'shut'>) => {
    tell(undefined)
    ask(deed)
  }
  return (
    <section id="vault" aria-label={words.vault}>
      <h2>{words.vault}</h2>
      <p className="second">{words.what}</p>
      {error === null ? null : <Failure error={error} again={again} />}
      {state === undefined ? (
        <Loading />
      ) : (
        <>
          <p>
            {words.items(state.items)} · {words.states[standing(state)]}
          </p>
          {standing(state) === 'open' ? <p className="second small">{words.rest}</p> : null}
          <p role="status">{done === undefined ? '' : words.done[done]}</p>
          {asked === undefined ? (
            <div className="acts">
              {standing(state) === 'shut' ? (
                <Button onPress={() => begin('open')}>{words.open}</Button>
              ) : (
                <Button onPress={() => begin('seal')}>{state.sealed ? words.change : words.seal}</Button>
              )}
              {standing(state) === 'open' ? (
                <Button onPress={() => void act('shut', {})}>{words.shut}</Button>
              ) : null}
              {state.sealed ? <Button onPress={() => begin('unseal')}>{words.unseal}</Button> : null}
            </div>
          ) : (
            <VaultForm
              key={asked}
              deed={asked}
              sealed={state.sealed}
              send={(typed) => act(asked, typed)}
              leave={() => ask(undefined)}
            />
          )}
        </>
      )}
    </section>
  )
}

/** The passphrases that a deed asks for; they are sent and nowhere kept on the screen. */
function VaultForm({
  deed,
  sealed,
  send,
  leave,
}: {
  readonly deed: Exclude<Deed, 'shut'>
  readonly sealed: boolean
  send(typed: Readonly<Record<string, string>>): Promise<void>
  leave(): void
}) {
  const { look } = useLook()
  const words = vaultWords[look.language]
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, text]) => [name, String(text)]),
    )
    const { again, ...given } = typed
    if (deed === 'seal' && again !== given.fresh) {
      refuse([{ code: 'passphrase-differs', message: words.differs, hint: words.differsHint }])
      return
    }
    send(given).catch((error: unknown) => refuse(refusalsIn(error)))
  }
  const secret = (name: string, label: string, isFirst: boolean) => (
    <label className="labelled">
      <span>{label}</span>
      <input
        className="field"
        type="password"
        name={name}
        required
        autoComplete={name === 'passphrase' ? 'current-password' : 'new-password'}
        ref={isFirst ? focused : undefined}
      />
    </label>
  )
  return (
    <form onSubmit={submit} aria-label={deed === 'seal' && sealed ? words.change : words[deed]}>
      <RefusalBox refusals={refusals} />
      {sealed ? secret('passphrase', deed === 'open' ? words.passphrase : words.old, true) : null}
      {deed === 'seal' ? secret('fresh', words.fresh, !sealed) : null}
      {deed === 'seal' ? secret('again', words.again, false) : null}
      {deed === 'seal' ? <p className="second small">{words.forgotten}</p> : null}
      <div className="acts">
        <Button kind="filled" submits>
          {deed === 'seal' && sealed ? words.change : words[deed]}
        </Button>
        <Button onPress={leave}>{words.cancel}</Button>
      </div>
    </form>
  )
}

/** The first field of a form takes the focus when it comes. */
function focused(field: HTMLInputElement | null): void {
  field?.focus()
}

function standing({ sealed, open }: VaultState): 'bare' | 'open' | 'shut' {
  if (!sealed) return 'bare'
  return open ? 'open' : 'shut'
}

/** How the vault stands, and the way to do something with it; what it hides is read anew after. */
function useVault() {
  const { name } = useBook()
  const { look } = useLook()
  const queries = useQueryClient()
  const address = `/v1/books/${encodeURIComponent(name)}/vault`
  const { data, error, refetch } = useQuery({
    queryKey: ['book', name, 'vault', look.language],
    queryFn: () => fetchTaken<VaultState>(address, look.language),
  })
  return {
    state: data,
    error,
    again: () => void refetch(),
    async give(deed: Readonly<Record<string, string>>): Promise<void> {
      const response = await fetchOwn(address, {
        method: 'POST',
        headers: { 'accept-language': look.language, 'content-type': 'application/json' },
        body: JSON.stringify(deed),
      })
      if (!response.ok) {
        // The server's own schema.
        const { refusals } = (await response.json()) as { refusals: readonly ServerRefusal[] }
        throw refusedError(refusals)
      }
      await queries.invalidateQueries({ queryKey: ['book', name] })
    },
  }
}
