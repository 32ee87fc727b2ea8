import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { value } from '@daybook/core/kit/result.ts'
import { rootUrl } from '../../../bin/launcher.js'
import { buildScreens } from '../../../scripts/screens.ts'
import { cliWorld } from '../../app/src/cli/run.ts'
import { openBooks } from '../../app/src/http/books.ts'
import { serve } from '../../app/src/http/serve.ts'
import { createSample } from '../../app/src/sample/create-sample.ts'

/** The sample company with its screens, served on a free port; new books are made in `folder`. */
export type Screened = {
  readonly address: string
  readonly folder: string
  /** Asks the server as a program does, with its token. */
  ask(path: string, sent?: RequestInit): Promise<Response>
  end(): Promise<void>
}

/** Builds the screens and serves a fresh sample company. */
export async function screened(): Promise<Screened> {
  await buildScreens(fileURLToPath(rootUrl), fileURLToPath(new URL('.cache/build/screens', rootUrl)))
  const folder = mkdtempSync(join(tmpdir(), 'daybook-screens-'))
  const place = join(folder, 'boreal.daybook')
  value(await createSample(cliWorld('en'), place))
  const books = openBooks(join(folder, 'new'))
  value(await books.open(place))
  const serving = value(await serve(books, { host: '127.0.0.1', port: 0 }))
  return {
    address: serving.address,
    folder: join(folder, 'new'),
    ask(path, sent) {
      const headers = new Headers(sent?.headers)
      headers.set('authorization', `Bearer ${serving.token}`)
      return fetch(`${serving.address}${path}`, { ...sent, headers })
    },
    async end() {
      await serving.close()
      await books.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
