import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Worker } from 'node:worker_threads'
import { assert } from '@daybook/core/kit/result.ts'

/** Told how far reading is, of a hundred; throws where nobody waits for it any more. */
export type Watching = (done: number, of: number) => void

/** How often it is asked whether anybody still waits, in milliseconds. */
const pause = 150

/**
 * What others work out; `look` is called again and again meanwhile, and ends it where it throws. Undefined
 * where it takes longer than so many milliseconds.
 */
export async function watched<T>(
  work: Promise<T>,
  look: () => void,
  longest: number,
): Promise<T | undefined> {
  const done = work.then((value) => ({ value }))
  for (let waited = 0; waited < longest; waited += pause) {
    let timer: NodeJS.Timeout | undefined
    const later = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), pause)
    })
    const first = await Promise.race([done, later])
    clearTimeout(timer)
    if (first !== undefined) return first.value
    look()
  }
  return undefined
}

/** What a thread of ours tells when it is asked, up to what `isLast`; `ended` where it ends before that. */
export function toldBy<T>(
  worker: Worker,
  asked: unknown,
  { isLast, ended }: { readonly isLast: (told: T) => boolean; readonly ended: T },
): Promise<T> {
  return new Promise((resolve) => {
    const end = (told: T) => {
      worker.off('message', hear)
      worker.off('exit', leave)
      resolve(told)
    }
    const hear = (message: unknown) => {
      // The thread is ours: it tells no other shape.
      const told = message as T
      if (isLast(told)) end(told)
    }
    const leave = () => end(ended)
    worker.on('message', hear)
    worker.on('exit', leave)
    worker.postMessage(asked)
  })
}

/** Where the code of a thread lies: beside this source, or among the assets of a bundle. */
export function threadFile(name: string): URL {
  const here = import.meta.dirname
  const places = [join(here, name), join(here, 'assets', name), join(here, '..', 'assets', name)]
  const found = places.find((place) => existsSync(place))
  assert(found !== undefined, `${name} lies beside the program`)
  return pathToFileURL(found)
}
