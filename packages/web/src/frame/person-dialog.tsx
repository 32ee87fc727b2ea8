import { type FormEvent, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { knownPeople, personAtDesk, sitDown, usePerson } from '../person.ts'
import { useLook } from '../words/look-context.ts'
import { personWords } from '../words/person-words.ts'

/** In the head of every screen: who is at the desk, and the way to say so. */
export function PersonButton() {
  const { look } = useLook()
  const words = personWords[look.language]
  const person = usePerson()
  const [isAsked, ask] = useState(false)
  return (
    <>
      <button
        type="button"
        className="plain person"
        data-is-said={person === '' ? 'no' : 'yes'}
        aria-label={person === '' ? words.ask : words.is(person)}
        title={person === '' ? words.ask : words.is(person)}
        onClick={() => ask(true)}
      >
        {person === '' ? words.ask : person}
      </button>
      {isAsked ? (
        <Dialog title={words.title} close={() => ask(false)}>
          <div className="confirm">
            <PersonForm done={() => ask(false)} />
          </div>
        </Dialog>
      ) : null}
    </>
  )
}

/** Says who is at the desk: a name that is typed, or one that was named in this browser before. */
export function PersonForm({ done }: { done?(): void }) {
  const { look } = useLook()
  const words = personWords[look.language]
  const person = usePerson()
  const [typed, type] = useState(personAtDesk)
  const others = knownPeople().filter((name) => name !== person)
  const sit = (name: string) => {
    sitDown(name)
    type(name)
    done?.()
  }
  return (
    <form
      className="stack-form"
      aria-label={words.title}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        sit(typed)
      }}
    >
      <p className="second">{words.what}</p>
      <p role="status">{person === '' ? words.nobody : words.is(person)}</p>
      <label className="stacked">
        <span>{words.name}</span>
        <input
          className="field"
          data-first
          maxLength={80}
          autoComplete="name"
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      {others.length === 0 ? null : (
        <fieldset className="names">
          <legend>{words.known}</legend>
          {others.map((name) => (
            <Button key={name} kind="word" onPress={() => sit(name)}>
              {name}
            </Button>
          ))}
        </fieldset>
      )}
      <div className="acts">
        <Button kind="filled" submits>
          {words.sit}
        </Button>
        {person === '' ? null : <Button onPress={() => sit('')}>{words.leave}</Button>}
      </div>
    </form>
  )
}
