/**
 * Makes the 50k and 200k pairs from the 10k one, which the package writes in bearable time:
 * `node bench/make_large.ts FOLDER`. Rows and bodies are repeated under new ids; compression as Inspect's own (zstd).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib'

const ZSTD = 93
const SIZES = [
  { name: '50k', times: 5, bodies: true },
  { name: '200k', times: 20, bodies: false },
]

interface Member {
  name: string
  bytes: Buffer
  size: number
  crc: number
}

function members(zip: Buffer): Member[] {
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16)
  const found: Member[] = []
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map(offset => zip.readUInt16LE(at + offset)) as [number, number, number]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    found.push({
      name: zip.toString('utf8', at + 46, at + 46 + name),
      bytes: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
      size: zip.readUInt32LE(at + 24),
      crc: zip.readUInt32LE(at + 16),
    })
    at += 46 + name + extra + comment
  }
  return found
}

function packed(name: string, value: unknown): Member {
  const text = Buffer.from(JSON.stringify(value))
  return { name, bytes: zstdCompressSync(text), size: text.length, crc: crc32(text) }
}

function writeZip(path: string, all: readonly Member[]): void {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, size, crc } of all) {
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(ZSTD, 4)
    fields.writeUInt32LE(crc, 10)
    fields.writeUInt32LE(bytes.length, 14)
    fields.writeUInt32LE(size, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name)])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, tail, Buffer.from(name)]),
    )
    parts.push(local, bytes)
    offset += local.length + bytes.length
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  // More members than 16 bits can count would need ZIP64; 50,000 do not.
  end.writeUInt16LE(all.length, 8)
  end.writeUInt16LE(all.length, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  writeFileSync(path, Buffer.concat([...parts, ...directory, end]))
}

const [folder = 'bench/.work'] = process.argv.slice(2)
for (const side of ['baseline', 'candidate']) {
  const source = members(readFileSync(join(folder, `10k-${side}.eval`)))
  const json = (name: string) =>
    JSON.parse(zstdDecompressSync((source.find(member => member.name === name) as Member).bytes).toString())
  const rows = json('summaries.json') as { id: number; input: string }[]
  for (const { name, times, bodies } of SIZES) {
    const copies = Array.from({ length: times }, (_, copy) => copy)
    const many = copies.flatMap(copy =>
      rows.map(row => ({ ...row, id: copy * rows.length + row.id, input: `${copy} ${row.input}` })),
    )
    const header = json('header.json')
    Object.assign(header.eval, { eval_id: `eval-${name}-${side}`, task_id: `task-${name}-${side}` })
    Object.assign(header.eval.dataset, { samples: many.length, sample_ids: many.map(row => row.id) })
    Object.assign(header.results, { total_samples: many.length, completed_samples: many.length })
    const samples = source.filter(member => bodies && member.name.startsWith('samples/'))
    writeZip(join(folder, `${name}-${side}.eval`), [
      ...copies.flatMap(copy =>
        samples.map(member => ({
          ...member,
          name: member.name.replace(/\d+/, id => `${copy * rows.length + Number(id)}`),
        })),
      ),
      packed('summaries.json', many),
      packed('header.json', header),
    ])
  }
}
