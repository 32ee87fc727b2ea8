import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useRouter, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { BookContext, openBooksQuery } from '../books.ts'
import { Mark } from '../parts/icons.tsx'
import { useStatus } from '../practice.ts'
import { useLook } from '../words/look-context.ts'
import { FootLine } from './foot-line.tsx'
import { KeyMap } from './key-map.tsx'
import { isKeptBack, isTyping, KeyContext, pressedKey, type ScreenKey } from './keys.ts'
import { placesOf } from './map.ts'
import { Palette } from './palette.tsx'
import { PersonButton } from './person-dialog.tsx'

/** The frame of every screen: mark, open books, search; index; sheet; foot line with proof and keys. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { words, look, change } = useLook()
  const { book } = useParams({ strict: false })
  const [boards, setBoards] = useState<readonly (readonly ScreenKey[])[]>([])
  const [shown, show] = useState<'palette' | 'keys' | undefined>()
  const hang = useCallback((keys: readonly ScreenKey[]) => {
    setBoards((held) => [...held, keys])
    return () => setBoards((held) => held.filter((each) => each !== keys))
  }, [])
  const board = useMemo(() => ({ hang }), [hang])
  const everywhere = useEverywhereKeys(book, show)
  const listening = useRef<readonly (readonly ScreenKey[])[]>([])
  listening.current = shown === undefined ? [everywhere, ...boards] : []
  useKeys(listening)
  useArrival()
  const keys = boards.flat()
  return (
    <KeyContext.Provider value={board}>
      <BookContext.Provider value={book ?? ''}>
        <div className="frame">
          <a className="skip" href="#page">
            {words.skip}
          </a>
          <header className="top">
            <Link to="/" className="mark" aria-label="Daybook">
              <Mark />
              <b>Daybook</b>
            </Link>
            <Tabs book={book} />
            <div className="right">
              {book === undefined ? null : (
                <button type="button" className="searcher" onClick={() => show('palette')}>
                  <span className="long">{words.search}</span>
                  <span className="short">{words.searchShort}</span>
                  <span className="key">Ctrl K</span>
                </button>
              )}
              <PersonButton />
              <button
                type="button"
                className="plain"
                lang={look.language === 'en' ? 'fr' : 'en'}
                aria-label={`${words.otherLanguage}, ${words.otherLanguageName}`}
                onClick={() => change({ language: look.language === 'en' ? 'fr' : 'en' })}
              >
                {words.otherLanguage}
              </button>
            </div>
          </header>
          <Index book={book} />
          <main className="sheet" id="page" tabIndex={-1}>
            {children}
          </main>
          <FootLine book={book} keys={keys} showKeys={() => show('keys')} />
        </div>
        {shown === 'palette' && book !== undefined ? (
          <Palette book={book} close={() => show(undefined)} />
        ) : null}
        {shown === 'keys' ? <KeyMap keys={keys} book={book} close={() => show(undefined)} /> : null}
      </BookContext.Provider>
    </KeyContext.Provider>
  )
}

/**
 * On another screen Tab begins at its page, not at the mark and the index again, where nothing has focus.
 * The page has it for no longer than that: the keys of the screen and its own first focus are not held up.
 */
function useArrival(): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const from = useRef<string>(undefined)
  useEffect(() => {
    const isFirst = from.current === undefined
    const isOther = path !== undefined && path !== from.current
    from.current = path ?? from.current
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (isFirst || !isOther || !isFree) return
    const page = document.getElementById('page')
    page?.focus({ preventScroll: true })
    page?.blur()
  }, [path])
}

/**
 * Hears the keys that hang on the boards, the last hung first. A plain key that is pressed while the next
 * screen is on its way is meant for that one: it is kept until the screen stands, and given up where somebody
 * types by then.
 */
