import { connect, createServer, type Server, type Socket } from 'node:net'

/** A server on this machine for a test: its port, and the end of it. */
export type TestServer = { readonly port: number; readonly end: () => Promise<void> }

/**
 * A server that answers every client with PostgreSQL's error `code`, as a server does that lets nobody in.
 */
export function refusingServer(code: string, message: string): Promise<TestServer> {
  return listening((socket) => {
    const fields = [`SFATAL`, `VFATAL`, `C${code}`, `M${message}`].map((field) => `${field}\0`).join('')
    const body = Buffer.from(`${fields}\0`)
    const head = Buffer.alloc(5)
    head.write('E')
    head.writeInt32BE(body.length + 4, 1)
    socket.once('data', () => socket.end(Buffer.concat([head, body])))
  })
}

/**
 * What a proxy does with a client's bytes besides passing them on: `lose` hangs up, after or instead of
 * passing them.
 */
export type Loss = 'pass' | 'pass-then-lose' | 'lose'

/** A server that stands between a client and the real one, and loses the connection when `watch` says so. */
export function losingServer(port: number, watch: (bytes: Buffer) => Loss): Promise<TestServer> {
  return listening((client) => {
    const server = connect(port, '127.0.0.1')
    server.on('error', () => client.destroy())
    client.on('data', (bytes) => {
      const loss = watch(bytes)
      if (loss !== 'lose') server.write(bytes)
      if (loss === 'pass') return
      client.destroy()
      if (loss === 'lose') server.destroy()
      // The real server is to read what was passed before it learns that nobody listens.
      else server.end()
    })
    client.on('close', () => server.end())
    server.pipe(client)
  })
}

async function listening(serve: (socket: Socket) => void): Promise<TestServer> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    serve(socket)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    port,
    async end() {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}
