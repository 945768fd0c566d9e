import { expect, it } from 'vitest'
import { type Console, progressLine, tellBeside } from '../../src/commands/console.ts'

function consoleOf(redraws: boolean, { said, now }: { said: string[]; now: () => Date }): Console {
  return {
    out: () => {},
    err: text => said.push(text),
    width: 80,
    colour: false,
    redraws,
    now,
    secrets: [],
    env: {},
    examples: '.',
    page: '.',
  }
}

/** Reads so many logs and returns what was printed. */
function printed(redraws: boolean, { of, msEach }: { of: number; msEach: number }): string[] {
  const said: string[] = []
  let ms = 0
  const console = consoleOf(redraws, { said, now: () => new Date(ms) })
  const { onProgress, done } = progressLine(console, 'Reading logs')
  for (let read = 1; read <= of; read++) {
    ms += msEach
    onProgress({ read, of })
  }
  done()
  return said
}

it('is a plain line every ten seconds where nothing can be redrawn', () =>
  expect(printed(false, { of: 2000, msEach: 25 })).toEqual([
    'Reading logs: 400 of 2,000\n',
    'Reading logs: 800 of 2,000\n',
    'Reading logs: 1,200 of 2,000\n',
    'Reading logs: 1,600 of 2,000\n',
    'Reading logs: 2,000 of 2,000\n',
  ]))

it('is silent where it is quick', () => expect(printed(false, { of: 400, msEach: 20 })).toEqual([]))

it('is redrawn and wiped on a terminal', () =>
  expect(printed(true, { of: 2, msEach: 0 })).toEqual([
    '\rReading logs: 1 of 2',
    '\rReading logs: 2 of 2',
    '\r\u001b[K',
  ]))

it.each([
  [true, '\r\u001b[Kwaiting\n'],
  [false, 'waiting\n'],
])('wipes a redrawn progress before a message: %s', (redraws, expected) => {
  const said: string[] = []
  tellBeside(consoleOf(redraws, { said, now: () => new Date(0) }), 'waiting')
  expect(said).toEqual([expected])
})
