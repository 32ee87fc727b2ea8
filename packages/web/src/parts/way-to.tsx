import { Link } from '@tanstack/react-router'
import { Fragment, useContext } from 'react'
import { BookContext } from '../books.ts'
import { places } from '../frame/map.ts'
import { screenNear } from '../pages/closing/deed-screen.ts'
import { useLook } from '../words/look-context.ts'

/** The screen of a deed as it is typed, and the place of the index that it belongs to. */
function wayOf(line: string) {
  const screen = screenNear(line)
  const at = screen?.to.split('/')[2]
  const place = screen === undefined ? undefined : places.find(({ path }) => path.split('/')[2] === at)
  return screen === undefined || place === undefined ? undefined : { screen, place }
}

/** The ways to the screens of deeds as they are typed, each screen once; nothing where there is none. */
export function WaysOfDeeds({ lines }: { readonly lines: readonly string[] }) {
  const { words } = useLook()
  const book = useContext(BookContext)
  const ways = new Map(
    lines.flatMap((line) => {
      const way = book === '' ? undefined : wayOf(line)
      return way === undefined ? [] : [[way.screen.to, way] as const]
    }),
  )
  return [...ways.values()].map(({ screen, place }) => (
    <Fragment key={screen.to}>
      {' '}
      <Link className="in-text" to={screen.to} params={{ book, ...screen.params }} search={screen.search}>
        {place.word(words)}
      </Link>
    </Fragment>
  ))
}

/** A deed that a sentence tells as it is typed: the way to its screen, or what to type where it has none. */
export function TypedDeed({ line }: { readonly line: string }) {
  const { words } = useLook()
  const book = useContext(BookContext)
  const way = book === '' ? undefined : wayOf(line)
  if (way === undefined) return <code>{line}</code>
  const { screen, place } = way
  return (
    <Link className="in-text" to={screen.to} params={{ book, ...screen.params }} search={screen.search}>
      {place.word(words)}
    </Link>
  )
}
