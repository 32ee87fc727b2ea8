import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sharedFolder } from '../../../../test/shared.ts'
import { transcriptFrom, typedAgain } from './transcript.ts'

const folder = import.meta.dirname
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

test('there are transcripts', () => {
  expect(files.length).toBeGreaterThan(10)
})

for (const file of files) {
  const text = readFileSync(join(folder, file), 'utf8')
  const needsShared = text.includes('../shared/')
  const sentence = `${file}: ${transcriptFrom(text).about}${needsShared ? ' (needs the shared folder)' : ''}`
  // `npx vitest run -u` writes the answers of today into the file, to be read before they are kept.
  test.skipIf(needsShared && sharedFolder() === undefined)(sentence, async () => {
    await expect(await typedAgain(text)).toMatchFileSnapshot(join(folder, file))
  })
}
