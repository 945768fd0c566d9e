/** A tiny action for the tests of this rig itself: written into a folder, run as the real one is. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aFolder } from './folder.ts'

const ACTION = `
name: example
description: An example.
inputs:
  greeting: { description: What to say., default: hello }
  some name: { description: With a space. }
  leg: { description: Place., default: "\${{ strategy.job-index }}" }
  legs: { description: Places., default: "\${{ strategy.job-total }}" }
  github-token: { description: Token., default: "\${{ github.token }}" }
runs: { using: node24, main: index.mjs }
`

/** `script` is the body of a module; in it `core` and, where it is named, `artifact` are the real clients. */
export function exampleAction(script: string): string {
  const folder = aFolder()
  const core = `import * as core from '${import.meta.resolve('@actions/core')}'\n`
  // Half a second to load, so only for those who use it.
  const artifact = `import { DefaultArtifactClient } from '${import.meta.resolve('@actions/artifact')}'
const artifact = new DefaultArtifactClient()\n`
  writeFileSync(join(folder, 'action.yml'), ACTION)
  writeFileSync(join(folder, 'index.mjs'), `${core}${script.includes('artifact.') ? artifact : ''}${script}`)
  return folder
}
