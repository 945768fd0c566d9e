import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Plan, Walker } from '../../src/logs/walk.ts'

const plan: Plan = {
  kind: 'object',
  keys: new Map<string, Plan>([
    ['a', { kind: 'keep', slot: 'a', maxBytes: 1000 }],
    ['__proto__', { kind: 'keep', slot: 'proto', maxBytes: 1000 }],
    [
      'list',
      {
        kind: 'array',
        each: { kind: 'object', name: 'item', keys: new Map([['b', { kind: 'keep', slot: 'b', maxBytes: 40 }]]) },
      },
    ],
  ]),
}

function walk(text: Buffer, chunkBytes: number): string[] {
  const seen: string[] = []
  const walker = new Walker(plan, {
    kept: (slot, bytes) => seen.push(`${slot}=${bytes}`),
    tooLong: slot => seen.push(`${slot} too long`),
    opened: name => seen.push(`<${name}>`),
    closed: name => seen.push(`</${name}>`),
  })
  for (let at = 0; at < text.length; at += chunkBytes) walker.push(text.subarray(at, at + chunkBytes))
  walker.finish()
  return seen
}

describe('the walker', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  const wanted = fc.record({
    a: value,
    x: value,
    list: fc.array(fc.record({ b: value, c: value })),
    y: fc.constantFrom('\\', '"a":', '\\"', '{"a":1}'),
  })

  it('sees the same whatever the chunks', () =>
    fc.assert(
      fc.property(wanted, fc.constantFrom(0, 2), fc.integer({ min: 1, max: 60 }), (tree, indent, chunkBytes) => {
        const text = Buffer.from(JSON.stringify(tree, null, indent))
        expect(walk(text, chunkBytes)).toEqual(walk(text, text.length))
      }),
    ))

  it('hands over exactly what the JSON parser finds', () =>
    fc.assert(
      fc.property(wanted, tree => {
        const [first] = walk(Buffer.from(JSON.stringify(tree)), 7).filter(line => line.startsWith('a='))
        const long = JSON.stringify(tree.a).length > 1000
        if (!long) expect(JSON.parse(first!.slice(2))).toEqual(JSON.parse(JSON.stringify(tree.a)))
      }),
    ))

  it('drops what is longer than its cap', () =>
    expect(walk(Buffer.from(`{"list":[{"b":"${'x'.repeat(50)}"},{"b":1}]}`), 5)).toEqual([
      '<item>',
      'b too long',
      '</item>',
      '<item>',
      'b=1',
      '</item>',
    ]))

  it('keeps a key called __proto__ like any other', () =>
    expect(walk(Buffer.from('{"__proto__":{"a":1}}'), 3)).toEqual(['proto={"a":1}']))

  it.each([
    ['{"list":[}', 'a bracket where a value should be'],
    ['{"a":1', 'an end in the middle'],
    [`{"x":${'['.repeat(600)}`, 'nesting without end'],
    ['{a:1}', 'a key without quotes'],
  ])('refuses %s: %s', text => expect(() => walk(Buffer.from(text), 4)).toThrow(/JSON/))

  it('skips a gigabyte in bounded memory', () => {
    const seen: string[] = []
    const walker = new Walker(plan, { kept: (slot, bytes) => seen.push(`${slot}=${bytes}`), tooLong: () => {} })
    walker.push(Buffer.from('{"x":["'))
    const chunk = Buffer.alloc(1 << 20, 'some text with \\" escapes, ')
    const before = process.memoryUsage.rss()
    for (let megabytes = 0; megabytes < 1024; megabytes++) walker.push(chunk)
    walker.push(Buffer.from('"],"a":1}'))
    expect([walker.done, seen]).toEqual([true, ['a=1']])
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 << 20)
  })
})