function useKeys(boards: { readonly current: readonly (readonly ScreenKey[])[] }): void {
  const router = useRouter()
  const isOnTheWay = useRouterState({ select: ({ status }) => status === 'pending' })
  const kept = useRef<string[]>([])
  const hear = useCallback(
    (name: string): boolean => {
      if (name.length === 1 && router.state.status === 'pending') return kept.current.push(name) > 0
      const keys = boards.current.toReversed().flat()
      const found = keys.find((each) => each.key === name && each.run !== undefined)
      found?.run?.()
      return found !== undefined
    },
    [boards, router],
  )
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const name = pressedKey(event)
      if (name.length === 1 && isTyping(event.target)) return
      if (isKeptBack(name, event.target) || hear(name)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [hear])
  useEffect(() => {
    const names = isOnTheWay ? [] : kept.current.splice(0)
    // One a turn: the screen that one of them opens is where the next one belongs.
    const press = () => {
      const name = isTyping(document.activeElement) ? undefined : names.shift()
      if (name === undefined) return
      hear(name)
      setTimeout(press)
    }
    press()
  }, [isOnTheWay, hear])
}

function useEverywhereKeys(
  book: string | undefined,
  show: (what: 'palette' | 'keys') => void,
): readonly ScreenKey[] {
  const navigate = useNavigate()
  const { data: books = [] } = useQuery(openBooksQuery)
  const { words } = useLook()
  const places = placesOf(useStatus(book ?? ''))
  const general: readonly ScreenKey[] = [
    { key: '?', label: words.allKeys, run: () => show('keys') },
    ...books.slice(0, 9).map(({ name }, index) => ({
      key: `Alt+${index + 1}`,
      label: name,
      run: () => void navigate({ to: '/$book', params: { book: name } }),
    })),
  ]
  if (book === undefined) return general
  return [
    ...general,
    { key: 'Ctrl+k', label: words.searchTitle, run: () => show('palette') },
    ...places.map((place) => ({
      key: place.key,
      label: place.word(words),
      run: () => void navigate({ to: place.path, params: { book } }),
    })),
  ]
}

/** Where a person is, the index says by itself: a link knows only its own address. */
const plain = { 'aria-current': undefined, className: '' }
const exactly = { exact: true }

function Tabs({ book }: { readonly book: string | undefined }) {
  const { words } = useLook()
  const { data: books = [] } = useQuery(openBooksQuery)
  return (
    <nav className="tabs" aria-label={words.openBooks}>
      <Link
        to="/"
        aria-current={book === undefined ? 'page' : undefined}
        activeProps={plain}
        activeOptions={exactly}
      >
        {words.allBooks}
      </Link>
      {books.map(({ name, title }, index) => (
        <Link
          key={name}
          to="/$book"
          params={{ book: name }}
          title={title ?? name}
          activeProps={plain}
          activeOptions={exactly}
          aria-current={name === book ? 'page' : undefined}
        >
          {title ?? name}
          {index < 9 ? <span className="key">Alt {index + 1}</span> : null}
        </Link>
      ))}
    </nav>
  )
}

function Index({ book }: { readonly book: string | undefined }) {
  const { words } = useLook()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const status = useStatus()
  const places = placesOf(status)
  const at = path.split('/')[2] ?? ''
  const nav = useRef<HTMLElement>(null)
  const many = places.length
  // On a phone the index is one line that scrolls: where somebody is stays in sight.
  useEffect(() => {
    if (many > 0 && at !== undefined)
      nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [at, many])
  if (book === undefined) return <nav className="index" aria-label={words.index} />
  return (
    <nav ref={nav} className="index" aria-label={words.index}>
      {places.map((place, index) => {
        const own = place.path.split('/')[2] ?? ''
        const isApart = index > 0 && places[index - 1]?.group !== place.group
        const count = status === undefined ? undefined : place.count?.(status)
        const isHere = own === at || (own === 'journal' && at === 'entry')
        return (
          <div key={place.id}>
            {isApart ? <hr /> : null}
            <Link
              to={place.path}
              params={{ book }}
              activeProps={plain}
              activeOptions={exactly}
              aria-current={isHere ? 'page' : undefined}
              aria-keyshortcuts={place.key}
            >
              {place.word(words)}
              {count === undefined || count === 0 ? null : (
                <span className="count">
                  {count}
                  <span className="visually-hidden"> {words.toDo}</span>
                </span>
              )}
              <span className="key" aria-hidden="true">
                {place.key}
              </span>
            </Link>
          </div>
        )
      })}
    </nav>
  )
}
