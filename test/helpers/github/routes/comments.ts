/** Comments of issues and pull requests. */
import type { Request } from '../exchange.ts'
import { commentJson } from '../json/pull.ts'
import { at } from '../json/repository.ts'
import { stamp } from '../model/ids.ts'
import type { Comment } from '../model/records.ts'
import { aUser } from '../model/user.ts'
import { listed } from '../paging.ts'
import { type Call, created, found, number, ok, type Routes, text, validationFailed } from './route.ts'

const MOST_CHARACTERS = 65_536

function bodyOf({ body }: Request): string {
  const written = text(body, 'body')
  if (written === null || written.trim() === '') throw validationFailed('IssueComment', 'body', "Body can't be blank")
  if ([...written].length > MOST_CHARACTERS)
    throw validationFailed('IssueComment', 'data', `Body is too long (maximum is ${MOST_CHARACTERS} characters)`)
  return written
}

const commentOf = (call: Call): Comment =>
  found(call.repository.comments.find(({ id }) => id === number(call, 'comment_id')))

function issueOf(call: Call): number {
  const issue = number(call, 'issue_number')
  return found(call.repository.pulls.has(issue) || call.repository.issues.has(issue) ? issue : null)
}

export const comments: Routes = {
  'issues/list-comments': call => {
    const { api, repository, request } = call
    const issue = issueOf(call)
    const { since } = request.query
    const all = repository.comments
      .filter(comment => comment.issue === issue && (since === undefined || comment.updatedAt >= since))
      .sort((one, other) => one.id - other.id)
    return listed(all, request, api, comment => commentJson(api, repository, comment))
  },

  'issues/create-comment': call => {
    const { api, repository, request, token } = call
    const body = bodyOf(request)
    const by = (token?.user ?? aUser('ghost')).login
    const comment = repository.comment({ on: issueOf(call), by, body })
    return created(commentJson(api, repository, comment), `${at(api, repository)}/issues/comments/${comment.id}`)
  },

  'issues/get-comment': call => ok(commentJson(call.api, call.repository, commentOf(call))),

  'issues/update-comment': call => {
    const comment = commentOf(call)
    comment.body = bodyOf(call.request)
    comment.updatedAt = stamp(call.now())
    return ok(commentJson(call.api, call.repository, comment))
  },

  'issues/delete-comment': call => {
    const { comments } = call.repository
    comments.splice(comments.indexOf(commentOf(call)), 1)
    return { status: 204 }
  },
}
