/** Sends an artifact up and down without ever holding it, and prints how much the process grew. Arguments: URL, run, MB. */
import { createHash, type Hash } from 'node:crypto'
import { createHttp } from '../../../src/http.ts'
import { connectMlflow } from '../../../src/mlflow/client.ts'
import { loadSettings } from '../../../src/mlflow/settings.ts'

const [url = '', runId = '', megabytes = ''] = process.argv.slice(2)
const http = createHttp({ userAgent: 'eval-regression/test' })
const mlflow = connectMlflow({ settings: loadSettings({ MLFLOW_TRACKING_URI: url }), http, onWait: console.error })
const run = await mlflow.getRun(runId)
const sizeBytes = Number(megabytes) << 20
/** What is held, not what waits to be collected: run with --expose-gc. */
const heldMegabytes = (): number => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / (1 << 20)
}

async function* pieces(hash: Hash): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < Number(megabytes); index += 1) {
    const piece = Buffer.alloc(1 << 20, index + 1)
    hash.update(piece)
    yield piece
  }
}

/** Once beforehand, so that what is loaded and compiled does not count. */
await mlflow.uploadArtifact(run, 'small.bin', {
  sizeBytes: 1 << 20,
  open: async function* () {
    yield Buffer.alloc(1 << 20)
  },
})
const before = heldMegabytes()
let most = before
const timer = setInterval(() => (most = Math.max(most, heldMegabytes())), 20)
const sent = createHash('sha256')
const outcome = await mlflow.uploadArtifact(run, 'large.bin', { sizeBytes, open: () => pieces(sent) })
const received = createHash('sha256')
const { body } = await mlflow.downloadArtifact(runId, 'large.bin', { maxBytes: sizeBytes })
for await (const chunk of body) received.update(chunk)
clearInterval(timer)
await http.close()
const same = sent.digest('hex') === received.digest('hex')
console.log(JSON.stringify({ outcome, same, grownMegabytes: most - before }))
