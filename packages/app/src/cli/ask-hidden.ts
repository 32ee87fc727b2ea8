/**
 * A line from the person at the terminal, without showing it; the question goes to stderr. Ctrl-C and Ctrl-D
 * give up. `undefined` where stdin is no terminal.
 */
export function askHidden(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process
  if (!stdin.isTTY) return Promise.resolve(undefined)
  stderr.write(question)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise((resolve) => {
    let typed: readonly string[] = []
    const done = (line: string | undefined) => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
      resolve(line)
    }
    const take = (keys: string) => {
      for (const key of keys) {
        if (key === '\r' || key === '\n') return done(typed.join(''))
        if (key === '\u0003' || key === '\u0004') return done(undefined)
        typed = key === '\u007f' || key === '\b' ? typed.slice(0, -1) : [...typed, key]
      }
    }
    stdin.on('data', take)
  })
}
