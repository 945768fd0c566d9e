import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { splitmix32 } from '../../src/statistics/random.ts'
import type { Repository } from '../helpers/github/github.ts'
import { aRepository, Pull } from './a-pull.ts'

const ROUNDS = 50
/** Rounds at a time, each on its own pull request. */
const TOGETHER = 10
const LONGEST_ANSWER_MS = 30
/** Between the first job and the last. */
const LONGEST_START_MS = 200

/** What stands before the three jobs begin: nothing, the comment of an older run, or what a crash left of two. */
const BEFORE: ((pull: Pull) => void)[] = [
  () => {},
  pull => void pull.stands(pull.body({ run: 10 })),
  pull => {
    pull.stands(pull.body({ run: 11 }))
    pull.stands(pull.body({ run: 10 }))
  },
]

it('leaves one comment, of the newest of three jobs, under the lowest id: 50 times', async () => {
  const { github, repository } = await aRepository()
  const next = splitmix32(20261124)
  const random = (below: number): number => next() % below
  github.latency = () => random(LONGEST_ANSWER_MS)
  const created: number[] = watchCreated(repository)
  for (let done = 0; done < ROUNDS; done += TOGETHER) {
    const rounds = Array.from({ length: TOGETHER }, (_, index) => ({ pull: new Pull(github, repository), index }))
    await Promise.all(rounds.map(({ pull, index }) => aRound(pull, done + index)))
  }
  expect(created.length).toBeGreaterThan(ROUNDS)

  async function aRound(pull: Pull, round: number): Promise<void> {
    BEFORE[round % BEFORE.length]?.(pull)
    const runs = [100, 200, 300]
    const settling = jobsThatSettle(() => random(LONGEST_ANSWER_MS))
    const jobs = runs.map(async run => {
      await wait(random(LONGEST_START_MS))
      return settling(sleep => pull.job({ run, sleep }).publish())
    })
    const outcomes = await Promise.all(jobs)
    const lowest = Math.min(...created.filter(id => ownerOf.get(id) === pull.number))
    expect(pull.standing, `round ${round}`).toEqual([`${lowest}: ${pull.body({ run: 300 })}`])
    const url = `https://github.com/acme/evals/pull/${pull.number}#issuecomment-${lowest}`
    expect(outcomes[2], `round ${round}`).toEqual({ kind: 'written', url })
  }
})

type Sleep = () => Promise<void>

/**
 * What a job counts on when it settles: that whoever looked before has written by then. Here it waits for just that,
 * however slow the machine is, and a while that chance decides.
 */
function jobsThatSettle(more: () => number) {
  const writing = new Set<Promise<void>>()
  return async <T>(job: (sleep: Sleep) => Promise<T>): Promise<T> => {
    let end = looks()
    const sleep = async (): Promise<void> => {
      end()
      await Promise.all(writing)
      await wait(more())
      end = looks()
    }
    return job(sleep).finally(() => end())
  }

  /** @returns what ends it. */
  function looks(): () => void {
    let settle = (): void => {}
    const turn = new Promise<void>(resolve => {
      settle = resolve
    })
    writing.add(turn)
    return () => {
      writing.delete(turn)
      settle()
    }
  }
}

const ownerOf = new Map<number, number>()

/** Ids of all comments that were ever made, also of those that are gone. */
function watchCreated({ comments }: Repository): number[] {
  const ids: number[] = []
  const push = comments.push.bind(comments)
  comments.push = (...made) => {
    for (const { id, issue } of made) {
      ids.push(id)
      ownerOf.set(id, issue)
    }
    return push(...made)
  }
  return ids
}
