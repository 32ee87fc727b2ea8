/**
 * Gives a command of the command line as a user without any rights: `as-nobody WARM-UP-FOLDER FOLDER
 * ARGUMENTS…`, where `@` in an argument stands for the folder, and the books are `@/books.daybook`. Where the
 * tests run as root the program gives up its rights before the command; the same command is given in the
 * other folder before, so that nothing of the program itself has to be read afterwards. The answer begins
 * after the line `now`.
 */
import { writeSync } from 'node:fs'
import { main } from '../../src/cli/main.ts'

const [warmUp = '', folder = '', ...words] = process.argv.slice(2)
await given(warmUp)
if (process.getuid?.() === 0) {
  process.setgroups?.([])
  process.setgid?.(65534)
  process.setuid?.(65534)
}
writeSync(1, 'now\n')
writeSync(2, 'now\n')
process.exitCode = await given(folder)

function given(at: string): Promise<number> {
  process.env.DAYBOOK_BOOK = `${at}/books.daybook`
  return main(words.map((word) => word.replace('@', at)))
}
