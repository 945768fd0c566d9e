/**
 * How much memory a large body takes: `node --expose-gc bench/bodies.ts [MEGABYTES]`. Makes a log of one sample, reads
 * its messages, events and pools, writes its tables, and prints how far the resident set grew meanwhile. The file is
 * read in pieces, as every log on a disk is.
 */
import { mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, createZstdCompress } from 'node:zlib'
import { readBodies } from '../src/logs/bodies.ts'
import type { ByteSource } from '../src/logs/bytes.ts'
import { readRaw } from '../src/logs/raw-log.ts'
import { readLog } from '../src/logs/read.ts'
import { writeTables } from '../src/tracking/tables.ts'

const ZSTD = 93
const MEGABYTES = Number(process.argv[2] ?? 300)
const HEADER = {
  version: 2,
  status: 'success',
  eval: {
    eval_id: 'e',
    run_id: 'r',
    created: '2026-01-01T00:00:00+00:00',
    task: 'big',
    task_id: 't',
    model: 'm',
    dataset: {},
    config: {},
  },
  stats: { model_usage: {} },
}

/** Text that packs like that of a conversation, not to nothing. */
function words(seed: number, count: number): string {
  let state = seed + 1
  let text = ''
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    text += `${(state >>> 8).toString(36)} `
  }
  return text
}

const hash = (number: number): string => number.toString(16).padStart(32, '0').split('').reverse().join('')

/** Half of it events, a quarter attachments, a quarter messages. */
function* body(megabytes: number): Generator<string> {
  const size = megabytes << 20
  const message = (i: number) =>
    JSON.stringify({ id: `m${i}`, role: i % 2 ? 'assistant' : 'user', content: words(i, 200), source: 'generate' })
  const messages = Math.floor(size / 8 / message(1).length)
  const attachments = Math.floor(size / 4 / words(1, 600).length)
  const events = Math.floor(size / 2 / 1850)
  // A transcript goes forward: events speak of what has come about by then.
  const soFar = (i: number, count: number): number => Math.floor((i / events) * count)
  const event = (i: number) =>
    JSON.stringify({
      event: i % 2 ? 'tool' : 'model',
      uuid: `u${i}`,
      span_id: 's',
      timestamp: '2026-01-01T00:00:00+00:00',
      model: 'm',
      input: [],
      input_refs: [[Math.max(0, soFar(i, messages) - 30), soFar(i, messages)]],
      function: 'bash',
      arguments: { cmd: words(i, 100) },
      result: `attachment://${hash(soFar(i, attachments))}`,
      output: {
        model: 'm',
        choices: [],
        completion: words(i, 100),
        usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
      },
    })
  yield '{"id":1,"epoch":1,"input":"q","target":"a","messages":['
  for (let i = 0; i < messages; i++) yield (i ? ',' : '') + message(i)
  yield '],"output":{"model":"m","choices":[],"completion":"done"},"scores":{"s":{"value":1}},"events":['
  for (let i = 0; i < events; i++) yield (i ? ',' : '') + event(i)
  yield '],"attachments":{'
  for (let i = 0; i < attachments; i++) yield `${i ? ',' : ''}"${hash(i)}":${JSON.stringify(words(i, 600))}`
  yield '},"events_data":{"messages":['
  for (let i = 0; i < messages; i++) yield (i ? ',' : '') + message(i)
  yield '],"calls":[]}}'
}

async function makeLog(path: string): Promise<void> {
  const file = openSync(path, 'w')
  let offset = 0
  const write = (bytes: Buffer) => {
    offset += writeSync(file, bytes)
  }
  const directory: Buffer[] = []
  const member = async (name: string, content: Iterable<string>) => {
    const at = offset
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(Buffer.byteLength(name), 26)
    write(Buffer.concat([local, Buffer.from(name)]))
    let [size, crc, packedSize] = [0, 0, 0]
    const encoder = createZstdCompress()
    const drained = (async () => {
      for await (const chunk of encoder) {
        packedSize += chunk.length
        write(chunk)
      }
    })()
    for (const text of content) {
      const bytes = Buffer.from(text)
      size += bytes.length
      crc = crc32(bytes, crc)
      if (!encoder.write(bytes)) await new Promise(resolve => encoder.once('drain', resolve))
    }
    encoder.end()
    await drained
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(ZSTD, 10)
    entry.writeUInt32LE(crc, 16)
    entry.writeUInt32LE(packedSize, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(Buffer.byteLength(name), 28)
    entry.writeUInt32LE(at, 42)
    directory.push(entry, Buffer.from(name))
  }
  await member('samples/1_epoch_1.json', body(MEGABYTES))
  await member('summaries.json', ['[{"id":1,"epoch":1,"input":"q","target":"a","scores":{"s":{"value":1}}}]'])
  await member('header.json', [JSON.stringify(HEADER)])
  const bytes = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(3, 8)
  end.writeUInt16LE(3, 10)
  end.writeUInt32LE(bytes.length, 12)
  end.writeUInt32LE(offset, 16)
  write(Buffer.concat([bytes, end]))
}

function onDisk(path: string): ByteSource {
  const file = openSync(path, 'r')
  return {
    name: path,
    size: statSync(path).size,
    async read(start, end) {
      const bytes = Buffer.allocUnsafeSlow(end - start)
      readSync(file, bytes, 0, end - start, start)
      return bytes
    },
  }
}

const folder = mkdtempSync(join(tmpdir(), 'bodies-'))
try {
  const path = join(folder, 'big.eval')
  if (process.argv[3] === undefined) {
    await makeLog(path)
    const { spawnSync } = await import('node:child_process')
    spawnSync(process.execPath, ['--expose-gc', import.meta.filename, String(MEGABYTES), path], { stdio: 'inherit' })
  } else await measure(process.argv[3])
} finally {
  rmSync(folder, { recursive: true })
}

async function measure(path: string): Promise<void> {
  const outcome = await readLog(onDisk(path))
  if (outcome.kind === 'unreadable') throw new Error(outcome.what)
  const { log } = outcome
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 5)
  const told = (what: string, start: number) =>
    console.log(
      `${what}: ${((performance.now() - start) / 1000).toFixed(1)} s, grown by ${((most - before) / 2 ** 20).toFixed(0)} MB so far`,
    )
  let start = performance.now()
  const counts = { messages: 0, events: 0, inputs: 0, bad: 0 }
  for await (const outcome of readBodies(log)) {
    if (outcome.kind !== 'body') throw new Error(outcome.kind)
    told('survey', start)
    start = performance.now()
    for await (const element of outcome.messages()) counts.messages += element.kind === 'read' ? 1 : 0
    told('messages', start)
    start = performance.now()
    for await (const element of outcome.events()) {
      counts.events++
      most = Math.max(most, process.memoryUsage().rss)
      if (element.kind !== 'read' || JSON.stringify(element.value).includes('left out')) counts.bad++
      else if (element.value.event === 'model') {
        const { messages } = await outcome.modelInput(element.value, { last: 5 })
        for (const message of messages) counts[message.kind === 'read' ? 'inputs' : 'bad']++
      }
    }
    told('events with inputs', start)
  }
  console.log(counts)
  start = performance.now()
  const sizes = new Map<string, number>()
  const { header } = await readRaw(log)
  const source = { evalId: 'e', taskName: 't', header, samples: readBodies(log), idsHashed: false }
  for await (const { document, text } of writeTables(source, { sampleDetails: 'full', hashId: id => id }))
    sizes.set(document, (sizes.get(document) ?? 0) + text.length)
  told('tables', start)
  clearInterval(timer)
  console.log(sizes)
}
