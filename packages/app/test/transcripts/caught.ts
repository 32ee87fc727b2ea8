/**
 * Runs a command of this process and catches what it prints, under an environment and a clock of its own.
 * Everything is put back afterwards.
 */
export async function caught(
  command: () => Promise<number>,
  environment: Readonly<Record<string, string>>,
  unset: readonly string[],
): Promise<{ readonly output: string; readonly code: number }> {
  const before = { ...process.env }
  const { now } = Date
  const [out, err] = [process.stdout.write, process.stderr.write]
  let output = ''
  const write = (chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
    output += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    const told = typeof encoding === 'function' ? encoding : done
    if (typeof told === 'function') told()
    return true
  }
  for (const name of unset) delete process.env[name]
  Object.assign(process.env, environment)
  Date.now = () => moment
  process.stdout.write = write
  process.stderr.write = write
  try {
    const code = await command()
    return { output, code }
  } finally {
    process.stdout.write = out
    process.stderr.write = err
    Date.now = now
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** When everything is recorded: 10 April 2026, 14:30 UTC. */
const moment = Date.UTC(2026, 3, 10, 14, 30)
