/**
 * What is logged to MLflow and where: the settings of inspect-mlflow, by their new and their old names,
 * and those of MLflow's own client for the connection.
 */
import { UserError } from '../errors.ts'
import { type Server, type ServerOverrides, serverOf } from './tracking-uri.ts'
import { type Environment, type Given, given, words, yesOrNo } from './variables.ts'

export type { Server } from './tracking-uri.ts'

export interface MLflowSettings {
  /** Without credentials. Undefined: nothing is logged. */
  trackingUri: string | undefined
  experimentName: string
  tracingEnabled: boolean
  logArtifacts: boolean
  autologEnabled: boolean
  /** Lower case. */
  autologModels: readonly string[]
  /** The run of an orchestrator under which ours are nested. */
  parentRunId: string | undefined
  /** How to reach `trackingUri`; undefined exactly where that is. */
  server: Server | undefined
}

/** Explicit values, of action inputs or the command line. They win over the environment. */
export interface SettingsOverrides extends ServerOverrides {
  trackingUri?: string | undefined
  experimentName?: string | undefined
  tracingEnabled?: boolean | undefined
  logArtifacts?: boolean | undefined
  autologEnabled?: boolean | undefined
  autologModels?: readonly string[] | undefined
  parentRunId?: string | undefined
}

const EXPERIMENT = 'inspect_ai'
const DATABRICKS_EXPERIMENT = `/Shared/${EXPERIMENT}`
const AUTOLOG_MODELS: readonly string[] = ['openai', 'anthropic', 'langchain', 'litellm']

/** @throws UserError for a value that cannot be meant; its text repeats no value of the environment. */
export function loadSettings(env: Environment, overrides: SettingsOverrides = {}): MLflowSettings {
  const uri = explicit('trackingUri', overrides.trackingUri) ?? setting(env, 'TRACKING_URI', 'MLFLOW_TRACKING_URI')
  const server = uri && serverOf(uri, { env, overrides })
  return {
    trackingUri: server?.kind === 'databricks' ? 'databricks' : server?.url,
    experimentName: experimentName(env, { name: overrides.experimentName, server }),
    tracingEnabled:
      overrides.tracingEnabled ?? flag(setting(env, 'TRACING_ENABLED', 'MLFLOW_INSPECT_TRACING')) ?? false,
    logArtifacts: overrides.logArtifacts ?? flag(setting(env, 'LOG_ARTIFACTS', 'MLFLOW_INSPECT_LOG_ARTIFACTS')) ?? true,
    autologEnabled: overrides.autologEnabled ?? flag(setting(env, 'AUTOLOG_ENABLED')) ?? true,
    autologModels: autologModels(overrides.autologModels, setting(env, 'AUTOLOG_MODELS')),
    parentRunId: (explicit('parentRunId', overrides.parentRunId) ?? setting(env, 'PARENT_RUN_ID'))?.text,
    server,
  }
}

/** What must never be shown, for the door to mask: some of it may stand in a URI and in no variable of its own. */
export function secretsOfServer({ credentials }: Server): string[] {
  switch (credentials.kind) {
    case 'none':
      return []
    case 'basic': {
      const { username, password } = credentials
      return [password, encodeURIComponent(password), basicToken({ username, password })].filter(Boolean)
    }
    case 'bearer':
      return [credentials.token]
    case 'oauth':
      return [credentials.clientSecret]
  }
}

export function basicToken({ username, password }: { username: string; password: string }): string {
  return Buffer.from(`${username}:${password}`).toString('base64')
}

/** The new name wins; an old one that is wrong does not matter then. */
function setting(env: Environment, name: string, legacy?: string): Given | undefined {
  return given(env, `INSPECT_MLFLOW_${name}`, ...(legacy === undefined ? [] : [legacy]))
}

function explicit(name: string, value: string | undefined): Given | undefined {
  const text = value?.trim()
  return text ? { name, text } : undefined
}

function flag(given: Given | undefined): boolean | undefined {
  return given && yesOrNo(given)
}

function autologModels(explicit: readonly string[] | undefined, given: Given | undefined): readonly string[] {
  const models = explicit ? words(JSON.stringify(explicit)) : words(given?.text ?? '')
  return models.length > 0 ? models : AUTOLOG_MODELS
}

function experimentName(
  env: Environment,
  { name, server }: { name: string | undefined; server: Server | undefined },
): string {
  const databricks = server?.kind === 'databricks'
  const asked = explicit('experimentName', name) ?? setting(env, 'EXPERIMENT_NAME', 'MLFLOW_EXPERIMENT_NAME')
  if (!asked) return databricks ? DATABRICKS_EXPERIMENT : EXPERIMENT
  if (databricks && !asked.text.startsWith('/'))
    throw new UserError({
      what: 'On Databricks an experiment is named by its path in the workspace.',
      where: asked.name,
      fix: `Give an absolute path, such as ${DATABRICKS_EXPERIMENT}.`,
    })
  return asked.text
}
