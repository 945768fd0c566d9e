/** Accounts and repositories as the REST API answers them. */
import { nodeId } from '../model/ids.ts'
import type { Repository } from '../model/repository.ts'
import type { User } from '../model/user.ts'

export type Fields = { [key: string]: unknown }

/** Where answers say that things are: the API itself is the fake, pages for people are github.com's. */
export const WEB = 'https://github.com'

export const userJson = (api: string, { login, id, type }: User): Fields => {
  const url = `${api}/users/${encodeURIComponent(login)}`
  const page = login.endsWith('[bot]') ? `${WEB}/apps/${login.replace('[bot]', '')}` : `${WEB}/${login}`
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: page,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  }
}

export const privateUserJson = (api: string, user: User, createdAt: string): Fields => ({
  ...userJson(api, user),
  user_view_type: 'private',
  name: user.login,
  company: null,
  blog: '',
  location: null,
  email: null,
  hireable: null,
  bio: null,
  ...counts(['public_repos', 'public_gists', 'followers', 'following', 'private_gists', 'total_private_repos']),
  ...counts(['owned_private_repos', 'disk_usage', 'collaborators']),
  created_at: createdAt,
  updated_at: createdAt,
  two_factor_authentication: true,
})

const counts = (names: readonly string[]): Fields => Object.fromEntries(names.map(name => [name, 0]))

/** Paths below a repository's own address, by the name of the field that holds them. */
const PLACES: { [field: string]: string } = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  contributors_url: 'contributors',
  deployments_url: 'deployments',
  downloads_url: 'downloads',
  events_url: 'events',
  forks_url: 'forks',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  hooks_url: 'hooks',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  languages_url: 'languages',
  merges_url: 'merges',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  stargazers_url: 'stargazers',
  statuses_url: 'statuses/{sha}',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  tags_url: 'tags',
  teams_url: 'teams',
  trees_url: 'git/trees{/sha}',
}

/** The address of a repository, under which all else of it is. */
export const at = (api: string, { fullName }: Repository): string => `${api}/repos/${fullName}`

/** The short form, inside runs. */
export function minimalRepositoryJson(api: string, repository: Repository): Fields {
  const url = at(api, repository)
  const places = Object.entries(PLACES).map(([field, path]) => [field, `${url}/${path}`])
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.visibility !== 'public',
    owner: userJson(api, repository.owner),
    html_url: `${WEB}/${repository.fullName}`,
    description: null,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(places),
  }
}

/** The long form, inside pull requests and in event payloads. */
export function repositoryJson(api: string, repository: Repository): Fields {
  const created = '2026-01-05T08:00:00Z'
  const page = `${WEB}/${repository.fullName}`
  return {
    ...minimalRepositoryJson(api, repository),
    ...{ created_at: created, updated_at: created, pushed_at: created },
    ...{ git_url: `git://github.com/${repository.fullName}.git`, ssh_url: `git@github.com:${repository.fullName}.git` },
    ...{ clone_url: `${page}.git`, svn_url: page, homepage: null, mirror_url: null },
    ...{ language: 'Python', license: null, topics: [], visibility: repository.visibility },
    ...counts(['size', 'stargazers_count', 'watchers_count', 'forks_count', 'open_issues_count', 'forks']),
    ...counts(['open_issues', 'watchers']),
    ...{ has_issues: true, has_projects: true, has_downloads: true, has_wiki: true, has_pages: false },
    ...{ has_discussions: false, archived: false, disabled: false, allow_forking: true, is_template: false },
    web_commit_signoff_required: false,
    default_branch: repository.defaultBranch,
  }
}

export const fullRepositoryJson = (api: string, repository: Repository): Fields => ({
  ...repositoryJson(api, repository),
  ...(repository.parent && {
    parent: repositoryJson(api, repository.parent),
    source: repositoryJson(api, repository.parent),
  }),
  network_count: 0,
  subscribers_count: 0,
})
