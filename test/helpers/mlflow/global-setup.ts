/** For vitest's `globalSetup`: a place for the MLflow servers of a run, and their end. Starts none itself. */
import type { TestProject } from 'vitest/node'
import { newServersFolder, stopServers } from './servers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a run keeps its servers, and the process whose end is theirs. */
    mlflowServers: { folder: string; watchedPid: number }
  }
}

export function setup(project: TestProject): () => void {
  const folder = newServersFolder()
  project.provide('mlflowServers', { folder, watchedPid: process.pid })
  return () => stopServers(folder)
}
