// Sets one paper in a thread of its own, so that a server answers meanwhile. Plain JavaScript: it lies beside
// the bundle as it is. Tells `{ bytes }`, or `{ why }` where the typesetter could not set it.
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { template, fonts, data } = workerData

try {
  const fontBlobs = fonts.map((file) => readFileSync(file))
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
  const mainFileContent = readFileSync(template, 'utf8')
  const bytes = compiler.pdf({ mainFileContent, inputs: { data } }, { pdfStandard: 'ua-1' })
  parentPort.postMessage({ bytes: new Uint8Array(bytes) })
} catch (error) {
  parentPort.postMessage({ why: String(error?.code ?? error) })
}
