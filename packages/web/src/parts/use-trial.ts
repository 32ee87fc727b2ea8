import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useBook } from '../books.ts'
import type { CommandName, InputOf } from '../client.ts'
import { useLook } from '../words/look-context.ts'

/** How long nothing must be typed before the books are asked, in milliseconds. */
const rest = 250

/**
 * What a deed would come to, worked out by the books without being done; asked once typing rests. Nothing is
 * asked while `input` is `undefined`. Gives the answer, which may be a no.
 */
export function useTrial<N extends CommandName>(command: N, input: InputOf<N> | undefined) {
  const { name, client } = useBook()
  const { look } = useLook()
  const text = input === undefined ? undefined : JSON.stringify(input)
  const [asked, ask] = useState({ text, input })
  useEffect(() => {
    if (asked.text === text) return
    const timer = setTimeout(() => ask({ text, input }), rest)
    return () => clearTimeout(timer)
  }, [asked.text, text, input])
  const { data } = useQuery({
    queryKey: ['book', name, 'trial', command, asked.text, look.language],
    queryFn: async () =>
      asked.input === undefined ? null : client.write(command, asked.input, { dryRun: true }),
    placeholderData: keepPreviousData,
    enabled: asked.input !== undefined,
  })
  return input === undefined ? undefined : (data ?? undefined)
}
