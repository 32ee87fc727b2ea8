import { useSyncExternalStore } from 'react'

const place = 'daybook.person'
const knownPlace = 'daybook.people'

/** How many names are offered again. */
const mostKnown = 8

const listeners = new Set<() => void>()
let held = kept()

/**
 * Who is at the desk, as they said it; empty while nobody has. What is posted, approved and sealed on the
 * screens carries the name. It lasts as long as the tab of the browser, as the next person may be another.
 */
export function personAtDesk(): string {
  return held
}

/** Says who is at the desk from now on; an empty name says nobody. */
export function sitDown(typed: string): void {
  held = typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ').slice(0, 80)
  keep(sessionStore(), place, held)
  if (held !== '') {
    const others = knownPeople().filter((each) => each !== held)
    keep(localStore(), knownPlace, JSON.stringify([held, ...others].slice(0, mostKnown)))
  }
  for (const listen of listeners) listen()
}

/** The names that were given in this browser before, the last first. */
export function knownPeople(): readonly string[] {
  try {
    const names: unknown = JSON.parse(localStore()?.getItem(knownPlace) ?? '[]')
    return Array.isArray(names) ? names.filter((each) => typeof each === 'string') : []
  } catch {
    return []
  }
}

/** Who is at the desk, for a part of the screen that shows it. */
export function usePerson(): string {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    () => held,
  )
}

function kept(): string {
  return sessionStore()?.getItem(place) ?? ''
}

// A browser that keeps nothing still knows the name until the page is closed; a program has no such places.
function sessionStore(): Storage | undefined {
  try {
    return globalThis.window?.sessionStorage
  } catch {
    return undefined
  }
}

function localStore(): Storage | undefined {
  try {
    return globalThis.window?.localStorage
  } catch {
    return undefined
  }
}

function keep(store: Storage | undefined, key: string, value: string): void {
  try {
    store?.setItem(key, value)
  } catch {
    // As above.
  }
}
