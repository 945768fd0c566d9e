import { expect, it } from 'vitest'
import { type Console, progressLine } from '../../src/commands/console.ts'

/** Reads so many logs, one a second or so, and returns what was printed. */
function printed(redraws: boolean, { of, secondsEach }: { of: number; secondsEach: number }): string[] {
  const said: string[] = []
  let seconds = 0
  const console: Console = {
    out: () => {},
    err: text => said.push(text),
    width: 80,
    colour: false,
    redraws,
    now: () => new Date(seconds * 1000),
    secrets: [],
    examples: '.',
  }
  const { onProgress, done } = progressLine(console, 'Reading logs')
  for (let read = 1; read <= of; read++) {
    seconds += secondsEach
    onProgress({ read, of })
  }
  done()
  return said
}

it('is a plain line every ten seconds where nothing can be redrawn', () =>
  expect(printed(false, { of: 2000, secondsEach: 0.025 })).toEqual([
    'Reading logs: 400 of 2,000\n',
    'Reading logs: 800 of 2,000\n',
    'Reading logs: 1,400 of 2,000\n',
    'Reading logs: 1,600 of 2,000\n',
    'Reading logs: 2,000 of 2,000\n',
  ]))

it('is silent where it is quick', () => expect(printed(false, { of: 400, secondsEach: 0.02 })).toEqual([]))

it('is redrawn and wiped on a terminal', () =>
  expect(printed(true, { of: 2, secondsEach: 0 })).toEqual([
    '\rReading logs: 1 of 2',
    '\rReading logs: 2 of 2',
    '\r\u001b[K',
  ]))
