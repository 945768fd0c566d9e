import { describe, expect, it, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { loadSettings, type SettingsOverrides, secretsOfServer } from '../../src/mlflow/settings.ts'

const URI = 'https://mlflow.example.org'
const withUri = (env: Record<string, string>) => loadSettings({ MLFLOW_TRACKING_URI: URI, ...env })
const credentials = (env: Record<string, string>, overrides: SettingsOverrides = {}) =>
  loadSettings({ MLFLOW_TRACKING_URI: URI, ...env }, overrides).server?.credentials

function refused(load: () => unknown): UserError {
  try {
    load()
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(UserError)
    return thrown as UserError
  }
  throw new Error('nothing was thrown')
}

describe('the settings of inspect-mlflow', () => {
  it('are off without a URI, and otherwise as documented', () =>
    expect(loadSettings({})).toEqual({
      trackingUri: undefined,
      experimentName: 'inspect_ai',
      tracingEnabled: false,
      logArtifacts: true,
      autologEnabled: true,
      autologModels: ['openai', 'anthropic', 'langchain', 'litellm'],
      parentRunId: undefined,
      server: undefined,
    }))

  it('have new names that win over the old ones', () =>
    expect(
      loadSettings({
        INSPECT_MLFLOW_TRACKING_URI: 'http://new:5000/',
        MLFLOW_TRACKING_URI: 'http://old:5000',
        INSPECT_MLFLOW_EXPERIMENT_NAME: 'new',
        MLFLOW_EXPERIMENT_NAME: 'old',
        INSPECT_MLFLOW_TRACING_ENABLED: 'no',
        MLFLOW_INSPECT_TRACING: 'yes',
        INSPECT_MLFLOW_LOG_ARTIFACTS: 'off',
        MLFLOW_INSPECT_LOG_ARTIFACTS: 'on',
        INSPECT_MLFLOW_AUTOLOG_ENABLED: 'F',
        INSPECT_MLFLOW_PARENT_RUN_ID: ' abc ',
      }),
    ).toMatchObject({
      trackingUri: 'http://new:5000',
      experimentName: 'new',
      tracingEnabled: false,
      logArtifacts: false,
      autologEnabled: false,
      parentRunId: 'abc',
    }))

  it('have old names that count alone', () =>
    expect(
      withUri({ MLFLOW_EXPERIMENT_NAME: 'old', MLFLOW_INSPECT_TRACING: 'True', MLFLOW_INSPECT_LOG_ARTIFACTS: '0' }),
    ).toMatchObject({ trackingUri: URI, experimentName: 'old', tracingEnabled: true, logArtifacts: false }))

  test.each(['true', '1', 'yes', 'y', 'on', 't', ' TRUE ', 'Yes'])('take %j for yes', text =>
    expect(withUri({ INSPECT_MLFLOW_TRACING_ENABLED: text }).tracingEnabled).toBe(true),
  )

  test.each(['false', '0', 'no', 'n', 'off', 'f', ' Off '])('take %j for no', text =>
    expect(withUri({ INSPECT_MLFLOW_LOG_ARTIFACTS: text }).logArtifacts).toBe(false),
  )

  it('stop at a word that is neither', () => {
    const { message } = refused(() => withUri({ MLFLOW_INSPECT_TRACING: 'sometimes' }))
    expect(message).toContain('MLFLOW_INSPECT_TRACING is neither yes nor no')
    expect(message).not.toContain('sometimes')
  })

  it('do not look at an old name when the new one is set', () =>
    expect(
      withUri({ INSPECT_MLFLOW_TRACING_ENABLED: 'true', MLFLOW_INSPECT_TRACING: 'sometimes' }).tracingEnabled,
    ).toBe(true))

  it('treat an empty variable as one that is not there', () =>
    expect(
      withUri({ INSPECT_MLFLOW_TRACKING_URI: ' ', INSPECT_MLFLOW_TRACING_ENABLED: '', MLFLOW_INSPECT_TRACING: 'y' }),
    ).toMatchObject({ trackingUri: URI, tracingEnabled: true }))

  test.each([
    [' OpenAI , litellm , GROQ ', ['openai', 'litellm', 'groq']],
    ['["OpenAI","bedrock"," ","cohere"]', ['openai', 'bedrock', 'cohere']],
    ['', ['openai', 'anthropic', 'langchain', 'litellm']],
    [' , ', ['openai', 'anthropic', 'langchain', 'litellm']],
    ['[]', ['openai', 'anthropic', 'langchain', 'litellm']],
    ['[broken, x', ['[broken', 'x']],
    ['{"a":1}', ['{"a":1}']],
  ])('read the list %j', (text, models) =>
    expect(withUri({ INSPECT_MLFLOW_AUTOLOG_MODELS: text }).autologModels).toEqual(models),
  )

  it('name a parent run, by the new name only', () => {
    expect(withUri({ INSPECT_MLFLOW_PARENT_RUN_ID: ' abc ' }).parentRunId).toBe('abc')
    expect(withUri({ MLFLOW_PARENT_RUN_ID: 'abc', MLFLOW_RUN_ID: 'abc' }).parentRunId).toBeUndefined()
  })

  it('do not look at an old word when the new one says so, for files either', () =>
    expect(
      withUri({ INSPECT_MLFLOW_LOG_ARTIFACTS: 'no', MLFLOW_INSPECT_LOG_ARTIFACTS: 'sometimes' }).logArtifacts,
    ).toBe(false))

  test.each(['INSPECT_MLFLOW_TRACING_ENABLED', 'INSPECT_MLFLOW_LOG_ARTIFACTS', 'INSPECT_MLFLOW_AUTOLOG_ENABLED'])(
    'stop at a typing error in %s',
    name => expect(refused(() => withUri({ [name]: 'ture' })).message).toContain(`${name} is neither yes nor no`),
  )

  test.each([
    ['1', 1000],
    [' 0.5 ', 500],
    ['3600', 3_600_000],
  ])('wait %j seconds for a request', (text, requestMs) =>
    expect(withUri({ MLFLOW_HTTP_REQUEST_TIMEOUT: text }).server?.requestMs).toBe(requestMs),
  )

  test.each(['0', '-1', 'long', '3601', 'Infinity', 'NaN'])('do not wait %j seconds', text =>
    expect(refused(() => withUri({ MLFLOW_HTTP_REQUEST_TIMEOUT: text })).message).toContain(
      'MLFLOW_HTTP_REQUEST_TIMEOUT',
    ),
  )

  it('give way to explicit values', () =>
    expect(
      loadSettings(
        {
          INSPECT_MLFLOW_TRACKING_URI: 'sqlite:///x',
          INSPECT_MLFLOW_EXPERIMENT_NAME: 'env',
          INSPECT_MLFLOW_TRACING_ENABLED: 'sometimes',
          INSPECT_MLFLOW_PARENT_RUN_ID: 'env',
        },
        {
          trackingUri: URI,
          experimentName: 'input',
          tracingEnabled: true,
          logArtifacts: false,
          autologEnabled: false,
          autologModels: ['OpenAI'],
          parentRunId: 'input',
          workspace: 'team',
        },
      ),
    ).toMatchObject({
      trackingUri: URI,
      experimentName: 'input',
      tracingEnabled: true,
      logArtifacts: false,
      autologEnabled: false,
      autologModels: ['openai'],
      parentRunId: 'input',
      server: { workspace: 'team' },
    }))

  it('fall back to the environment where an explicit value is empty', () =>
    expect(loadSettings({ MLFLOW_TRACKING_URI: URI }, { trackingUri: '', parentRunId: ' ' })).toMatchObject({
      trackingUri: URI,
      parentRunId: undefined,
    }))
})

describe('the tracking URI', () => {
  test.each([
    ['http://localhost:5000/', 'http://localhost:5000'],
    [' https://example.org/mlflow// ', 'https://example.org/mlflow'],
    ['https://example.org/mlflow/#/experiments/1', 'https://example.org/mlflow'],
    ['HTTP://Example.org:80', 'http://example.org'],
  ])('%j is a server', (text, url) =>
    expect(loadSettings({ MLFLOW_TRACKING_URI: text })).toMatchObject({ trackingUri: url, server: { url } }),
  )

  test.each([
    ['sqlite:///secret.db', 'database (sqlite:)'],
    ['postgresql+psycopg2://u:secret@db/x', 'database (postgresql+psycopg2:)'],
    ['mysql://u:secret@db/x', 'database (mysql:)'],
    ['file:///secret', 'is a folder'],
    ['./secret', 'is a folder'],
    ['/secret', 'is a folder'],
    ['C:\\secret', 'is a folder'],
    ['databricks-uc', 'Databricks URI'],
    ['databricks-uc://secret', 'Databricks URI'],
    ['databricks://secret', 'Databricks URI'],
    ['uc:secret', 'Databricks URI'],
    ['localhost:5000', 'does not begin with http'],
    ['ftp://secret', 'does not begin with http'],
    ['http://a b', 'does not begin with http'],
    ['https://example.org/?token=secret', 'has a query'],
  ])('%j is refused with a way out', (text, what) => {
    const { message, problem } = refused(() => loadSettings({ MLFLOW_TRACKING_URI: text }))
    expect(problem).toMatchObject({ what: expect.stringContaining(what), where: 'MLFLOW_TRACKING_URI' })
    expect(problem.fix).toMatch(/http|DATABRICKS/)
    expect(message).not.toContain('secret')
  })

  it('loses its credentials, which become ours', () => {
    const settings = loadSettings({ MLFLOW_TRACKING_URI: 'https://us%40er:p%3Ass@example.org/x' })
    expect(settings.trackingUri).toBe('https://example.org/x')
    expect(settings.server?.credentials).toEqual({ kind: 'basic', username: 'us@er', password: 'p:ss' })
  })

  it('may hold a token alone', () =>
    expect(credentials({ MLFLOW_TRACKING_URI: 'https://token@example.org' })).toEqual({
      kind: 'basic',
      username: 'token',
      password: '',
    }))

  it('is refused where its credentials cannot be read', () => {
    const { message } = refused(() => loadSettings({ MLFLOW_TRACKING_URI: 'https://user:%ZZsecret@example.org' }))
    expect(message).toContain('not percent-encoded')
    expect(message).not.toMatch(/secret|example/)
  })
})

describe('credentials', () => {
  const USER = { MLFLOW_TRACKING_USERNAME: 'user', MLFLOW_TRACKING_PASSWORD: 'word' }
  const BASIC = { kind: 'basic', username: 'user', password: 'word' }

  it('are none unless given', () => expect(credentials({})).toEqual({ kind: 'none' }))
  it('are user and password', () => expect(credentials(USER)).toEqual(BASIC))
  it('are a token', () => expect(credentials({ MLFLOW_TRACKING_TOKEN: 't' })).toEqual({ kind: 'bearer', token: 't' }))
  it('prefer user and password to the token', () =>
    expect(credentials({ ...USER, MLFLOW_TRACKING_TOKEN: 't' })).toEqual(BASIC))
  it('need both user and password', () =>
    expect(credentials({ MLFLOW_TRACKING_USERNAME: 'user', MLFLOW_TRACKING_TOKEN: 't' })).toEqual({
      kind: 'bearer',
      token: 't',
    }))
  it('of the URI win over those of the environment', () =>
    expect(credentials({ ...USER, MLFLOW_TRACKING_URI: 'https://a:b@example.org' })).toEqual({
      kind: 'basic',
      username: 'a',
      password: 'b',
    }))
  it('that are explicit win over all', () =>
    expect(credentials({ ...USER, MLFLOW_TRACKING_URI: 'https://a:b@example.org' }, { token: 'x' })).toEqual({
      kind: 'bearer',
      token: 'x',
    }))

  test.each([
    [{}, []],
    [{ MLFLOW_TRACKING_TOKEN: 'tok' }, ['tok']],
    [{ MLFLOW_TRACKING_URI: 'https://a:b%40c@example.org' }, ['b@c', 'b%40c', Buffer.from('a:b@c').toString('base64')]],
  ])('of %j are to be masked', (env, secrets) => expect(secretsOfServer(withUri(env).server!)).toEqual(secrets))
})

describe('TLS', () => {
  it('is as usual unless told otherwise', () =>
    expect(withUri({}).server?.tls).toEqual({ ca: undefined, client: undefined, insecure: false }))

  it('takes the files that are named', () =>
    expect(
      withUri({ MLFLOW_TRACKING_SERVER_CERT_PATH: '/ca.pem', MLFLOW_TRACKING_CLIENT_CERT_PATH: '/me.pem' }).server?.tls,
    ).toEqual({ ca: '/ca.pem', client: '/me.pem', insecure: false }))

  it('may be insecure, but not while it is checked', () => {
    expect(withUri({ MLFLOW_TRACKING_INSECURE_TLS: 'true' }).server?.tls.insecure).toBe(true)
    refused(() => withUri({ MLFLOW_TRACKING_INSECURE_TLS: 'true', MLFLOW_TRACKING_SERVER_CERT_PATH: '/ca.pem' }))
  })
})

describe('Databricks', () => {
  const HOST = { MLFLOW_TRACKING_URI: 'databricks', DATABRICKS_HOST: 'adb.example.net/' }

  it('is reached with a token', () =>
    expect(loadSettings({ ...HOST, DATABRICKS_TOKEN: 'dapi' })).toMatchObject({
      trackingUri: 'databricks',
      experimentName: '/Shared/inspect_ai',
      server: { kind: 'databricks', url: 'https://adb.example.net', credentials: { kind: 'bearer', token: 'dapi' } },
    }))

  it('is reached as a service principal', () =>
    expect(loadSettings({ ...HOST, DATABRICKS_CLIENT_ID: 'me', DATABRICKS_CLIENT_SECRET: 's' }).server).toMatchObject({
      credentials: { kind: 'oauth', clientId: 'me', clientSecret: 's' },
    }))

  it('needs a host and credentials', () => {
    expect(refused(() => loadSettings({ MLFLOW_TRACKING_URI: 'databricks' })).message).toContain('no workspace')
    expect(refused(() => loadSettings({ ...HOST, DATABRICKS_CLIENT_ID: 'me' })).message).toContain('no credentials')
  })

  it('names experiments by their path', () => {
    const env = { ...HOST, DATABRICKS_TOKEN: 'dapi' }
    expect(refused(() => loadSettings(env, { experimentName: 'mine' })).message).toContain('/Shared/inspect_ai')
    expect(loadSettings(env, { experimentName: '/Users/me/evals' }).experimentName).toBe('/Users/me/evals')
  })
})
