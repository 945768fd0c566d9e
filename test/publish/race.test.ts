import { expect, it } from 'vitest'
import { splitmix32 } from '../../src/statistics/random.ts'
import type { Repository } from '../helpers/github/github.ts'
import { aRepository, Pull } from './a-pull.ts'

const ROUNDS = 50
/** Rounds at a time, each on its own pull request. */
const TOGETHER = 10
const SETTLE_MS = 200
const LONGEST_ANSWER_MS = 30

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
    const jobs = runs.map(async run => {
      await new Promise(resolve => setTimeout(resolve, random(SETTLE_MS)))
      return pull.job({ run, settleMs: SETTLE_MS }).publish()
    })
    const outcomes = await Promise.all(jobs)
    const lowest = Math.min(...created.filter(id => ownerOf.get(id) === pull.number))
    expect(pull.standing, `round ${round}`).toEqual([`${lowest}: ${pull.body({ run: 300 })}`])
    const url = `https://github.com/acme/evals/pull/${pull.number}#issuecomment-${lowest}`
    expect(outcomes[2], `round ${round}`).toEqual({ kind: 'written', url })
  }
})

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
