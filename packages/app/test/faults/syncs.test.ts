import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ended, environment, newBooks, newFolder, type Script, startBehind } from './programs.ts'

const { folder, end } = newFolder()
let place = ''
beforeAll(async () => {
  place = await newBooks(folder)
})
afterAll(end)

/**
 * A kill takes a program, not what the system holds for the disk; only counting its syncs shows what a power
 * cut takes.
 */
const canTrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0
const traced = test.skipIf(!canTrace)
const calls = 'trace=fsync,fdatasync,pwrite64,write,link,linkat,rename,renameat,renameat2,unlink,unlinkat'

/**
 * What a program asked of the system, in order: each call's name, and the rest of its line with the files'
 * names.
 */
type Call = { readonly name: string; readonly rest: string }

async function callsOf(script: Script, ...args: readonly string[]): Promise<readonly Call[]> {
  const trace = join(folder, 'trace')
  const { code, said } = await ended(
    startBehind(['strace', '-f', '-y', '-s', '200', '-e', calls, '-o', trace], script, ...args),
  )
  expect(code, said).toBe(0)
  return readCalls(readFileSync(trace, 'utf8'))
}

/** A call that another thread's interrupts is written twice, as it begins and as it ends: it counts once. */
function readCalls(text: string): readonly Call[] {
  return text.split('\n').flatMap((line) => {
    const [, name = '', rest = ''] = /^\d+\s+(\w+)\((.*)$/.exec(line) ?? []
    return name === '' ? [] : [{ name, rest }]
  })
}

const isSync = ({ name, rest }: Call, file: string) => /^f(data)?sync$/.test(name) && rest.includes(file)
const isWrite = ({ name, rest }: Call, file: string) => /^p?write/.test(name) && rest.includes(file)

/** The calls before each line that was told on standard output, a list a line. */
function beforeEachLine(all: readonly Call[], told: RegExp): readonly (readonly Call[])[] {
  const lists: Call[][] = [[]]
  for (const call of all) {
    if (call.name === 'write' && told.test(call.rest)) lists.push([])
    else lists.at(-1)?.push(call)
  }
  return lists.slice(0, -1)
}

/** Whether the last thing done to a log was to bring it to the disk, after something was written to it. */
function isOnDisk(list: readonly Call[]): boolean {
  const wrote = list.findLastIndex((call) => isWrite(call, '-wal'))
  return wrote >= 0 && list.slice(wrote).some((call) => isSync(call, '-wal'))
}

traced('no entry is told of before it is on the disk, and each costs one sync (seen by strace)', async () => {
  const lists = beforeEachLine(await callsOf('post-and-tell.ts', place, 's', '40'), /^1<.*"J\d+ s \d+/)
  expect(lists).toHaveLength(40)
  for (const list of lists) expect(isOnDisk(list)).toBe(true)
  // The first write to a new log syncs its beginning too; no log grows to the size that is brought into the
  // books here.
  const syncs = lists.slice(1).map((list) => list.filter((call) => /sync$/.test(call.name)).length)
  expect(syncs).toEqual(Array.from({ length: 39 }, () => 1))
})

traced('no batch of an import is told of before it is on the disk (seen by strace)', async () => {
  const lists = beforeEachLine(await callsOf('import-and-tell.ts', place, '3000'), /^1<.*"\d+\\n"/)
  expect(lists.length).toBeGreaterThan(1)
  for (const list of lists) expect(isOnDisk(list)).toBe(true)
})

traced(
  'a backup is on the disk before it gets its name, and its name before it is told of (seen by strace)',
  async () => {
    const [trace, to] = [join(folder, 'trace'), join(folder, 'backup.daybook')]
    const launcher = join(import.meta.dirname, '../../../../bin/daybook.js')
    const words = [
      '-f',
      '-y',
      '-s',
      '200',
      '-e',
      calls,
      '-o',
      trace,
      process.execPath,
      launcher,
      'book',
      'backup',
      to,
    ]
    const ran = spawnSync('strace', words, {
      env: { ...environment(), DAYBOOK_BOOK: place },
      encoding: 'utf8',
    })
    expect(ran.status, ran.stderr).toBe(0)
    const all = readCalls(readFileSync(trace, 'utf8'))
    const named = all.findIndex(({ name, rest }) => /^(link|rename)/.test(name) && rest.includes(`"${to}"`))
    const wrote = all.findLastIndex((call) => isWrite(call, `${to}.`))
    const synced = all.findLastIndex((call, index) => index < named && isSync(call, `${to}.`))
    const folderSynced = all.findIndex((call, index) => index > named && isSync(call, `<${folder}>`))
    const told = all.findIndex(({ name, rest }) => name === 'write' && /^1<.*"place: /.test(rest))
    expect(wrote).toBeGreaterThan(0)
    expect([wrote < synced, synced < named, named < folderSynced, folderSynced < told]).toEqual([
      true,
      true,
      true,
      true,
    ])
  },
)
