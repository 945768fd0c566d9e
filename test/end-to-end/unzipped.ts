/** The files of an artifact as text, those within its logs as well: all that anybody who downloads it can read. */
import { inMemory } from '../../src/logs/bytes.ts'
import { wholeContent } from '../../src/logs/decompress.ts'
import { readDirectory } from '../../src/logs/zip.ts'

const MAX_BYTES = 16 << 20

export async function unzipped(zip: Uint8Array | undefined, within = ''): Promise<Map<string, string>> {
  const source = inMemory({ name: 'artifact', bytes: zip ?? new Uint8Array() })
  const directory = await readDirectory(source)
  const named = [...directory.names()].flatMap(name => directory.find(name) ?? [])
  const members = [...named, ...[...directory.samples()].map(({ member }) => member)]
  const files = new Map<string, string>()
  for (const member of members) {
    const bytes = await wholeContent(source, member, MAX_BYTES)
    const isLog = member.name.endsWith('.eval')
    const inner = isLog ? await unzipped(bytes, `${member.name}/`) : new Map([[member.name, bytes.toString('utf8')]])
    for (const [name, text] of inner) files.set(isLog ? name : `${within}${name}`, text)
  }
  return files
}
