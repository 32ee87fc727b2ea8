import { type DutyId, duties } from '@daybook/canada/noc/bookkeeper.ts'
import { expect, test } from 'vitest'
import { allCommands, commandNamed } from '../../src/commands/registry.ts'
import { dutiesDone, dutiesForgotten, type Tagged } from '../../src/occupation/duties-done.ts'
import { lookedUp } from './lookups.ts'

const tagged = (name: string, ...own: DutyId[]): Tagged => ({
  name,
  title: { en: name, fr: name },
  duties: own,
})

test('no duty is left without a command once there are commands for its work', () => {
  expect(dutiesForgotten(allCommands())).toEqual([])
})

test('a duty whose work came without a tag would be seen', () => {
  expect(dutiesForgotten([tagged('payrun.close')])).toEqual(['payments'])
  expect(dutiesForgotten([tagged('payrun.close', 'payments')])).toEqual([])
  expect(dutiesForgotten([tagged('return.prepare'), tagged('entry.post', 'books', 'close')])).toEqual([
    'remit',
  ])
})

test('the map names commands that there are, and duties that are not there yet as such', async () => {
  const done = dutiesDone(allCommands(), 'fr')
  expect(done.map(({ id }) => id)).toEqual(duties.map(({ id }) => id))
  for (const { isThere, commands } of done) {
    expect(isThere).toBe(commands.length > 0)
    for (const { name } of commands) expect(commandNamed(name)?.name).toBe(name)
  }
  expect(done.find(({ id }) => id === 'books')?.commands.map(({ name }) => name)).toContain('entry.post')
  expect(dutiesDone([tagged('entry.post', 'books')], 'en').filter(({ isThere }) => !isThere).length).toBe(5)
  expect(await lookedUp('occupation.duties', {}, 'fr')).toMatchObject({ ok: true, value: { duties: done } })
})
